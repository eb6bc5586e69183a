package org.yihu.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.AuditRecord;
import org.yihu.domain.access.Role;
import org.yihu.domain.access.User;
import org.yihu.domain.printing.PrintRecord;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.TestStore;
import org.yihu.usecases.paper.BatchCover;
import org.yihu.usecases.paper.Paper;
import org.yihu.usecases.port.PaperPress;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.port.PrintedPaper;
import org.yihu.usecases.printing.EditTemplates;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.printing.PrintDesk;
import org.yihu.usecases.printing.PrintKey;
import org.yihu.usecases.printing.TemplateText;
import org.yihu.usecases.text.Texts;

@DisplayName("打印登记和文书模板")
class PrintDeskTest {
  private static final PrintKey KEY = new PrintKey("confirmation", "case/1");

  @RegisterExtension final TestStore store = new TestStore();

  private final Press press = new Press();
  private PrintDesk desk;

  /** Keeps what it is given. */
  private static final class Press implements PaperPress {
    private final List<Order> orders = new ArrayList<>();
    private Map<String, String> words = Map.of();

    @Override
    public PrintedPaper print(Paper paper, PrintRun run) {
      return printEach(List.of(new Order(paper, run)));
    }

    @Override
    public PrintedPaper printEach(List<Order> given) {
      orders.clear();
      orders.addAll(given);
      return new PrintedPaper(new byte[] {1}, given.size());
    }

    @Override
    public PaperPress worded(Map<String, String> own) {
      words = new HashMap<>(own);
      return this;
    }
  }

  @BeforeEach
  void wire() {
    desk = new PrintDesk(store, () -> press, TestStore.CLOCK);
  }

  private PaperToPrint paper(PrintKey key, String name) {
    BatchCover content = new BatchCover(LocalDate.of(2026, 11, 23), "高娃", List.of());
    return desk.toPrint(store.actor(), key, "社会救助确认通知书", name, "大袄兑村", content);
  }

  @Test
  @DisplayName("看一看不计数；打印计数、记人记时记份数；重印须有原因，原因只记在重印上")
  void counts_what_is_printed() {
    PaperToPrint first = paper(KEY, "云占海");
    desk.finish(first, false);
    assertThat(press.orders.getFirst().run().printing()).isEqualTo(1);
    assertThat(paper(KEY, "云占海").printed()).isZero();

    List<PaperToPrint> after = desk.record(store.actor(), List.of(first), 2, "");
    assertThat(after.getFirst().nextPrinting()).isEqualTo(2);
    PaperToPrint other = paper(new PrintKey("confirmation", "case/2"), "王平");
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () -> desk.record(store.actor(), List.of(paper(KEY, "云占海"), other), 1, " "));
    assertThat(Texts.load("printing").of(refusal.reasons()))
        .singleElement()
        .asString()
        .contains("云占海", "1 次", "重印原因");
    assertThat(desk.log(store.actor(), "case/2")).as("all or nothing").isEmpty();

