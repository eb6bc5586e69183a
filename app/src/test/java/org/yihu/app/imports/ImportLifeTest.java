package org.yihu.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.HouseholdEntry;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.household.EditHousehold;
import org.yihu.usecases.imports.FieldChange;
import org.yihu.usecases.imports.Finding;
import org.yihu.usecases.imports.FindingCode;
import org.yihu.usecases.imports.HouseholdFate;
import org.yihu.usecases.imports.HouseholdFate.Kind;
import org.yihu.usecases.imports.ImportBatch;
import org.yihu.usecases.imports.ImportOutcome;
import org.yihu.usecases.imports.InterruptedImports;
import org.yihu.usecases.imports.ParkingLot;
import org.yihu.usecases.imports.ReadOptions;
import org.yihu.usecases.imports.UndoPlan;
import org.yihu.usecases.port.Progress;

@DisplayName("导入的一生：月月来表、修改、撤销、暂存、取消")
class ImportLifeTest {
  private static final String FATHER = number("19630307", 905);
  private static final String MOTHER = number("19650412", 906);
  private static final String SON = number("19900615", 907);
  private static final String WIDOW = number("19480909", 908);

  @RegisterExtension final ImportDesk desk = new ImportDesk();

  private static String number(String birth, int order) {
    String first17 = "150221" + birth + order;
    return first17 + ResidentIdNumber.checkCharacter(first17);
  }

  private static String head(String code, String name, String id, String amount, String phone) {
    return "萨拉齐镇,振华社区居委会,%s,%s,户主,%s,%s,农业,1200,农村低保,2024-03,%s,,%s"
        .formatted(code, name, sex(id), id, amount, phone);
  }

  private static String member(String name, String relation, String id) {
    return ",,,%s,%s,%s,%s,农业,,,,,,".formatted(name, relation, sex(id), id);
  }

  private static String sex(String id) {
    return id.length() == 18 && (id.charAt(16) - '0') % 2 == 1 ? "男" : "女";
  }

  private Path october() {
    return desk.workbook(
        "october.csv",
        "2026年10月",
        head("A1", "单建国", FATHER, "600", "13800000001"),
        member("王秀英", "配偶", MOTHER),
        head("A2", "云梅", WIDOW, "300", "13800000002"));
  }

  private Household household(String code) {
    return desk.store().read(r -> r.households().byCode(code).orElseThrow());
  }

  private List<Benefit> benefits(String code) {
    return desk.store().read(r -> r.benefits().ofHousehold(household(code).id()));
  }

  private static Kind kind(ImportOutcome outcome, String code) {
    return outcome.fates().stream()
        .filter(f -> f.code().equals(code))
        .map(HouseholdFate::kind)
        .findFirst()
        .orElseThrow();
  }

  private static List<FieldChange> changes(ImportOutcome outcome, String code) {
    return outcome.fates().stream()
        .filter(f -> f.code().equals(code))
        .flatMap(f -> f.changes().stream())
        .toList();
  }

  @Test
  @DisplayName("首次导入：成员、收入合计、待遇、试算一致")
  void storesWhatTheWorkbookSays() {
    ImportOutcome preview =
        desk.imports().preview(desk.actor(), october(), ReadOptions.NONE, Progress.NONE);
    assertThat(preview.batch()).isEmpty();
    assertThat(preview.count(Kind.NEW)).isEqualTo(2);
    assertThat(desk.store().<Long>read(r -> r.households().households())).isZero();

    ImportOutcome outcome = desk.commit(october());
    assertThat(outcome.batch()).contains("B1");
    Household a1 = household("A1");
    assertThat(a1.membersOn(LocalDate.of(2026, 10, 31))).hasSize(2);
    assertThat(a1.finances().income().getFirst().amount().toString()).isEqualTo("1200.00");
    assertThat(a1.finances().income().getFirst().personId()).isEmpty();
    Benefit held = benefits("A1").getFirst();
    assertThat(held.wording()).isEqualTo("农村低保");
    assertThat(held.start()).hasToString("2024-03");
    assertThat(held.steps().getFirst().amount().total().toString()).isEqualTo("600.00");
    assertThat(held.reviewDue()).isPresent();
  }

  @Test
  @DisplayName("次月：谁来了、谁走了、什么变了；撤销回到上月")
  void showsWhoCameWhoLeftWhatChanged() {
    desk.commit(october());
    Path november =
        desk.workbook(
            "november.csv",
            "2026年11月",
            head("A1", "单建国", FATHER, "650", "13800000001"),
            member("单强", "长子", SON));
    ImportOutcome outcome = desk.commit(november);

    assertThat(kind(outcome, "A1")).isEqualTo(Kind.CHANGED);
    assertThat(outcome.left()).extracting(HouseholdEntry::code).containsExactly("A2");
    assertThat(changes(outcome, "A1"))
        .containsExactlyInAnyOrder(
            new FieldChange("amount", "", "600.00", "650.00"),
            new FieldChange("member.name", "王秀英", "王秀英", ""),
            new FieldChange("member.name", "单强", "", "单强"));
    Household a1 = household("A1");
    assertThat(a1.currentMembers()).extracting(m -> m.person().name()).containsExactly("单建国", "单强");
    assertThat(a1.members().get(1).period().to()).isEqualTo(LocalDate.of(2026, 10, 31));
    assertThat(benefits("A1").getFirst().steps()).hasSize(2);

    UndoPlan undone = desk.undo().undo(desk.actor(), "B2");
    assertThat(undone.reversed()).containsExactly("A1");
    assertThat(household("A1").currentMembers())
        .extracting(m -> m.person().name())
        .containsExactly("单建国", "王秀英");
    assertThat(benefits("A1").getFirst().steps()).hasSize(1);
    assertThat(kind(desk.commit(november), "A1")).isEqualTo(Kind.CHANGED);
  }

