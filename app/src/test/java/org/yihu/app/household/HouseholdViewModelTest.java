package org.yihu.app.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.desktop.HouseholdScreens;
import org.yihu.desktop.household.HouseholdUseCases;
import org.yihu.desktop.household.HouseholdViewModel;
import org.yihu.desktop.household.MoneyLines;
import org.yihu.desktop.household.MoneyRow;
import org.yihu.desktop.household.MoneyWords;
import org.yihu.desktop.household.ObligorLines;
import org.yihu.desktop.household.PapersViewModel;
import org.yihu.desktop.task.DirectTasks;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.AuditRecord;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.testsupport.SampleFamily;
import org.yihu.testsupport.SampleNumbers;
import org.yihu.usecases.attachment.HouseholdPapers.Paper;
import org.yihu.usecases.household.ChangeEffects;
import org.yihu.usecases.household.HouseholdSection;
import org.yihu.usecases.household.RevealFields.Kind;
import org.yihu.usecases.household.RevealFields.Masked;
import org.yihu.usecases.household.Revision;

@DisplayName("家庭档案屏的状态：改、撤销、重做、遮盖、当时的样子、材料")
class HouseholdViewModelTest {
  @TempDir private Path folder;
  private final KeptFailures failures = new KeptFailures();
  private SampleOffice office;
  private HouseholdUseCases cases;
  private HouseholdViewModel model;
  private MoneyLines lines;

  @BeforeEach
  void open() {
    office = new SampleOffice(folder);
    cases = new HouseholdScreens(office.office()).useCases();
    model = new HouseholdViewModel(cases, SampleFamily.CODE, new DirectTasks(), failures);
    lines = new MoneyLines(new MoneyWords(office.wiring().texts()), cases.ids());
    model.load();
  }

  @AfterEach
  void close() {
    office.session().close();
  }

  @Test
  @DisplayName("键入金额、类别、成员、来源都成为改动；读不懂的不改")
  void typed_cells_become_changes() {
    type(1, MoneyLines.Field.AMOUNT, "１０,８００.5");
    type(1, MoneyLines.Field.KIND, "财产");
    type(1, MoneyLines.Field.PERSON, "张国强");
    type(1, MoneyLines.Field.SOURCE, "核对");
    type(1, MoneyLines.Field.NOTE, "出租");

    var line = stored().finances().income().get(1);
    assertThat(line.amount()).hasToString("10800.50");
    assertThat(line.kind().name() + line.source().name()).isEqualTo("PROPERTYVERIFICATION");
    assertThat(line.personId()).contains(office.family().spouse.id());
    assertThat(line.note()).isEqualTo("出租");
    assertThat(typed(1, MoneyLines.Field.AMOUNT, "很多")).isEmpty();
    assertThat(typed(1, MoneyLines.Field.PERSON, "路人")).isEmpty();
    assertThat(typed(1, MoneyLines.Field.AMOUNT, "10,800.50")).isEmpty();
  }

  @Test
  @DisplayName("撤销、重做按次序走；新改动之后没有可重做的")
  void undo_and_redo_in_order() {
    type(0, MoneyLines.Field.AMOUNT, "9000");
    type(0, MoneyLines.Field.NOTE, "零工");

    model.undo(() -> {});
    model.undo(() -> {});
    assertThat(wage()).isEqualTo("8400.00 打零工");
    model.undo(() -> {});
    assertThat(wage()).isEqualTo("8400.00 打零工");
    model.redo(() -> {});
    assertThat(wage()).isEqualTo("9000.00 打零工");
    model.redo(() -> {});
    assertThat(wage()).isEqualTo("9000.00 零工");
    model.undo(() -> {});
    type(0, MoneyLines.Field.AMOUNT, "7000");
    model.redo(() -> {});
    assertThat(wage()).isEqualTo("7000.00 打零工");
    assertThat(failures.refusals()).isEmpty();
  }

