package org.yihu.app.desktop.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.app.Office;
import org.yihu.desktop.print.PreviewRow;
import org.yihu.desktop.print.PreviewRow.State;
import org.yihu.desktop.print.PrintParts;
import org.yihu.desktop.print.PrintPreviewViewModel;
import org.yihu.desktop.task.DirectTasks;
import org.yihu.documents.printing.PdfPages;
import org.yihu.documents.printing.SystemPrinters;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.AuditRecord;
import org.yihu.domain.printing.PrintRecord;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.PdfProgram;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.printing.PrintDesk;
import org.yihu.usecases.printing.PrintKey;

@DisplayName("打印预览：清单、缺字、份数、登记，不开窗口")
class PrintPreviewModelTest {

  @TempDir private Path folder;
  private FoundedStore founded;
  private Office office;
  private final List<Throwable> failures = new ArrayList<>();
  private final List<Path> opened = new ArrayList<>();

  @BeforeEach
  void open() {
    founded = FoundedStore.in(folder);
    office = founded.office();
  }

  @AfterEach
  void close() {
    founded.close();
  }

  private PrintPreviewViewModel model(List<PaperToPrint> papers) {
    return model(papers, office.printDesk(), opened::add);
  }

  private PrintPreviewViewModel model(
      List<PaperToPrint> papers, PrintDesk desk, PdfProgram program) {
    PrintPreviewViewModel model =
        new PrintPreviewViewModel(
            new PrintParts(
                office.session().actor(), desk, new PdfPages(), new SystemPrinters(), program),
            new DirectTasks(),
            failures::add);
    model.show(papers);
    return model;
  }

  private PaperToPrint paper(int number, String name, int lines) {
    return PreviewPapers.paper(office, number, name, lines);
  }

  @Test
  @DisplayName("一批：封面在前，缩略图都有，页数和张数随双面、份数、封面变")
  void batch() {
    PrintPreviewViewModel model = model(List.of(paper(1, "白音", 1), paper(2, "其木格", 40)));
    assertThat(model.rows()).hasSize(3);
    assertThat(model.rows().getFirst().paper()).isEmpty();
    assertThat(model.rows()).allSatisfy(r -> assertThat(r.thumbnail().get()).isNotNull());
    // cover 1, first 1, second 2
    assertThat(model.pages().total()).isEqualTo(4);
    assertThat(model.sheets()).isEqualTo(4);
    model.bothSides().set(true);
    assertThat(model.sheets()).isEqualTo(3);
    model.copies().set(2);
    assertThat(model.sheets()).isEqualTo(6);
    model.withCover().set(false);
    assertThat(model.rows()).hasSize(2);
    assertThat(model.sheets()).isEqualTo(4);
    assertThat(model.canPrint()).isTrue();
    assertThat(failures).isEmpty();
  }

  @Test
  @DisplayName("翻页跨过各份；翻到的页画成图")
  void pages() {
    PrintPreviewViewModel model = model(List.of(paper(1, "白音", 1), paper(2, "其木格", 40)));
    assertThat(model.pages().number()).as("the first letter, after the cover").isEqualTo(2);
    model.pages().nextPage();
    assertThat(model.pages().chosen().get().paper().orElseThrow().about()).isEqualTo("其木格");
    model.pages().nextPage();
    assertThat(model.pages().page().get()).isEqualTo(1);
    model.pages().nextPage();
    assertThat(model.pages().number()).as("there is no fifth page").isEqualTo(4);
    model.pages().scale(0.5);
    // 595.28 × 0.5
    assertThat(model.pages().picture().get().width()).isEqualTo(297);
    model.pages().previousPaper();
    assertThat(model.pages().number()).isEqualTo(2);
  }