  private void editPhone(String code, String phone) {
    Household h = household(code);
    new EditHousehold(desk.store(), desk.rules(), ImportDesk.CLOCK)
        .save(
            desk.actor(),
            new Household(
                h.id(),
                h.code(),
                h.division(),
                h.settlement(),
                h.address(),
                phone,
                h.members(),
                h.finances(),
                h.obligors(),
                h.account(),
                h.note(),
                h.relapsePrevention(),
                h.version()));
  }

  @Test
  @DisplayName("本单位改过的户：来表未变则保留，撤销时保留并说明是谁改的")
  void keepsWhatTheOfficeEdited() {
    desk.commit(october());
    editPhone("A1", "13900000009");
    assertThat(desk.commit(october()).isNothingNew()).isTrue();
    assertThat(household("A1").phone()).isEqualTo("13900000009");

    UndoPlan plan = desk.undo().preview(desk.actor(), "B1");
    assertThat(plan.reversed()).containsExactly("A2");
    assertThat(plan.kept()).extracting(UndoPlan.Kept::code).containsExactly("A1");
    assertThat(plan.kept().getFirst().by()).isEqualTo("经办");
    assertThat(desk.undo().undo(desk.actor(), "B1")).isEqualTo(plan);
    assertThat(desk.store().<Boolean>read(r -> r.households().byCode("A2").isEmpty())).isTrue();
    assertThat(household("A1").phone()).isEqualTo("13900000009");
  }

  @Test
  @DisplayName("两边都改了同一项：存疑，不覆盖，由人决定后以来表为准")
  void doubtsWhatBothSidesChanged() {
    desk.commit(october());
    editPhone("A2", "13900000009");
    ImportOutcome outcome =
        desk.commit(
            desk.workbook(
                "november.csv",
                "2026年11月",
                head("A1", "单建国", FATHER, "600", "13800000001"),
                member("王秀英", "配偶", MOTHER),
                head("A2", "云梅", WIDOW, "300", "13800000777")));
    assertThat(kind(outcome, "A2")).isEqualTo(Kind.DOUBTFUL);
    assertThat(outcome.rejected()).isEqualTo(1);
    assertThat(household("A2").phone()).isEqualTo("13900000009");
    assertThat(desk.parking().takeFile(desk.actor(), "A2").isStored()).isTrue();
    assertThat(household("A2").phone()).isEqualTo("13800000777");
    assertThat(desk.parking().list(desk.actor())).isEmpty();
  }

  @Test
  @DisplayName("一人在两户（与库内比）：在档户不在来表中时拒绝，在来表中时算迁移")
  void comparesPersonsWithTheStore() {
    desk.commit(october());
    Path other =
        desk.workbook("other.csv", "2026年11月", head("B7", "云梅", WIDOW, "300", "13800000002"));
    ImportOutcome refused = desk.commit(other);
    assertThat(kind(refused, "B7")).isEqualTo(Kind.REFUSED);
    Finding finding =
        refused.findings().stream().filter(Finding::isError).findFirst().orElseThrow();
    assertThat(finding.code()).isEqualTo(FindingCode.PERSON_IN_TWO_HOUSEHOLDS);
    assertThat(finding.value()).isEqualTo("A2");
    assertThat(finding.cell()).isEqualTo("G4");

    ImportOutcome moved =
        desk.commit(
            desk.workbook(
                "moved.csv",
                "2026年11月",
                head("A1", "单建国", FATHER, "600", "13800000001"),
                head("A2", "云梅", WIDOW, "300", "13800000002"),
                member("王秀英", "其他亲属", MOTHER)));
    assertThat(moved.rejected()).isZero();
    assertThat(household("A1").currentMembers()).hasSize(1);
    assertThat(household("A2").currentMembers()).hasSize(2);
    assertThat(
            desk.store()
                .<String>read(
                    r ->
                        r.households()
                            .persons(List.of(new ResidentIdNumber(MOTHER)))
                            .get(new ResidentIdNumber(MOTHER))
                            .householdCode()))
        .isEqualTo("A2");
  }

  @Test
  @DisplayName("没有户编号的来表：编号由库给出，次月按户主对上")
  void matchesWithoutCodes() {
    Path month = desk.workbook("x.csv", "2026年10月", head("", "云梅", WIDOW, "300", "1"));
    desk.commit(month);
    assertThat(household("150221104000001").currentMembers()).hasSize(1);
    assertThat(desk.commit(month).isNothingNew()).isTrue();
  }