  @Test
  @DisplayName("从 Excel 粘贴三行：两行带金额的收下，一次撤销")
  void pasted_rows_are_one_change() {
    String clipboard = "经营净\t养羊\t乌云其木格\t12,000\r\n说明没有金额\n转移净\t张国强\t600.00\t慰问金\n";

    lines
        .pasted(model.fileProperty().get(), HouseholdSection.INCOME, clipboard)
        .ifPresent(change -> model.revise(change, "", () -> {}));

    assertThat(stored().finances().income().stream().skip(6))
        .extracting(l -> l.kind().name(), l -> l.note(), l -> l.amount().toString())
        .containsExactly(
            Tuple.tuple("BUSINESS", "养羊", "12000.00"), Tuple.tuple("TRANSFER", "慰问金", "600.00"));
    model.undo(() -> {});
    assertThat(stored().finances().income()).hasSize(6);
  }

  @Test
  @DisplayName("别人先改了：不写，告诉改了什么，屏上换成新内容")
  void a_conflict_shows_what_is_stored_now() {
    cases.revise().revise(cases.actor(), SampleFamily.CODE, 0, new Revision.SetNote("别人改的"), "");

    model.revise(new Revision.SetAddress("新址"), "", () -> {});

    assertThat(failures.refusals())
        .containsExactly("HOUSEHOLD_CHANGED_MEANWHILE", "HOUSEHOLD_CHANGED_BY");
    assertThat(stored().address()).isEqualTo("振华社区 3 号");
    assertThat(model.fileProperty().get().head().note()).isEqualTo("别人改的");
  }

  @Test
  @DisplayName("查看遮盖项六十秒后重新遮盖；没有理由看不到")
  void revealed_fields_are_masked_after_a_minute() {
    Masked phone = new Masked(Kind.PHONE, Optional.empty());
    assertThat(model.maskedFields()).hasSize(6).contains(phone);

    model.reveal(model.maskedFields(), "");
    assertThat(model.revealed()).isEmpty();
    model.reveal(model.maskedFields(), "电话通知");
    assertThat(model.revealed().get(phone)).isEqualTo("13800002716");
    for (int i = 0; i < 59; i++) {
      model.tick();
    }
    assertThat(model.secondsLeftProperty().get()).isEqualTo(1);
    assertThat(model.revealed()).hasSize(6);
    model.tick();

    assertThat(model.revealed()).isEmpty();
    assertThat(failures.refusals()).containsExactly("REVEAL_NEEDS_REASON");
  }

  @Test
  @DisplayName("看当时的样子不能改；没有留存的日子拒绝，仍看现在")
  void the_past_is_read_only() {
    model.revise(new Revision.SetNote("今天写的"), "", () -> {});
    model.lookAt(Optional.of(LocalDate.of(2026, 11, 20)));
    assertThat(model.fileProperty().get().head().note()).isEmpty();

    model.revise(new Revision.SetNote("改过去"), "", () -> {});
    assertThat(stored().note()).isEqualTo("今天写的");
    model.lookAt(Optional.of(LocalDate.of(2020, 1, 1)));

    assertThat(model.dayProperty().get()).contains(LocalDate.of(2026, 11, 20));
    assertThat(failures.refusals()).containsExactly("FILE_NOT_KEPT");
  }

