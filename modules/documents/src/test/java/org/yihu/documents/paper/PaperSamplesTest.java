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
      new PdfPress(Faces.shipped(), Texts.load("papers/typography", "papers/common", "papers/letters", "papers/03-acceptance"));

  @Test
  @DisplayName("受理通知书")
  void acceptance() throws IOException {
    print("03", SamplePapers.acceptance());
  }

  private void print(String name, Paper paper) throws IOException {
    var printed = press.print(paper, PrintRun.first(Instant.parse("2026-11-23T00:00:00Z")));
    Path out = Files.createDirectories(Path.of("target/papers")).resolve(name + ".pdf");
    Files.write(out, printed.pdf());
    assertThat(printed.pages()).isPositive();
  }
}
