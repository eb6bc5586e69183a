package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.desktop.imports.BatchesViewModel;
import org.yihu.desktop.imports.FindingsViewModel;
import org.yihu.desktop.imports.ImportStep;
import org.yihu.desktop.imports.ImportTab;
import org.yihu.desktop.imports.ImportViewModel;
import org.yihu.desktop.imports.ImportWork;
import org.yihu.desktop.imports.LevelFilter;
import org.yihu.desktop.imports.RepairChoice;
import org.yihu.desktop.imports.RepairSheet;
import org.yihu.desktop.task.DirectTasks;
import org.yihu.domain.shared.Reason;
import org.yihu.usecases.imports.Field;
import org.yihu.usecases.imports.FindingCode;
import org.yihu.usecases.imports.HouseholdFate;
import org.yihu.usecases.imports.ImportBatch;
import org.yihu.usecases.imports.ImportOutcome;
import org.yihu.usecases.imports.ParkedHousehold;
import org.yihu.usecases.imports.ParkingLot;
import org.yihu.usecases.imports.RepairKind;

@DisplayName("汇总表导入：步骤、检查结果、修复、批次（不用窗口）")
class ImportViewModelTest {
  @TempDir private Path folder;
  private final List<Throwable> failures = new ArrayList<>();
  private ImportOffice office;
  private ImportViewModel model;
  private BatchesViewModel batches;

  @BeforeEach
  void open() {
    office = new ImportOffice(folder);
    ImportWork work = ImportScreens.work(office.office());
    DirectTasks tasks = new DirectTasks();
    model = new ImportViewModel(work, tasks, office.wiring().texts(), failures::add);
    batches = new BatchesViewModel(work, tasks, failures::add);
  }

  @AfterEach
  void close() {
    office.session().close();
    assertThat(failures).isEmpty();
  }

  private FindingsViewModel found() {
    return model.findings();
  }

  private RepairSheet sheet() {
    return found().sheetProperty().get();
  }

  private FindingCode selected() {
    return found().selectedProperty().get().finding().code();
  }

  private ImportOutcome committed() {
    List<ImportOutcome> told = new ArrayList<>();
    model.commit(told::add);
    return told.getFirst();
  }

