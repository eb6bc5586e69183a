package org.yihu.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.AuditRecord;
import org.yihu.domain.household.Household;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.imports.CorrectColumns;
import org.yihu.usecases.imports.Field;
import org.yihu.usecases.imports.FindingCode;
import org.yihu.usecases.imports.FindingGroup;
import org.yihu.usecases.imports.FoundHeader;
import org.yihu.usecases.imports.HouseholdChoice;
import org.yihu.usecases.imports.HouseholdFate.Kind;
import org.yihu.usecases.imports.ImportOutcome;
import org.yihu.usecases.imports.ImportPreview;
import org.yihu.usecases.imports.NumberCandidate;
import org.yihu.usecases.imports.PlacedFinding;
import org.yihu.usecases.imports.ReadOptions;
import org.yihu.usecases.imports.RepairKind;
import org.yihu.usecases.imports.RowFate;
import org.yihu.usecases.port.Progress;

@DisplayName("先看后写：预览留住，就地改正，写入的正是看过的")
class PreviewImportTest {
  private static final String FATHER = number("19630307", 905);
  private static final String MOTHER = number("19650412", 906);
  private static final String WIDOW = number("19480909", 908);

  @RegisterExtension final ImportDesk desk = new ImportDesk();

  private static String number(String birth, int order) {
    String first17 = "150221" + birth + order;
    return first17 + ResidentIdNumber.checkCharacter(first17);
  }

  private static String head(String code, String name, String id, String category) {
    return "萨拉齐镇,振华社区居委会,%s,%s,户主,,%s,农业,1200,%s,2024-03,600,,13800000001"
        .formatted(code, name, id, category);
  }

  private static String member(String name, String relation, String id) {
    return ",,,%s,%s,,%s,农业,,,,,,".formatted(name, relation, id);
  }

  private ImportPreview open(Path file) {
    return desk.previews().open(desk.actor(), file, ReadOptions.NONE, Progress.NONE);
  }

  private ImportPreview repaired(ImportPreview preview, PlacedFinding placed, String value) {
    return desk.previews().repaired(desk.actor(), preview, placed, row(placed), value);
  }

  private static int row(PlacedFinding placed) {
    return Integer.parseInt(placed.finding().cell().replaceAll("\\D", ""));
  }

  private ImportOutcome commit(ImportPreview preview) {
    return desk.previews().commit(desk.actor(), preview, Progress.NONE);
  }

