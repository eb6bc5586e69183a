package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihu.app.FoundedStore.CLOCK;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.desktop.investigation.InvestigationDesk;
import org.yihu.desktop.investigation.SheetRow;
import org.yihu.desktop.investigation.SheetViewModel;
import org.yihu.desktop.print.CasePapers;
import org.yihu.desktop.task.DirectTasks;
import org.yihu.domain.casework.Case;
import org.yihu.domain.investigation.SheetLine;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.casework.InvestigationSteps;
import org.yihu.usecases.casework.InvestigationTasks;
import org.yihu.usecases.casework.KeyVisitSheet;
import org.yihu.usecases.casework.StaffRelatives;

@DisplayName("入户核实表的录入，不开窗口")
class SheetViewModelTest {

  @TempDir private Path folder;
  private InvestigationOffice office;
  private Case family;
  private SheetViewModel sheet;

  @BeforeEach
  void open() {
    FoundedStore founded = FoundedStore.in(folder);
    office = new InvestigationOffice(founded);
    family = office.family();
    office.report(family);
    var desk = office.office().desk();
    InvestigationDesk uses =
        new InvestigationDesk(
            office.session().actor(),
            new InvestigationTasks(
                office.office().store(), office.office().rules(), founded.wiring().texts()),
            new KeyVisitSheet(desk, founded.wiring().texts()),
            new InvestigationSteps(desk),
            new StaffRelatives(desk),
            office.office().printVillageBooklet(),
            new CasePapers(office.session().actor(), office.office()::printCasePaper),
            CLOCK);
    sheet =
        new SheetViewModel(
            uses,
            new DirectTasks(),
            founded.wiring().texts(),
            error -> {
              throw new AssertionError(error);
            });
    sheet.open(family.id());
  }

  @AfterEach
  void close() {
    office.session().close();
  }

  private SheetRow row(String name) {
    return sheet.rows().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
  }

  private Optional<Money> perCapita() {
    return sheet.outlookProperty().get().after().orElseThrow().perCapitaMonthly();
  }

  @Test
  @DisplayName("核对的利息单列，不遮住申报的流转收入；采用数随录入变，空着回到同申报")
  void values_adopt_as_keyed() {
    // 27300 and 214 of interest a year for four: 27514 / 48 = 573.21
    assertThat(perCapita()).contains(Money.ofYuan("573.21"));
    assertThat(row("土地流转").adopted()).isEqualTo("1,500.00");
    assertThat(row("存款利息").adopted()).isEqualTo("214.00");
    assertThat(sheet.found(row("种植"), "一万")).isFalse();
    assertThat(sheet.found(row("种植"), "１２，６００")).isTrue();
    // 31114 / 48 = 648.21
    assertThat(perCapita()).contains(Money.ofYuan("648.21"));
    assertThat(sheet.missingProperty().get()).isEqualTo("还有 1 处缺依据");
    assertThat(sheet.nextFinding(null, false)).contains(row("种植"));
    sheet.basis(row("种植"), "玉米21亩");
    assertThat(sheet.missingProperty().get()).isEqualTo("调查人至少 2 人");
    sheet.found(row("种植"), "");
    assertThat(row("种植").adopted()).isEqualTo("9,000.00");
    assertThat(perCapita()).contains(Money.ofYuan("573.21"));
  }

  @Test
  @DisplayName("另选一栏须写理由；住房只收整数；再打开草稿还在")
  void choices_and_drafts() {
    sheet.choose(row("金融资产"), Optional.of(SheetLine.Choice.DECLARED));
    assertThat(row("金融资产").adopted()).isEqualTo("6,000.00");
    assertThat(row("金融资产").line().lacksBasis()).isTrue();
    assertThat(sheet.found(row("住房"), "1.5")).isFalse();
    assertThat(sheet.found(row("住房"), "2")).isTrue();
    sheet.investigators().setAll("巴图", "李文秀");
    sheet.open(family.id());
    assertThat(row("住房").adopted()).isEqualTo("2 套");
    assertThat(sheet.investigators()).containsExactly("巴图", "李文秀");
  }
}
