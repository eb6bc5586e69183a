package org.yihu.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.investigation.SheetItem;
import org.yihu.domain.investigation.SheetLine;
import org.yihu.domain.investigation.VisitSheet;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.InvestigationTasks;
import org.yihu.usecases.casework.KeyVisitSheet;
import org.yihu.usecases.text.Texts;

@DisplayName("入户核实表：只录不同的格，依据、采用、预览、完成")
class VisitSheetTest extends CaseDrill {
  private final Texts words = Texts.load("casework", "investigation", "office");
  private KeyVisitSheet keying;
  private UUID caseId;

  @BeforeEach
  void open() {
    keying = new KeyVisitSheet(desk, words);
    // wage 6000 and business 8000 a year, four persons
    caseId = open(TestFacts.familyOfFour(6000)).subject().id();
    step("accept", "date", "2026-09-22");
    step("authorise", "date", "2026-09-22");
  }

  private VisitSheet sheet() {
    return keying.open(store.actor(), caseId).sheet();
  }

  private static SheetLine of(VisitSheet sheet, SheetItem.Kind kind) {
    return sheet.lines().stream()
        .filter(l -> l.item().kind() == kind && l.declared().orElse(BigDecimal.ZERO).signum() > 0)
        .findFirst()
        .orElseThrow();
  }

  private static VisitSheet with(VisitSheet sheet, SheetLine before, SheetLine after) {
    List<SheetLine> lines = new ArrayList<>(sheet.lines());
    lines.set(lines.indexOf(before), after);
    return sheet.withLines(lines);
  }

  private static VisitSheet found(
      VisitSheet sheet, SheetItem.Kind kind, String value, String basis) {
    SheetLine line = of(sheet, kind);
    return with(sheet, line, line.withFound(Optional.of(new BigDecimal(value))).withBasis(basis));
  }

  private static VisitSheet signed(VisitSheet sheet, String day) {
    return new VisitSheet(
        sheet.id(),
        sheet.caseId(),
        new VisitSheet.Visit(
            LocalDate.parse(day),
            "14:20–15:05",
            List.of("赵敏", "钱亮"),
            List.of("张国强"),
            "砖房三间",
            Optional.of(VisitSheet.Agreement.MOSTLY),
            "养殖收入申报偏低，本人认可。"),
        sheet.lines());
  }