  @Test
  @DisplayName("打开后直接到预览，第一处错误已选中，F8 在错误间走，走完回到第一处")
  void opens_at_the_first_error() {
    model.open(office.november());
    assertThat(model.stepProperty().get()).isEqualTo(ImportStep.PREVIEW);
    assertThat(found().count(LevelFilter.ERROR)).isEqualTo(5);
    assertThat(selected()).isEqualTo(FindingCode.ID_PRECISION_LOST);
    assertThat(found().errorNumber()).isEqualTo(1);
    List<FindingCode> walked = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      found().next(1);
      walked.add(selected());
    }
    assertThat(walked)
        .containsExactly(
            FindingCode.CATEGORY_UNKNOWN,
            FindingCode.ID_CHECK_DIGIT,
            FindingCode.PERSON_IN_TWO_HOUSEHOLDS,
            FindingCode.PERSON_IN_TWO_HOUSEHOLDS,
            FindingCode.ID_PRECISION_LOST);
    found().next(-1);
    assertThat(selected()).isEqualTo(FindingCode.PERSON_IN_TWO_HOUSEHOLDS);
    found().levelProperty().set(LevelFilter.FIX);
    assertThat(found().shown()).noneMatch(p -> p.finding().isError());
  }

  @Test
  @DisplayName("候选九个一页，在档的在第一个；都不是时录入；录错说明原因，仍停在这一处")
  void repairs_a_destroyed_number() {
    model.open(office.november());
    RepairSheet first = sheet();
    assertThat(first.kind()).isEqualTo(RepairKind.CANDIDATE);
    assertThat(first.shown()).hasSize(9);
    assertThat(first.choice().orElseThrow().value()).isEqualTo(ImportOffice.FATHER);
    assertThat(first.choice().orElseThrow().title()).doesNotContain("19630307");
    assertThat(first.choice().orElseThrow().marks())
        .extracting(RepairChoice.Mark::word)
        .contains("姓名同");
    found().turnPage();
    assertThat(sheet().page()).isEqualTo(1);
    assertThat(sheet().shown().getFirst()).isNotEqualTo(first.shown().getFirst());
    found().type();
    assertThat(sheet().typed()).isTrue();
    found().takeTyped(ImportOffice.SHEPHERD);
    assertThat(found().refusedProperty().get()).contains("前15位");
    assertThat(selected()).isEqualTo(FindingCode.ID_PRECISION_LOST);
    found().takeTyped(ImportOffice.FATHER);
    assertThat(found().refusedProperty().get()).isEmpty();
    assertThat(selected()).isEqualTo(FindingCode.CATEGORY_UNKNOWN);
    assertThat(found().count(LevelFilter.ERROR)).isEqualTo(4);
  }

  @Test
  @DisplayName("逐户变化：只看一种去向，写清原来和现在；每行去向一人一行")
  void shows_changes_and_rows() {
    model.open(office.november());
    model.fateProperty().set(Optional.of(HouseholdFate.Kind.CHANGED));
    assertThat(model.changes()).extracting(HouseholdFate::code).containsExactly("A9");
    assertThat(model.changes().getFirst().changes().getFirst().after()).isEqualTo("470.00");
    model.fateProperty().set(Optional.empty());
    assertThat(model.changes()).hasSize(6);
    model.tabProperty().set(ImportTab.ROWS);
    assertThat(model.rows()).hasSize(11);
    assertThat(model.rows().getFirst().person()).isEqualTo("单建国");
  }

  @Test
  @DisplayName("写入可写的，其余暂存；看撤销计划，整批撤销")
  void commits_parks_and_undoes() {
    model.open(office.november());
    assertThat(model.writable()).isEqualTo(2);
    assertThat(model.canCommit()).isTrue();
    ImportOutcome outcome = committed();
    assertThat(outcome.batch()).contains("B2");
    assertThat(model.stepProperty().get()).isEqualTo(ImportStep.DONE);
    assertThat(model.canCommit()).isFalse();
    batches.load();
    assertThat(batches.parked()).hasSize(5);
    assertThat(batches.batches()).extracting(ImportBatch::code).containsExactly("B2", "B1");

    batches.planUndo("B2", plan -> assertThat(plan.reversed()).containsExactly("A9"));
    batches.undo("B2", plan -> assertThat(plan.isWhole()).isTrue());
    assertThat(batches.batches().getFirst().state()).isEqualTo(ImportBatch.State.UNDONE);
    assertThat(BatchesViewModel.isUndoable(batches.batches().getFirst())).isFalse();
    assertThat(batches.parked()).isEmpty();
    model.leave();
    assertThat(model.stepProperty().get()).isEqualTo(ImportStep.CHOOSE);
  }

  @Test
  @DisplayName("暂存的户：录错说原因，录对入库，不要的退回")
  void settles_what_waits() {
    model.open(office.november());
    committed();
    batches.load();
    ParkedHousehold waiting =
        batches.parked().stream()
            .filter(p -> p.read().code().equals("A3"))
            .findFirst()
            .orElseThrow();
    var error =
        waiting.read().findings().stream().filter(f -> f.isError()).findFirst().orElseThrow();
    List<Reason> refused = new ArrayList<>();
    List<ParkingLot.Settled> done = new ArrayList<>();
    batches.repair(waiting, error, "123", done::add, refused::addAll);
    assertThat(refused).extracting(Reason::code).containsExactly("REPAIR_NOT_A_NUMBER");
    batches.repair(waiting, error, ImportOffice.TEACHER, done::add, refused::addAll);
    assertThat(done.getFirst().isStored()).isTrue();
    assertThat(batches.parked()).hasSize(4);
    batches.dismiss(batches.parked().getFirst(), () -> {});
    assertThat(batches.parked()).hasSize(3);
  }

  @Test
  @DisplayName("缺必需的列：停在对应列，指定后记住并读取，写明沿用")
  void asks_for_the_columns() throws IOException {
    Path file = folder.resolve("october.csv");
    Files.writeString(file, Files.readString(file).replace("公民身份号码", "甲栏"));
    model.open(file);
    assertThat(model.stepProperty().get()).isEqualTo(ImportStep.COLUMNS);
    assertThat(model.refusalProperty().get()).contains("缺少必需的列");
    model.correctColumns(Map.of(Field.ID_NUMBER, 6));
    assertThat(model.stepProperty().get()).isEqualTo(ImportStep.PREVIEW);
    assertThat(model.isRemembered()).isTrue();
    assertThat(model.refusalProperty().get()).isEmpty();
    assertThat(model.canCommit()).isFalse();
    model.showColumns(true);
    assertThat(model.stepProperty().get()).isEqualTo(ImportStep.COLUMNS);
  }

  @Test
  @DisplayName("不是表格的文件：说明原因，留在选文件")
  void refuses_other_files() throws IOException {
    Path file = Files.writeString(folder.resolve("x.pdf"), "%PDF-1.7 nothing else");
    model.open(file);
    assertThat(model.stepProperty().get()).isEqualTo(ImportStep.CHOOSE);
    assertThat(model.refusalProperty().get()).contains("PDF");
    assertThat(model.needsPassword()).isFalse();
  }
}