  @Test
  @DisplayName("暂存：拒绝的户只在暂存区；改正单元格后入库；重来的改正户自动清出")
  void parksAndRepairs() {
    Path file =
        desk.workbook(
            "broken.csv",
            "2026年10月",
            head("A1", "单建国", FATHER.substring(0, 17) + wrongCheck(FATHER), "600", "1"),
            head("A2", "云梅", "", "300", "2"));
    ImportOutcome outcome = desk.commit(file);
    assertThat(outcome.rejected()).isEqualTo(2);
    assertThat(desk.store().<Long>read(r -> r.households().households())).isZero();

    assertThatThrownBy(() -> desk.parking().repair(desk.actor(), "B1", "G4", "12345"))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.reasons().getFirst().code()).isEqualTo("REPAIR_NOT_A_NUMBER"));
    ParkingLot.Settled settled = desk.parking().repair(desk.actor(), "B1", "G4", FATHER);
    assertThat(settled.isStored()).isTrue();
    assertThat(settled.household()).isEqualTo("A1");
    assertThat(benefits("A1")).hasSize(1);

    assertThatThrownBy(() -> desk.parking().repair(desk.actor(), "B1", "G5", "P-1"))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.reasons().getFirst().code()).isEqualTo("REPAIR_KEY_NEEDS_FACTS"));
    desk.commit(desk.workbook("fixed.csv", "2026年10月", head("A2", "云梅", WIDOW, "300", "2")));
    assertThat(desk.parking().list(desk.actor())).isEmpty();
    assertThat(household("A2").currentMembers()).hasSize(1);
  }

  private static char wrongCheck(String number) {
    return number.charAt(17) == '1' ? '2' : '1';
  }

  @Test
  @DisplayName("取消：什么也不留下")
  void cancelLeavesNothing() {
    Progress cancelled =
        new Progress() {
          private boolean writing;

          @Override
          public void at(String stage, long done, long total) {
            writing = stage.startsWith("register.");
          }

          @Override
          public boolean isCancelled() {
            return writing;
          }
        };
    String[] rows = new String[2600];
    for (int i = 0; i < rows.length; i++) {
      String birth = "19%02d%02d%02d".formatted(30 + i % 60, 1 + i % 12, 1 + i % 28);
      rows[i] = head("C" + i, "马" + (char) ('一' + i), number(birth, 900 + i % 97), "1", "1");
    }
    Path file = desk.workbook("many.csv", "2026年10月", rows);
    assertThatThrownBy(() -> desk.imports().commit(desk.actor(), file, ReadOptions.NONE, cancelled))
        .isInstanceOf(CancellationException.class);
    assertThat(desk.store().<Long>read(r -> r.households().households())).isZero();
    assertThat(desk.store().<Integer>read(r -> r.imports().all().size())).isZero();
    assertThat(new InterruptedImports(desk.store(), ImportDesk.CLOCK).settle(desk.actor()))
        .isEmpty();
  }

  @Test
  @DisplayName("末三位丢失的号码：在档的同名同生日者排在候选第一位，由人确认后对上原户")
  void offersThePersonOnFileFirst() {
    desk.commit(october());
    String exponent = "1." + FATHER.substring(1, 15) + "E+17";
    ImportOutcome outcome =
        desk.commit(
            desk.workbook(
                "damaged.csv",
                "2026年11月",
                head("A1", "单建国", exponent, "700", "13800000001").replace(",女,", ",男,"),
                member("王秀英", "配偶", MOTHER)));
    Finding finding =
        outcome.findings().stream().filter(Finding::isError).findFirst().orElseThrow();
    assertThat(finding.code()).isEqualTo(FindingCode.ID_PRECISION_LOST);
    assertThat(finding.candidates().getFirst()).isEqualTo(FATHER);
    assertThat(finding.candidates()).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    assertThat(desk.parking().repair(desk.actor(), "B2", finding.cell(), FATHER).isStored())
        .isTrue();
    assertThat(household("A1").currentMembers()).hasSize(2);
    assertThat(benefits("A1").getFirst().steps()).hasSize(2);
  }

  @Test
  @DisplayName("导入中断电：下次启动收回写入的户并说明，再导入即可")
  void settlesAfterAKill() {
    Path file = october();
    desk.commit(file);
    // what a killed import leaves: its record still running, some new households written
    desk.store()
        .write(
            r -> {
              var batch = r.imports().find("B1").orElseThrow();
              r.imports().update(batch.turned(ImportBatch.State.RUNNING, batch.startedAt()));
              return null;
            });
    List<ImportBatch> settled =
        new InterruptedImports(desk.store(), ImportDesk.CLOCK).settle(desk.actor());
    assertThat(settled).extracting(b -> b.facts().file()).containsExactly("october.csv");
    assertThat(desk.store().<Long>read(r -> r.households().households())).isZero();
    assertThat(new InterruptedImports(desk.store(), ImportDesk.CLOCK).settle(desk.actor()))
        .isEmpty();
    assertThat(desk.commit(file).count(Kind.NEW)).isEqualTo(2);
  }
}
