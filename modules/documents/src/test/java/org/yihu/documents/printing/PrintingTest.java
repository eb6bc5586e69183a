package org.yihu.documents.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.documents.paper.Prints;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.paper.BatchCover;
import org.yihu.usecases.port.PageImages;
import org.yihu.usecases.port.PageImages.Pixels;
import org.yihu.usecases.port.Printers;

@DisplayName("页面图像和打印机")
class PrintingTest {
  /** 40 lines do not fit one page. */
  private static byte[] twoPages() {
    List<BatchCover.Line> lines =
        IntStream.rangeClosed(1, 40)
            .mapToObj(i -> new BatchCover.Line(i, "社会救助确认通知书", "户主" + i, "大袄兑村", 1))
            .toList();
    return Prints.print(new BatchCover(LocalDate.of(2026, 11, 23), "高娃", lines)).pdf();
  }

  @Test
  @DisplayName("交给系统的 PDF 程序；没有这样的程序就说没有")
  void hands_a_file_to_the_system() {
    new SystemPdfProgram(List.of("java")).open(Path.of("-version"));
    assertThatThrownBy(
            () -> new SystemPdfProgram(List.of("no-such-program")).open(Path.of("a.pdf")))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.reasons().getFirst().code()).isEqualTo("PDF_PROGRAM_MISSING"));
  }

  @Test
  @DisplayName("A4 一页按比例画出：白纸黑字，大小是点数乘以比例")
  void draws_pages() {
    try (PageImages.Pages pages = new PdfPages().open(twoPages())) {
      assertThat(pages.count()).isEqualTo(2);
      assertThat(pages.size(0).width()).isBetween(595.0, 595.5);
      Pixels small = pages.draw(1, 0.25);
      // 595.28 × 0.25 and 841.89 × 0.25
      assertThat(small.width()).isEqualTo(148);
      assertThat(small.height()).isEqualTo(210);
      assertThat(small.argb()[0]).as("the corner is white").isEqualTo(0xFFFFFFFF);
      Pixels large = pages.draw(0, 2);
      assertThat(Arrays.stream(large.argb()).filter(p -> (p & 0xFF) < 64).count())
          .as("black on it")
          .isGreaterThan(5000);
    }
  }

  @Test
  @DisplayName("打印机收到整份文件和份数；不在的打印机说清楚")
  void prints() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintService postscript =
        StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(out);
    SystemPrinters printers =
        new SystemPrinters(() -> List.of(postscript), () -> Optional.of(postscript));
    Printers.Printer printer = printers.list().getFirst();
    assertThat(printer.ready()).isTrue();
    printers.print(printer.name(), twoPages(), new Printers.Job("一户", 1, false));
    String printed = out.toString(StandardCharsets.ISO_8859_1);
    assertThat(printed).startsWith("%!PS").contains("%%Page: 2 2").doesNotContain("%%Page: 3 3");
    assertThatThrownBy(() -> printers.print("不在的打印机", twoPages(), new Printers.Job("一户", 1, false)))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.reasons().getFirst().code()).isEqualTo("PRINTER_GONE"));
  }
}