  @Test
  @DisplayName("缺字：选定办法之前不能打印；留空照印，不印的不登记")
  void missing_character() throws IOException {
    PrintPreviewViewModel model =
        model(List.of(paper(1, "白音", 1), paper(2, "王\uE863海", 1), paper(3, "段\uE864柱", 1)));
    PreviewRow second = model.papers().get(1);
    assertThat(second.state().get()).isEqualTo(State.MISSING);
    assertThat(second.reasons().getFirst().arguments()).contains("U+E863");
    assertThat(model.canPrint()).isFalse();
    model.leaveGaps(second);
    assertThat(second.state().get()).isEqualTo(State.READY);
    assertThat(model.canPrint()).as("the third still waits").isFalse();
    model.leaveOut(model.papers().get(2));
    assertThat(model.canPrint()).isTrue();
    assertThat(model.ready()).hasSize(2);

    Path file = folder.resolve("out.pdf");
    boolean[] done = new boolean[1];
    model.save(file, "", () -> done[0] = true);
    assertThat(failures).isEmpty();
    assertThat(done[0]).isTrue();
    try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
      assertThat(document.getNumberOfPages()).as("cover and two letters").isEqualTo(3);
      String text = new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
      assertThat(text).contains("共2份", "王海").doesNotContain("段");
    }
    assertThat(log(1)).hasSize(1);
    assertThat(log(3)).isEmpty();
  }

  @Test
  @DisplayName("重印：要原因，印出印次，登记在册；没有原因不登记也不算打印")
  void reprint() throws IOException {
    model(List.of(paper(1, "白音", 1))).save(folder.resolve("first.pdf"), "", () -> {});
    PrintPreviewViewModel model = model(List.of(paper(1, "白音", 1)));
    assertThat(model.needsReason()).isTrue();
    assertThat(model.log()).extracting(PrintRecord::printing).containsExactly(1);
    Path again = folder.resolve("again.pdf");
    model.save(again, "卡纸", () -> {});
    assertThat(failures).isEmpty();
    assertThat(log(1)).extracting(PrintRecord::reason).containsExactly("卡纸", "");
    try (var document = Loader.loadPDF(Files.readAllBytes(again))) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s　]", ""))
          .contains("第2次打印");
    }
  }

  @Test
  @DisplayName("用 PDF 程序打开：文件是看到的那一份，登记在册；打不开不登记")
  void outside() throws IOException {
    boolean[] done = new boolean[1];
    model(List.of(paper(1, "白音", 1))).openOutside("", () -> done[0] = true);
    assertThat(failures).isEmpty();
    assertThat(done[0]).isTrue();
    assertThat(log(1)).hasSize(1);
    try (var document = Loader.loadPDF(opened.getFirst().toFile())) {
      assertThat(new PDFTextStripper().getText(document)).contains("白音");
    }
    Files.delete(opened.getFirst());
  }

  @Test
  @DisplayName("登记不上就不交出去：磁盘写不进业务库时，没有文件，也没有打开")
  void nothing_leaves_without_its_line() {
    PrintDesk broken =
        new PrintDesk(new FullDisk(office.store()), office::paperPress, Clock.systemUTC());
    boolean[] done = new boolean[1];
    Path file = folder.resolve("never.pdf");
    PrintPreviewViewModel model = model(List.of(paper(1, "白音", 1)), broken, opened::add);
    model.save(file, "", () -> done[0] = true);
    model.openOutside("", () -> done[0] = true);
    assertThat(failures)
        .extracting(Throwable::getMessage)
        .containsExactly("the disk is full", "the disk is full");
    assertThat(file).doesNotExist();
    assertThat(opened).isEmpty();
    assertThat(done[0]).isFalse();
    assertThat(log(1)).isEmpty();
  }

  @Test
  @DisplayName("交不出去就不算打印：先登记时已有一行，打不开后收回；审计里两笔都在；下一次仍是第一次")
  void what_nobody_took_is_counted_back() {
    List<Integer> linesAtHand = new ArrayList<>();
    PdfProgram none =
        file -> {
          linesAtHand.add(log(1).size());
          throw Refusal.because("PDF_PROGRAM_MISSING");
        };
    model(List.of(paper(1, "白音", 1)), office.printDesk(), none).openOutside("", () -> {});
    assertThat(linesAtHand).containsExactly(1);
    assertThat(failures).singleElement().isInstanceOf(Refusal.class);
    assertThat(log(1)).isEmpty();
    List<AuditRecord> audited =
        office.store().read(r -> r.auditRecords().find(AuditQuery.on("case/1", 9)));
    assertThat(audited)
        .extracting(AuditRecord::action)
        .containsExactlyInAnyOrder("PAPER_PRINTED", "PAPER_NOT_PRINTED");
    assertThat(paper(1, "白音", 1).nextPrinting()).isEqualTo(1);
  }

  /** A store whose disk takes nothing more. */
  private record FullDisk(Store store) implements Store {
    @Override
    public <T> T read(Work<T> work) {
      return store.read(work);
    }

    @Override
    public <T> T write(Work<T> work) {
      throw new UncheckedIOException("the disk is full", new IOException());
    }
  }

  @Test
  @DisplayName("没有打印机的电脑：没有选中的打印机，主按钮存文件")
  void no_printer() {
    PrintPreviewViewModel model = model(List.of(paper(1, "白音", 1)));
    assertThat(model.printers()).allMatch(p -> !p.name().isBlank());
    assertThat(model.printer().get() == null).isEqualTo(model.printers().isEmpty());
  }

  private List<PrintRecord> log(int number) {
    return office
        .printDesk()
        .log(office.session().actor(), new PrintKey("confirmation", "case/" + number));
  }
}
