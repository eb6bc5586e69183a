package org.yihu.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.documents.pdf.Faces;
import org.yihu.usecases.paper.Paper;
import org.yihu.usecases.paper.VisitForm;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.text.Texts;

@DisplayName("表格样张")
class FormSamplesTest {
  private final PdfPress press =
      new PdfPress(Faces.shipped(), Texts.load(PdfPress.BUNDLES.toArray(String[]::new)));

  @Test
  @DisplayName("各种表格")
  void all() throws IOException {
    print("01", SampleForms.application(SampleForms.family()));
    print("02", SampleForms.authorisation());
    print("05a", VisitForm.blank());
    print("05b", SampleForms.visit());
    print("07", SampleForms.review(List.of()));
    print("07p", SampleForms.review(List.of("核对报告未出", "乌云其木格：生活自理能力未评估")));
    print("13", SampleForms.payments(SampleForms.paymentRows(), List.of()));
    print("13h", SampleForms.payments(SampleForms.paymentRows(), List.of(SampleForms.heldRow())));
  }

  private void print(String name, Paper paper) throws IOException {
    var printed = press.print(paper, PrintRun.first(Instant.parse("2026-11-23T00:00:00Z")));
    Path out = Files.createDirectories(Path.of("target/papers")).resolve(name + ".pdf");
    Files.write(out, printed.pdf());
    assertThat(printed.pages()).isPositive();
  }
}