    desk.record(store.actor(), List.of(paper(KEY, "云占海"), other), 1, "卡纸");
    assertThat(desk.log(store.actor(), KEY))
        .extracting(PrintRecord::printing, PrintRecord::copies, PrintRecord::reason)
        .containsExactly(tuple(2, 1, "卡纸"), tuple(1, 2, ""));
    assertThat(desk.log(store.actor(), "case/2"))
        .extracting(PrintRecord::reason)
        .containsExactly("");
    assertThat(desk.log(store.actor(), KEY).getFirst().printedAt())
        .isEqualTo(TestStore.CLOCK.instant());
    List<AuditRecord> audited = store.read(r -> r.auditRecords().find(AuditQuery.on("case/1", 9)));
    assertThat(audited)
        .extracting(r -> r.action() + " " + r.after())
        .containsExactlyInAnyOrder("PAPER_PRINTED confirmation 1", "PAPER_PRINTED confirmation 2");
  }

  @Test
  @DisplayName("登记和封页写姓名，登录名只在审计里")
  void names_not_sign_in_names() {
    User clerk =
        new User(
            TestStore.IDS.next(),
            "wyq",
            "王永清",
            EnumSet.of(Role.CLERK),
            false,
            false,
            TestStore.CLOCK.instant());
    store.write(
        r -> {
          r.users().add(clerk);
          return null;
        });
    desk.record(clerk.actor(), List.of(paper(KEY, "云占海")), 1, "");

    assertThat(desk.log(store.actor(), KEY))
        .extracting(PrintRecord::printedBy)
        .containsExactly("王永清");
    assertThat(desk.cover(clerk.actor(), List.of(), List.of()).printedBy()).isEqualTo("王永清");
    List<AuditRecord> audited = store.read(r -> r.auditRecords().find(AuditQuery.on("case/1", 9)));
    assertThat(audited).extracting(AuditRecord::userName).containsExactly("wyq");
  }

  @Test
  @DisplayName("一批：封页在前是首印，各份各有印次")
  void batches() {
    desk.record(store.actor(), List.of(paper(KEY, "云占海")), 1, "");
    List<PaperToPrint> papers =
        List.of(paper(KEY, "云占海"), paper(new PrintKey("confirmation", "case/2"), "王平"));
    BatchCover cover = desk.cover(store.actor(), papers, List.of(2, 1));
    assertThat(cover.lines()).extracting(BatchCover.Line::pages).containsExactly(2, 1);
    desk.finishAll(Optional.of(cover), papers, true);
    assertThat(press.orders)
        .extracting(o -> o.run().printing() + (o.run().gaps() ? " gaps" : ""))
        .containsExactly("1 gaps", "2 gaps", "1 gaps");
  }

  @Test
  @DisplayName("模板文字：位置、栏数、方框不能变；改了用自己的，恢复用原来的；预览不落库")
  void templates() {
    Texts delivered = Texts.load("papers/common", "papers/10-confirmation", "papers/06-neighbour");
    EditTemplates templates = new EditTemplates(store, press, delivered, TestStore.CLOCK);
    assertThat(refused(templates, "confirmation.duty", "请告知{0}。"))
        .containsExactly("TEMPLATE_PLACES");
    assertThat(refused(templates, "neighbourForm.questionHeads", "序|问题"))
        .containsExactly("TEMPLATE_COLUMNS");
    assertThat(refused(templates, "confirmation.remedies", " "))
        .containsExactly("TEMPLATE_EMPTY", "TEMPLATE_PLACES");
    assertThat(refused(templates, "confirmation.remedies", "向{0}申请复议{"))
        .containsExactly("TEMPLATE_BRACES");
    assertThat(refused(templates, "paper.pageOf", "{0}/{1}")).containsExactly("TEMPLATE_UNKNOWN");
    assertThat(refused(templates, "confirmation.template", "YH-99"))
        .containsExactly("TEMPLATE_UNKNOWN");

    String mine = "不服的，60日内向{0}申请行政复议。";
    templates.change(store.actor(), "confirmation.remedies", mine);
    assertThat(own(templates)).containsExactly("confirmation.remedies");
    Map<String, String> kept = store.read(r -> EditTemplates.own(r.settings()));
    assertThat(kept).containsExactly(Map.entry("confirmation.remedies", mine));
    templates.preview(store.actor(), paper(KEY, "云占海"), Map.of("confirmation.title", "确认通知书"));
    assertThat(press.words)
        .containsOnly(
            Map.entry("confirmation.remedies", mine), Map.entry("confirmation.title", "确认通知书"));
    assertThat(own(templates)).containsExactly("confirmation.remedies");
    assertThat(desk.log(store.actor(), KEY)).isEmpty();

    templates.restore(store.actor(), "confirmation.remedies");
    assertThat(own(templates)).isEmpty();
    assertThat(templates.texts(store.actor()))
        .extracting(TemplateText::key)
        .contains("confirmation.duty", "neighbourForm.answers")
        .noneMatch(k -> k.startsWith("reason.") || k.startsWith("paper."));
  }

  private List<String> own(EditTemplates templates) {
    return templates.texts(store.actor()).stream()
        .filter(t -> t.own().isPresent())
        .map(TemplateText::key)
        .toList();
  }

  private List<String> refused(EditTemplates templates, String key, String text) {
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> templates.change(store.actor(), key, text));
    assertThat(Texts.load("printing").of(refusal.reasons())).noneMatch(String::isBlank);
    return refusal.reasons().stream().map(Reason::code).toList();
  }
}