  @Test
  @DisplayName("空着即同申报；缺的依据、调查人、在场、结论一次说全，什么也没写入")
  void refuses_everything_at_once() {
    VisitSheet bare = found(sheet(), SheetItem.Kind.BUSINESS, "12000", "");
    assertThatThrownBy(() -> keying.complete(store.actor(), bare))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> {
              assertThat(codes(r))
                  .containsExactly(
                      "SHEET_AGREEMENT_MISSING",
                      "SHEET_BASIS_MISSING",
                      "VISIT_NEEDS_TWO",
                      "VISIT_NOBODY_PRESENT",
                      "VISIT_CONCLUSION_MISSING");
              assertThat(words.of(r.reasons())).allSatisfy(t -> assertThat(t).isNotBlank());
            });
    CaseFile file = desk.show(store.actor(), key);
    assertThat(file.subject().state()).isEqualTo(CaseState.ACCEPTED);
    assertThat(file.household().finances().income())
        .noneMatch(l -> l.source() != LineSource.DECLARED);
  }

  @Test
  @DisplayName("一格不同：8000改12000，人均375.00，低保1420元；再来一次以新表为准")
  void found_value_leads_to_another_amount() {
    VisitSheet sheet = found(sheet(), SheetItem.Kind.BUSINESS, "12000", "羊9只变14只");
    assertThat(sheet.declaredIncome()).isEqualByComparingTo("14000");
    assertThat(sheet.adoptedIncome()).isEqualByComparingTo("18000");
    KeyVisitSheet.Outlook outlook = keying.outlook(store.actor(), sheet);
    // 14000 / 12 / 4 = 291.67, 18000 / 12 / 4 = 375.00
    assertThat(outlook.before().orElseThrow().perCapitaMonthly()).contains(Money.ofYuan("291.67"));
    assertThat(outlook.after().orElseThrow().perCapitaMonthly()).contains(Money.ofYuan("375.00"));
    assertThat(outlook.before().orElseThrow().total()).isEqualTo(Money.ofYuan(1754));
    // 695 × 4 − 18000 / 12 = 1280, add-ons 80 and 60
    assertThat(outlook.after().orElseThrow().total()).isEqualTo(Money.ofYuan(1420));

    CaseFile visited = keying.complete(store.actor(), signed(sheet, "2026-09-23"));
    assertThat(visited.subject().state()).isEqualTo(CaseState.INVESTIGATING);
    assertThat(visited.subject().latest(StepRecord.Visited.class).orElseThrow().visit())
        .satisfies(
            v -> {
              assertThat(v.investigators()).containsExactly("赵敏", "钱亮");
              assertThat(v.conclusion()).isEqualTo("基本一致。养殖收入申报偏低，本人认可。");
            });
    assertThat(business(visited))
        .containsExactly("DECLARED 8000.00", "VISIT 12000.00", "ADOPTED 12000.00");
    step("verification", "date", "2026-09-29");
    assertThat(monthly("2026-09-29")).isEqualTo(Money.ofYuan(1420));

    // the second visit starts from the first one's values
    VisitSheet again = sheet();
    assertThat(of(again, SheetItem.Kind.BUSINESS).found()).contains(new BigDecimal("12000.00"));
    VisitSheet corrected = found(again, SheetItem.Kind.BUSINESS, "10000", "重数为12只");
    CaseFile second = keying.complete(store.actor(), signed(corrected, "2026-10-09"));
    assertThat(business(second))
        .containsExactly("DECLARED 8000.00", "VISIT 10000.00", "ADOPTED 10000.00");
    // 2780 − 16000 / 12 = 1446.67, to the next yuan 1447, and 140
    assertThat(monthly("2026-10-09")).isEqualTo(Money.ofYuan(1587));
    assertThat(store.<List<VisitSheet>>read(r -> r.caseSheets().visits(caseId))).hasSize(2);
  }

  private Money monthly(String day) {
    return step("determine", "date", day).determination().orElseThrow().result().total();
  }

  private static List<String> business(CaseFile file) {
    return file.household().finances().income().stream()
        .filter(l -> l.kind() == IncomeLine.Kind.BUSINESS && !l.amount().isZero())
        .map(l -> l.source() + " " + l.amount())
        .toList();
  }

  @Test
  @DisplayName("采用次序：入户、核对、申报；另选须写理由；核对报告后来的压过先前的采用")
  void adopts_in_order() {
    step(
        "verification",
        Map.of(
            "date",
            "2026-09-25",
            "consistent",
            "false",
            "findings",
            "经营收入不符",
            "income",
            List.of(Map.of("member", "张国强", "kind", "business", "amount", "9500"))));
    SheetLine business = of(sheet(), SheetItem.Kind.BUSINESS);
    assertThat(business.reported()).contains(new BigDecimal("9500.00"));
    assertThat(business.adopted()).isEqualByComparingTo("9500");
    assertThat(business.lacksBasis()).isFalse();
    SheetLine visited = business.withFound(Optional.of(new BigDecimal("12000")));
    assertThat(visited.adopted()).isEqualByComparingTo("12000");
    SheetLine chosen = visited.withChoice(Optional.of(SheetLine.Choice.DECLARED));
    assertThat(chosen.adopted()).isEqualByComparingTo("8000");
    assertThat(chosen.lacksBasis()).isTrue();

    VisitSheet sheet = sheet();
    VisitSheet settled = with(sheet, business, visited.withBasis("羊9只变14只"));
    keying.complete(store.actor(), signed(settled, "2026-09-26"));
    assertThat(monthly("2026-09-27")).isEqualTo(Money.ofYuan(1420));
    step(
        "verification",
        Map.of(
            "date",
            "2026-09-28",
            "consistent",
            "false",
            "findings",
            "又查到销售",
            "income",
            List.of(Map.of("member", "张国强", "kind", "business", "amount", "20000"))));
    // the newer report holds: 695 × 4 − (6000 + 20000) / 12 = 613.33, to the next yuan 614; add-ons
    // 140. Both together, 35500 a year, would be over 695 × 48 = 33360.
    assertThat(monthly("2026-09-28")).isEqualTo(Money.ofYuan(754));
  }

  @Test
  @DisplayName("草稿按录入保存，撤掉以后从档案重来；任务按村列出，录入中的标明")
  void drafts_and_tasks() {
    assertThat(task().stage()).isEqualTo(InvestigationTasks.Stage.NOT_STARTED);
    VisitSheet typed = signed(found(sheet(), SheetItem.Kind.BUSINESS, "12000", ""), "2026-09-23");
    keying.saveDraft(store.actor(), typed);
    KeyVisitSheet.Opened opened = keying.open(store.actor(), caseId);
    assertThat(opened.drafted()).isTrue();
    assertThat(opened.sheet()).isEqualTo(typed);
    InvestigationTasks.Task keyed = task();
    assertThat(keyed.stage()).isEqualTo(InvestigationTasks.Stage.KEYING);
    assertThat(keyed.applicant()).isEqualTo("张国强");
    keying.discardDraft(store.actor(), caseId);
    assertThat(keying.open(store.actor(), caseId).drafted()).isFalse();
    assertThat(sheet().lines()).noneMatch(l -> l.found().isPresent());
  }

  private InvestigationTasks.Task task() {
    List<InvestigationTasks.Village> villages =
        new InvestigationTasks(store, new DeliveredRules(), words)
            .list(store.actor(), desk.today());
    assertThat(villages).hasSize(1);
    assertThat(villages.getFirst().name()).isEqualTo("振华社区");
    return villages.getFirst().tasks().getFirst();
  }
}
