package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.app.Wiring;
import org.yihu.desktop.shell.Destination;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.investigation.VisitSheet;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.casework.CaseFile;

@DisplayName("J2 调查：只用键盘录入一张入户核实表")
class InvestigationJourneyTest {

  @TempDir private Path folder;
  private InvestigationOffice office;
  private final FixedFiles files = new FixedFiles();
  private DesktopStage desktop;
  private Case family;

  @BeforeEach
  void open() {
    FoundedStore founded = FoundedStore.in(folder);
    office = new InvestigationOffice(founded);
    family = office.family();
    desktop = DesktopStage.show(founded, files, new Destination.Investigations());
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  private void type(KeyCode... keys) {
    for (KeyCode key : keys) {
      desktop.robot().type(key);
    }
    desktop.settle();
  }

  private void press(KeyCode modifier, KeyCode key) {
    desktop.robot().press(modifier, key).release(key, modifier);
    desktop.settle();
  }

  private void write(String text) {
    desktop.robot().write(text, 0);
    desktop.settle();
  }

  private String shown(String selector) {
    return DesktopStage.on(() -> ((Label) desktop.shell().lookup(selector)).getText());
  }

  private CaseFile stored() {
    return desktop.office().desk().show(office.session().actor(), family.id().toString());
  }

  @Test
  @DisplayName("一格不同，缺依据不能完成，两名调查人，写入后档案按采用数")
  void one_value_differs() {
    type(KeyCode.F2);
    // the second row is the employment cost, the third the crops
    type(KeyCode.ENTER, KeyCode.ENTER);
    write("12600");
    type(KeyCode.ENTER);
    assertThat(shown(".action-bar .small")).isEqualTo("还有 1 处缺依据");
    assertThat(shown(".sheet-totals .more")).isEqualTo("▲ 3,600.00");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(stored().subject().state()).isEqualTo(CaseState.ACCEPTED);
    // the primary led to the basis that is missing
    write("玉米21亩");
    type(KeyCode.F8);
    assertThat(shown(".action-bar .small")).isEqualTo("调查人至少 2 人");
    write("巴图、李文秀、");
    type(KeyCode.TAB);
    write("孙存栓、");
    assertThat(shown(".action-bar .small")).isEqualTo("缺调查结论");
    type(KeyCode.F8);
    type(KeyCode.SPACE, KeyCode.TAB);
    if (!(DesktopStage.on(() -> desktop.shell().getScene().getFocusOwner()) instanceof TextArea)) {
      type(KeyCode.TAB);
    }
    write("种植收入申报偏低");
    assertThat(shown(".action-bar .small")).isEmpty();
    press(KeyCode.CONTROL, KeyCode.ENTER);

    CaseFile file = stored();
    assertThat(file.subject().state()).isEqualTo(CaseState.INVESTIGATING);
    StepRecord.Visited visited = file.subject().latest(StepRecord.Visited.class).orElseThrow();
    assertThat(visited.visit().investigators()).containsExactly("巴图", "李文秀");
    assertThat(visited.visit().present()).containsExactly("孙存栓");
    assertThat(visited.visit().conclusion()).isEqualTo("一致。种植收入申报偏低");
    assertThat(file.household().finances().income())
        .filteredOn(l -> l.source() == LineSource.ADOPTED)
        .extracting(l -> l.note() + " " + l.amount())
        .containsExactly("种植 12600.00");
    // (14400 − 1200 + 12600 + 3600 + 1500) / 12 / 4 = 643.75
    var outlook =
        new org.yihu.usecases.casework.KeyVisitSheet(desktop.office().desk(), Wiring.allTexts());
    List<VisitSheet> completed =
        desktop.office().store().read(r -> r.caseSheets().visits(family.id()));
    assertThat(
            outlook
                .outlook(office.session().actor(), completed.getFirst())
                .after()
                .orElseThrow()
                .perCapitaMonthly())
        .contains(Money.ofYuan("643.75"));
    assertThat(completed.getFirst().visit().on()).isEqualTo(LocalDate.parse("2026-11-24"));
  }

  private boolean says(String words) {
    return desktop.shell().lookupAll(".labeled").stream()
            .anyMatch(n -> ((Labeled) n).getText().contains(words))
        || desktop.shell().lookupAll(".label").stream()
            .anyMatch(n -> n instanceof Label l && l.getText().contains(words));
  }

  @Test
  @DisplayName("勾一个村，打印走访本；印过的日期写在村上；一件案卷的空表也从这里打")
  void booklet_of_a_village() {
    // the first line is the village of the case that is open
    type(KeyCode.UP, KeyCode.SPACE);
    Button booklets = DesktopStage.on(() -> (Button) desktop.shell().lookup(".task-foot .button"));
    assertThat(booklets.getText()).isEqualTo("打印手册 1 村 1 户");
    assertThat(DesktopStage.on(() -> says("未印"))).isTrue();
    press(KeyCode.CONTROL, KeyCode.P);
    assertThat(desktop.savePapers(files, folder.resolve("booklet.pdf")))
        .contains("下乡走访本", "美岱召村", "孙存栓", "2026年第4季度")
        .doesNotContain("15022119");
    desktop.until(() -> says("11-24 印"));

    type(KeyCode.SPACE);
    press(KeyCode.CONTROL, KeyCode.P);
    desktop.until(() -> desktop.shell().context().dialogs().isShowing());
    desktop.settle();
    // the visit form is ticked beforehand
    type(KeyCode.ENTER);
    assertThat(desktop.savePapers(files, folder.resolve("visit.pdf"))).contains("社会救助入户调查表", "孙存栓");
  }

  @Test
  @DisplayName("录入随时存成草稿，离开再来还在；完成以前按钮说明缺什么")
  void what_was_typed_is_kept() {
    type(KeyCode.F2);
    write("19200");
    type(KeyCode.TAB);
    write("工资转账记录");
    type(KeyCode.TAB);
    desktop.open(new Destination.Workbench());
    desktop.open(new Destination.Investigation(family.number().toString()));
    Node complete = DesktopStage.on(() -> desktop.shell().lookup(".action-bar .accent"));
    assertThat(((Button) complete).isDisabled()).isTrue();
    assertThat(shown(".sheet-totals .more")).isEqualTo("▲ 4,800.00");
  }
}