  @Test
  @DisplayName("收一个文件夹：图片和 PDF 收下，别的不收；回收再取回")
  void a_folder_of_scans_is_taken_in() throws Exception {
    Path scans = Files.createDirectory(folder.resolve("scans"));
    Files.write(scans.resolve("IMG_2.PNG"), SamplePicture.noisy(40, 40, 2));
    Files.write(scans.resolve("IMG_1.jpg"), SamplePicture.noisy(40, 40, 1));
    Files.writeString(scans.resolve("说明.txt"), "不是材料");
    PapersViewModel papers =
        new PapersViewModel(cases, SampleFamily.CODE, new DirectTasks(), failures);
    papers.load();

    papers.add(List.of(scans), "visit-photo", taken -> assertThat(taken).hasSize(2));

    assertThat(papers.papers())
        .extracting(Paper::name, p -> p.kind().name())
        .containsExactly(Tuple.tuple("IMG_1.jpg", "入户照片"), Tuple.tuple("IMG_2.PNG", "入户照片"));
    Paper first = papers.papers().getFirst();
    papers.bin(first, () -> {});
    assertThat(papers.papers().getLast().binnedAt()).isPresent();
    papers.restore(first, () -> {});
    assertThat(papers.papers()).allMatch(p -> p.binnedAt().isEmpty());
    papers.add(List.of(scans.resolve("说明.txt")), "", n -> {});
    assertThat(failures.refusals()).containsExactly("PAPERS_NOT_READABLE");
  }

  @Test
  @DisplayName("义务人一行：键入的词成为改动；换成员、改名是同一笔；同名的、读不懂的不收")
  void obligors_are_typed() {
    ObligorLines obligors = new ObligorLines(office.wiring().texts());
    typeObligor(obligors, 0, ObligorLines.Field.ABILITY, "无能力");
    typeObligor(obligors, 0, ObligorLines.Field.SUPPORT, "３００");
    typeObligor(obligors, 0, ObligorLines.Field.RELATION, "儿子");
    typeObligor(obligors, 0, ObligorLines.Field.CONSENTED, "是");
    typeObligor(obligors, 0, ObligorLines.Field.NAME, "张海隆");

    var changed = stored().obligors().getLast();
    assertThat(changed.name() + changed.ability() + changed.monthlySupport())
        .isEqualTo("张海隆INCAPABLE300.00");
    assertThat(changed.consented()).isTrue();
    assertThat(stored().obligors()).hasSize(5);
    model.undo(() -> {});
    assertThat(stored().obligors()).anyMatch(o -> o.name().equals("张海龙") && o.consented());
    int first = names().indexOf("张海龙");
    assertThat(names().indexOf("张海霞")).isNotEqualTo(first).isNotNegative();
    assertThat(obligor(obligors, first, ObligorLines.Field.NAME, "张海霞")).isEmpty();
    assertThat(obligor(obligors, 0, ObligorLines.Field.MEMBER, "路人")).isEmpty();
    assertThat(obligor(obligors, 0, ObligorLines.Field.SUPPORT, "很多")).isEmpty();
  }

  @Test
  @DisplayName("从 Excel 粘贴义务人：读得出的词各归各列，已有的人不重复")
  void obligors_are_pasted() {
    ObligorLines obligors = new ObligorLines(office.wiring().texts());

    obligors
        .pasted(model.fileProperty().get(), "张海明\t张国强\t儿子\t有能力\t150.5\t是\n张海霞\n")
        .ifPresent(change -> model.revise(change, "", () -> {}));

    assertThat(stored().obligors()).hasSize(6);
    assertThat(stored().obligors().getLast())
        .isEqualTo(
            new Obligor(
                office.family().spouse.id(),
                "张海明",
                Relation.SON,
                Obligor.Ability.ABLE,
                Money.ofYuan("150.50"),
                true));
  }

  @Test
  @DisplayName("更正证号：键入时查重，写入后撤销写回")
  void a_member_is_corrected() {
    ResidentIdNumber ofHead = office.family().head.idNumber().orElseThrow();
    List<String> holders = new ArrayList<>();
    model.whoHas(
        ofHead,
        Optional.of(office.family().spouse.id()),
        found -> found.ifPresent(p -> holders.add(p.name())));
    assertThat(holders).containsExactly("乌云其木格");
    var person = office.family().spouse;
    ResidentIdNumber right =
        new ResidentIdNumber(SampleNumbers.of("150221", LocalDate.of(1961, 5, 21), 915));

    model.revise(
        new Revision.Correct(
            person.id(), "张国强", Optional.of(right), person.sex(), person.birthDate()),
        "录入有误",
        () -> {});

    assertThat(stored().members().get(1).person().idNumber()).contains(right);
    assertThat(model.fileProperty().get().members().get(1).birthDate())
        .isEqualTo(LocalDate.of(1961, 5, 21));
    model.undo(() -> {});
    assertThat(stored().members().get(1).person()).isEqualTo(person);
  }

