package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihu.app.FoundedStore.CLOCK;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.Office;
import org.yihu.desktop.household.HouseholdsViewModel;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.task.DirectTasks;
import org.yihu.desktop.workbench.WorkPlaces;
import org.yihu.desktop.workbench.WorkWords;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.usecases.household.HouseholdList.Row;
import org.yihu.usecases.workbench.TodayList;
import org.yihu.usecases.workbench.WorkItem;
import org.yihu.usecases.workbench.WorkKind;

/**
 * Counted in the workbook beforehand: of its 353 sound rigid-expenditure households 330 have had
 * their status since October 2025 or longer, so that its twelve months were over on 31 October 2026
 * or before. They live in 156 villages; in 67 of these there is one such household, in 九峰源村 ten.
 */
@DisplayName("导入的刚性支出困难家庭早已期满：一村一行，打开这个村的名单")
class ExpiredStatusesTest {
  private static final DivisionCode JIUFENGYUAN = new DivisionCode("150221500221");

  @TempDir private Path folder;
  private final List<Throwable> failures = new ArrayList<>();

  @Test
  @DisplayName("330 户在 156 个村：67 村一户一行写姓名，其余一村一行写户数；九峰源村 10 户打开就是这 10 户")
  void one_line_a_village() {
    WorkbenchOffice made = WorkbenchOffice.full(folder);
    try (var session = made.session()) {
      Office office = made.wiring().office(session, Optional.empty());
      List<WorkItem> expired =
          new TodayList(office.store(), office.rules(), made.wiring().texts(), CLOCK)
              .of(session.actor()).items().stream()
                  .filter(i -> i.kind() == WorkKind.APPLY_AGAIN && i.isOverdue())
                  .toList();

      assertThat(expired).hasSize(156);
      assertThat(expired.stream().mapToLong(WorkItem::households).sum()).isEqualTo(330);
      assertThat(expired).filteredOn(i -> i.households() == 1).hasSize(67);
      assertThat(expired).extracting(i -> i.village().orElseThrow()).doesNotHaveDuplicates();
      names(made, expired);
      opens(office, made);
    }
    assertThat(failures).isEmpty();
  }

  private void names(WorkbenchOffice made, List<WorkItem> expired) {
    WorkWords words = new WorkWords(made.wiring().texts());
    WorkItem single = expired.getFirst();
    assertThat(words.who(single)).isEqualTo("汤英弟");
    assertThat(single.due()).contains(LocalDate.of(2017, 1, 31));
    assertThat(WorkPlaces.of(single)).isEqualTo(new Destination.HouseholdFile("150221108002132"));
    WorkItem several =
        expired.stream()
            .filter(i -> i.village().equals(Optional.of(JIUFENGYUAN)))
            .findFirst()
            .orElseThrow();
    assertThat(words.who(several)).isEqualTo("孟山 等 10 户");
    assertThat(words.place(several)).isEqualTo("九峰源村");
    assertThat(several.due()).contains(LocalDate.of(2018, 6, 30));
    assertThat(WorkPlaces.of(several)).isEqualTo(new Destination.ExpiredStatuses(JIUFENGYUAN));
  }

  private void opens(Office office, WorkbenchOffice made) {
    HouseholdsViewModel model =
        new HouseholdsViewModel(
            office.households().list(), made.session().actor(), new DirectTasks(), failures::add);
    model.showExpired(JIUFENGYUAN);
    model.load();

    assertThat(model.rowsProperty().get()).hasSize(10);
    List<Row> rows =
        model.rowsProperty().get().stream().flatMap(slot -> slot.row().stream()).toList();
    assertThat(rows).extracting(Row::head).contains("孟山", "邹魁勇", "任叶面");
    assertThat(rows)
        .extracting(Row::category)
        .containsOnly(Optional.of(Category.RIGID_EXPENDITURE));
    assertThat(model.villageProperty().get().orElseThrow().name()).startsWith("九峰源村");
  }
}
