package org.yihu.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.documents.pdf.Faces;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.notice.NoticeEntry.Note;
import org.yihu.usecases.paper.AcceptanceLetter;
import org.yihu.usecases.paper.ReceivedDocument;

@DisplayName("印刷的边角情形")
class PrintRobustnessTest {
  @Test
  @DisplayName("300 dpi 的页面图上，二维码扫出来是文件码")
  void the_qr_code_scans() throws Exception {
    byte[] pdf = Prints.print(SamplePapers.confirmation()).pdf();
    try (var document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 300);
      BufferedImage corner = page.getSubimage(1950, 120, 300, 220);
      int[] pixels =
          corner.getRGB(0, 0, corner.getWidth(), corner.getHeight(), null, 0, corner.getWidth());
      var source = new RGBLuminanceSource(corner.getWidth(), corner.getHeight(), pixels);
      var result = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
      assertThat(result.getText()).isEqualTo("YH1:7K2M-94QD");
    }
  }

  @Test
  @DisplayName("办公电脑自己的字体优先；坏的字体文件由随附字体顶上")
  void office_faces_come_first_and_broken_ones_are_replaced(@TempDir Path folder) throws Exception {
    try (InputStream serif = Faces.class.getResourceAsStream("/fonts/NotoSansSC-Regular.ttf")) {
      Files.copy(serif, folder.resolve("SIMFANG.TTF"));
    }
    Files.writeString(folder.resolve("simhei.ttf"), "not a font");
    var press = new PdfPress(Faces.withOffice(List.of(folder)), Prints.TEXTS);
    byte[] pdf = press.print(SamplePapers.confirmation(), Prints.RUN).pdf();
    var names = new ArrayList<String>();
    try (var document = Loader.loadPDF(pdf)) {
      var resources = document.getPage(0).getResources();
      for (var name : resources.getFontNames()) {
        names.add(resources.getFont(name).getName());
      }
    }
    assertThat(names).anyMatch(name -> name.endsWith("NotoSansSC-Regular"));
    assertThat(names).noneMatch(name -> name.endsWith("+simhei"));
  }

  @Test
  @DisplayName("放不下一行的金额不折行、不出格，拒绝并指出户和栏目")
  void an_amount_that_does_not_fit_is_refused() {
    var entries =
        List.of(
            SamplePapers.entry(
                1, "云占海", 5, Category.SUBSISTENCE_ALLOWANCE, "99999999999999.00", Note.NONE));
    assertThat(Prints.refusal(SamplePapers.review(entries, List.of())))
        .singleElement()
        .asString()
        .contains("云占海", "拟保障金额（元／月）", "放不下");
  }

  @Test
  @DisplayName("二十四份材料的受理通知书排到第二页，落款和回执联在同一页，落款不单独成页")
  void a_long_checklist_goes_over_the_page() throws Exception {
    AcceptanceLetter sample = SamplePapers.acceptance();
    var received = new ArrayList<ReceivedDocument>();
    for (int i = 1; i <= 24; i++) {
      received.add(new ReceivedDocument("第" + i + "类证明材料", 1, "原件"));
    }
    var letter =
        new AcceptanceLetter(
            sample.fileKey(),
            sample.number(),
            sample.office(),
            sample.applicant(),
            sample.village(),
            8,
            sample.applied(),
            sample.supplemented(),
            sample.accepted(),
            30,
            sample.due(),
            sample.visitBy(),
            "7天",
            sample.clerk(),
            received);
    var printed = Prints.print(letter);
    assertThat(printed.pages()).isEqualTo(2);
    try (var document = Loader.loadPDF(printed.pdf())) {
      var stripper = new org.apache.pdfbox.text.PDFTextStripper();
      stripper.setStartPage(2);
      String last = stripper.getText(document).replaceAll("[\\s\\u3000]", "");
      assertThat(last)
          .contains("第24类证明材料", "第23类证明材料", "材料名称", "萨拉齐镇人民政府2026年10月14日", "回执联", "第2页共2页");
    }
  }
}
