package org.yihu.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.documents.pdf.Faces;
import org.yihu.usecases.paper.Paper;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.text.Texts;

@DisplayName("文书样张")
class PaperSamplesTest {
  private final PdfPress press =
      new PdfPress(Faces.shipped(), Texts.load(PdfPress.BUNDLES.toArray(String[]::new)));

  @Test
  @DisplayName("各种函件")
  void all() throws IOException {
    print("03", SamplePapers.acceptance());
    print("04", SamplePapers.supplement());
    print("08", SamplePapers.review());
    print("08t", SamplePapers.termination());
    print("09", SamplePapers.longTerm());
    print("10", SamplePapers.confirmation());
    print("11", SamplePapers.refusal());
    print("12", SamplePapers.whatIsMissing());
  }

  private void print(String name, Paper paper) throws IOException {
    var printed = press.print(paper, PrintRun.first(Instant.parse("2026-11-23T00:00:00Z")));
    Path out = Files.createDirectories(Path.of("target/papers")).resolve(name + ".pdf");
    Files.write(out, printed.pdf());
    assertThat(printed.pages()).isPositive();
  }
}