  private static PlacedFinding only(ImportPreview preview, FindingCode code) {
    List<PlacedFinding> found =
        preview.findings().stream().filter(p -> p.finding().code() == code).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private Household household(String code) {
    return desk.store().read(r -> r.households().byCode(code).orElseThrow());
  }

  private long households() {
    return desk.store().<Long>read(r -> r.households().households());
  }

  private static void refuses(Runnable work, String code) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.reasons().getFirst().code()).isEqualTo(code));
  }

  /** Two households; the first with a destroyed number, the second with an unknown category. */
  private Path broken() {
    return desk.workbook(
        "broken.csv",
        "2026年10月",
        head("A1", "单建国", "1.50221196303079E+17", "农村低保"),
        member("王秀英", "配偶", MOTHER),
        head("A2", "云梅", WIDOW, "贫困户"));
  }

  @Test
  @DisplayName("合计摆在眼前：6 行 = 3 人 + 3 表头标题；2 户都暂存；问题按种类归拢，各有办法")
  void counts_and_groups() {
    ImportPreview preview = open(broken());

    assertThat(preview.sum().rows()).isEqualTo(6);
    assertThat(preview.sum().persons()).isEqualTo(3);
    assertThat(preview.sum().others()).isEqualTo(3);
    assertThat(preview.sum().households()).isEqualTo(2);
    assertThat(preview.sum().waiting()).isEqualTo(2);
    assertThat(preview.sum().addsUp()).isTrue();
    assertThat(preview.groups())
        .filteredOn(g -> g.repair().isOffered())
        .extracting(FindingGroup::code, FindingGroup::repair)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(
                FindingCode.ID_PRECISION_LOST, RepairKind.CANDIDATE),
            org.assertj.core.groups.Tuple.tuple(FindingCode.CATEGORY_UNKNOWN, RepairKind.CATEGORY));
    assertThat(preview.rows())
        .extracting(RowFate::row, RowFate::person, RowFate::kind)
        .contains(org.assertj.core.groups.Tuple.tuple(6, "云梅", Kind.REFUSED));
    assertThat(households()).isZero();
  }

  @Test
  @DisplayName("就地改正后两户都能写入；写入、审计、整批撤销")
  void repairs_in_place_and_commits() {
    ImportPreview preview = open(broken());
    preview = repaired(preview, only(preview, FindingCode.ID_PRECISION_LOST), FATHER);
    assertThat(preview.fate(0).kind()).isEqualTo(Kind.NEW);
    assertThat(preview.outcome().accepted()).isEqualTo(1);
    preview = repaired(preview, only(preview, FindingCode.CATEGORY_UNKNOWN), "农村低保");
    assertThat(preview.outcome().count(Kind.NEW)).isEqualTo(2);
    assertThat(preview.findings()).noneMatch(p -> p.finding().isError());
    assertThat(households()).isZero();

    ImportOutcome outcome = commit(preview);

    assertThat(outcome.batch()).contains("B1");
    assertThat(outcome.accepted()).isEqualTo(2);
    assertThat(household("A1").currentMembers().getFirst().person().idNumber())
        .contains(new ResidentIdNumber(FATHER));
    assertThat(household("A2").currentMembers()).hasSize(1);
    assertThat(desk.parking().list(desk.actor())).isEmpty();
    assertThat(
            desk.store()
                .<List<AuditRecord>>read(
                    r -> r.auditRecords().find(AuditQuery.on("import/B1/", 10))))
        .extracting(r -> r.action() + " " + r.subject() + " " + r.after())
        .containsExactly(
            "FINDING_REPAIRED import/B1/J6 农村低保",
            "FINDING_REPAIRED import/B1/G4 " + new ResidentIdNumber(FATHER).masked());
    assertThat(desk.undo().undo(desk.actor(), "B1").isWhole()).isTrue();
    assertThat(households()).isZero();
  }

  @Test
  @DisplayName("候选号：在档同名的在最前，说明姓名、出生、性别是否相同")
  void ranks_candidates() {
    desk.commit(desk.workbook("first.csv", "2026年9月", head("B9", "单建国", FATHER, "农村低保")));
    ImportPreview preview =
        open(
            desk.workbook(
                "second.csv", "2026年10月", head("B9", "单建国", "1.50221196303079E+17", "农村低保")));
    PlacedFinding placed = only(preview, FindingCode.ID_PRECISION_LOST);

    List<NumberCandidate> candidates = desk.previews().candidates(desk.actor(), preview, placed);

    NumberCandidate first = candidates.getFirst();
    assertThat(first.number().value()).isEqualTo(FATHER);
    assertThat(first.onFile().orElseThrow().householdCode()).isEqualTo("B9");
    assertThat(first.village()).isEqualTo("振华社区居委会");
    assertThat(first.age()).isEqualTo(63);
    assertThat(first.sameName()).isTrue();
    assertThat(candidates.get(1).onFile()).isEmpty();
    assertThat(candidates).allMatch(c -> c.number().value().startsWith("150221196303079"));
    ImportPreview done = repaired(preview, placed, FATHER);
    assertThat(done.fate(0).kind()).isEqualTo(Kind.SAME);
  }

  @Test
  @DisplayName("一人在两户：留在选定的一户，另一户去掉那一行；合计仍对得上")
  void keeps_a_person_in_one_household() {
    ImportPreview preview =
        open(
            desk.workbook(
                "two.csv",
                "2026年10月",
                head("A1", "单建国", FATHER, "农村低保"),
                member("王秀英", "配偶", MOTHER),
                head("A2", "云梅", WIDOW, "农村低保"),
                member("王秀英", "其他亲属", MOTHER)));
    assertThat(preview.outcome().rejected()).isEqualTo(2);
    PlacedFinding placed = preview.findings().getFirst();
    List<HouseholdChoice> choices = desk.previews().households(desk.actor(), preview, placed);
    assertThat(choices).extracting(HouseholdChoice::label).containsExactly("A1", "A2");

    ImportPreview done = desk.previews().keptIn(desk.actor(), preview, placed, choices.getFirst());

    assertThat(done.outcome().count(Kind.NEW)).isEqualTo(2);
    assertThat(done.sum().addsUp()).isTrue();
    commit(done);
    assertThat(household("A1").currentMembers()).hasSize(2);
    assertThat(household("A2").currentMembers()).hasSize(1);
  }

  @Test
  @DisplayName("户主所在的户不能去掉户主；同一文件里别人的号码不能填")
  void refuses_what_would_break_another() {
    ImportPreview preview =
        open(
            desk.workbook(
                "head.csv",
                "2026年10月",
                head("A1", "单建国", FATHER, "农村低保"),
                member("云梅", "其他亲属", WIDOW),
                head("A2", "云梅", WIDOW, "农村低保"),
                head("A3", "王秀英", MOTHER.substring(0, 17) + wrong(MOTHER), "农村低保")));
    PlacedFinding two =
        preview.findings().stream()
            .filter(p -> p.finding().code() == FindingCode.PERSON_IN_TWO_HOUSEHOLDS)
            .findFirst()
            .orElseThrow();
    HouseholdChoice a1 = desk.previews().households(desk.actor(), preview, two).getFirst();
    refuses(() -> desk.previews().keptIn(desk.actor(), preview, two, a1), "REPAIR_HEAD_STAYS");
    PlacedFinding digit = only(preview, FindingCode.ID_CHECK_DIGIT);
    refuses(() -> repaired(preview, digit, FATHER), "REPAIR_NUMBER_TAKEN");
    assertThat(repaired(preview, digit, MOTHER).fate(2).kind()).isEqualTo(Kind.NEW);
  }

  private static char wrong(String id) {
    return id.charAt(17) == '1' ? '2' : '1';
  }

  @Test
  @DisplayName("没有号码的人可以给临时编号，但要知道出生日期")
  void asks_facts_for_a_provisional_key() {
    ImportPreview preview =
        open(
            desk.workbook(
                "key.csv",
                "2026年10月",
                head("A1", "单建国", FATHER, "农村低保"),
                "萨拉齐镇,振华社区居委会,A2,云梅,户主,女,,农业,1200,农村低保,2024-03,600,,1"));
    PlacedFinding missing = only(preview, FindingCode.ID_MISSING);
    assertThat(preview.repairOf(missing.finding())).isEqualTo(RepairKind.NUMBER_OR_KEY);
    refuses(() -> repaired(preview, missing, "P-1"), "REPAIR_KEY_NEEDS_FACTS");
  }

  @Test
  @DisplayName("预览之后文件被改过：不写入；没改过：不再读文件")
  void commits_only_what_was_seen() throws IOException {
    Path file = broken();
    ImportPreview preview = open(file);
    byte[] content = Files.readAllBytes(file);
    var modified = Files.getLastModifiedTime(file);
    Files.writeString(file, "x".repeat(content.length));
    Files.setLastModifiedTime(file, modified);
    // the same size and time: the households come from the preview, not from the file
    assertThat(
            commit(repaired(preview, only(preview, FindingCode.CATEGORY_UNKNOWN), "低保")).accepted())
        .isEqualTo(1);
    Files.writeString(file, "changed");
    refuses(() -> commit(preview), "IMPORT_FILE_CHANGED");
    Files.delete(file);
    refuses(() -> commit(preview), "IMPORT_FILE_CHANGED");
    assertThat(households()).isEqualTo(1);
  }

  @Test
  @DisplayName("两边都改了：看过后以来表为准")
  void decides_a_doubt() {
    desk.commit(desk.workbook("a.csv", "2026年9月", head("A1", "单建国", FATHER, "农村低保")));
    ImportPreview preview =
        open(desk.workbook("b.csv", "2026年10月", head("A1", "云梅", WIDOW, "农村低保")));
    assertThat(preview.fate(0).kind()).isEqualTo(Kind.DOUBTFUL);

    ImportPreview decided = desk.previews().takenFromFile(desk.actor(), preview, 0);

    assertThat(decided.fate(0).kind()).isEqualTo(Kind.CHANGED);
    assertThat(decided.repaired()).isEqualTo(1);
    commit(decided);
    assertThat(household("A1").currentMembers().getFirst().person().name()).isEqualTo("云梅");
  }

  @Test
  @DisplayName("缺必需的列：表头给出来，人指定后记住，下次不再问")
  void maps_columns() {
    Path file = desk.workbook("columns.csv", "2026年10月", head("A1", "单建国", FATHER, "农村低保"));
    replace(file, "公民身份号码", "甲栏");
    ImportPreview preview = open(file);
    assertThat(preview.outcome().isFileRefused()).isTrue();
    FoundHeader header = preview.header().orElseThrow();
    assertThat(header.missing()).containsExactly(Field.ID_NUMBER);
    assertThat(header.headings()).containsEntry(6, "甲栏");
    assertThat(header.samples()).containsEntry(6, FATHER);
    assertThat(header.corrected()).isFalse();

    new CorrectColumns(desk.store())
        .remember(desk.actor(), header.sender(), header.fingerprint(), Map.of(Field.ID_NUMBER, 6));

    ImportPreview again = open(file);
    assertThat(again.outcome().count(Kind.NEW)).isEqualTo(1);
    assertThat(again.header().orElseThrow().corrected()).isTrue();
  }

  private static void replace(Path file, String from, String to) {
    try {
      Files.writeString(file, Files.readString(file).replace(from, to));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  @DisplayName("取消写入：什么都不留")
  void cancels() {
    ImportPreview preview =
        open(desk.workbook("c.csv", "2026年9月", head("A1", "单建国", FATHER, "低保")));
    Progress cancelled =
        new Progress() {
          @Override
          public void at(String stage, long done, long total) {
            // only cancels
          }

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> desk.previews().commit(desk.actor(), preview, cancelled))
        .isInstanceOf(CancellationException.class);
    assertThat(households()).isZero();
    assertThat(desk.store().<Integer>read(r -> r.imports().all().size())).isZero();
  }
}