  @Test
  @DisplayName("带来的变化：改一行收入，计入和人均跟着变；改备注什么也不变")
  void a_change_tells_what_it_led_to() {
    type(0, MoneyLines.Field.AMOUNT, "9600");
    model.revise(new Revision.SetNote("已搬"), "", () -> {});
    List<ChangeEffects.Effects> found = new ArrayList<>();
    model.history().stream()
        .limit(2)
        .forEach(e -> model.effects(e.place().orElseThrow(), found::add));

    // 9600 instead of 8400 a year: 1200 more, for three persons 33.33 a month more
    assertThat(found.getFirst().effects()).isEmpty();
    assertThat(found.getLast().effects())
        .extracting(e -> e.measure().name(), e -> e.before(), e -> e.after())
        .containsExactly(
            Tuple.tuple("COUNTED", "23,520.00", "24,720.00"),
            Tuple.tuple("PER_CAPITA", "653.33", "686.67"));
    assertThat(found.getLast().outdated()).isEmpty();
    assertThat(failures.refusals()).isEmpty();
  }

  @Test
  @DisplayName("变更记录导出成表：一行一处，证号遮着；导出记在审计里")
  void the_history_is_exported() throws Exception {
    type(0, MoneyLines.Field.AMOUNT, "9600");
    Path file = folder.resolve("变更.xlsx");
    model.exportHistory(file, to -> assertThat(to).isEqualTo(file));

    try (Workbook book = WorkbookFactory.create(file.toFile())) {
      DataFormatter plain = new DataFormatter();
      List<String> cells = new ArrayList<>();
      book.getSheetAt(0)
          .forEach(row -> row.forEach(cell -> cells.add(plain.formatCellValue(cell))));
      assertThat(cells).contains("工资性：打零工", "8,400.00", "9,600.00", "gaowa", "建档");
    }
    assertThat(
            office
                .session()
                .store()
                .store()
                .<List<AuditRecord>>read(
                    r -> r.auditRecords().find(AuditQuery.on("household/" + SampleFamily.CODE, 1))))
        .extracting(AuditRecord::action)
        .containsExactly("HISTORY_EXPORTED");
  }

  private List<String> names() {
    return model.fileProperty().get().obligors().stream().map(o -> o.name()).toList();
  }

  private Optional<Revision> obligor(
      ObligorLines obligors, int row, ObligorLines.Field field, String text) {
    var file = model.fileProperty().get();
    return obligors.typed(file, file.obligors().get(row), field, text);
  }

  private void typeObligor(ObligorLines obligors, int row, ObligorLines.Field field, String text) {
    obligor(obligors, row, field, text).ifPresent(c -> model.revise(c, "", () -> {}));
  }

  private Optional<Revision> typed(int row, MoneyLines.Field field, String text) {
    MoneyRow line = MoneyLines.rows(model.fileProperty().get(), HouseholdSection.INCOME).get(row);
    return lines.typed(model.fileProperty().get(), line, field, text);
  }

  private void type(int row, MoneyLines.Field field, String text) {
    model.revise(typed(row, field, text).orElseThrow(), "", () -> {});
  }

  private String wage() {
    var line = stored().finances().income().getFirst();
    return line.amount() + " " + line.note();
  }

  private Household stored() {
    return office
        .session()
        .store()
        .store()
        .read(registers -> registers.households().byCode(SampleFamily.CODE).orElseThrow());
  }
}
