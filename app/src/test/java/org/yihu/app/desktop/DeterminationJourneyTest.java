package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.desktop.shell.Destination;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.shared.Money;

@DisplayName("J3 认定：比对、看条文、试算不写入、测算、告知单，全程键盘")
class DeterminationJourneyTest {

  @TempDir private Path folder;
  private final FixedFiles files = new FixedFiles();
  private DesktopStage desktop;
  private Case family;

  @BeforeEach
  void open() {
    FoundedStore founded = FoundedStore.in(folder);
    BoardOffice office = new BoardOffice(founded);
    family = office.family();
    desktop = DesktopStage.show(founded, files, new Destination.Administration("about"));
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  private void type(KeyCode... codes) {
    for (KeyCode code : codes) {
      desktop.robot().type(code);
    }
    desktop.settle();
  }

  private void chord(KeyCode modifier, KeyCode code) {
    desktop.robot().press(modifier, code).release(code, modifier);
    desktop.settle();
  }

  /** Whether a label says it; on the window's thread. */
  private boolean says(String words) {
    return desktop.shell().lookupAll(".label").stream()
        .filter(n -> n instanceof Labeled)
        .map(n -> ((Labeled) n).getText())
        .anyMatch(t -> t != null && t.contains(words));
  }

  private boolean shows(String words) {
    return DesktopStage.on(() -> says(words));
  }

  private Case stored() {
    return desktop.office().store().read(r -> r.cases().find(family.id()).orElseThrow());
  }

  @Test
  @DisplayName("从导航到告知单")
  void from_the_list_to_the_letter() throws IOException {
    chord(KeyCode.CONTROL, KeyCode.DIGIT4);
    assertThat(desktop.shell().destination()).contains(new Destination.Boards());
    type(KeyCode.ENTER);
    assertThat(desktop.shell().destination())
        .contains(new Destination.Board(family.number().toString()));
    desktop.until(() -> says("23,520.00 < 12 × 695.00 × 3 = 25,020.00，低 1,500.00 元"));
    assertThat(shows("未测算：低保（按户）")).isTrue();
    assertThat(shows("张海龙的赡养能力未核（未签授权），涉及 2 人的特困条件")).isTrue();

    type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
    type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
    desktop.until(() -> says("8,000.00 ≤ 60% × 30,840.00 = 18,504.00，低 10,504.00 元"));
    type(KeyCode.ENTER);
    desktop.until(() -> says("刚性支出困难家庭认定办法第四条、第五条"));
    type(KeyCode.ESCAPE);
    desktop.until(() -> !desktop.shell().context().dialogs().isShowing());

    int events = stored().events().size();
    chord(KeyCode.CONTROL, KeyCode.T);
    desktop.robot().write("10800", 0);
    desktop.settle();
    desktop.until(() -> says("断崖：净少 60.00 元/年"));
    assertThat(shows("渐退 6 个月，照发 205.00 元/月")).isTrue();
    chord(KeyCode.CONTROL, KeyCode.P);
    assertThat(desktop.savePapers(files, folder.resolve("trial.pdf")))
        .contains("试算，不编号", "10,800", "断崖：净少60.00元/年", "每月合计205.000.00", "渐退6个月");
    type(KeyCode.ESCAPE);
    desktop.until(() -> says("试算已丢弃"));
    assertThat(stored().events()).hasSize(events);
    assertThat(stored().state()).isEqualTo(CaseState.INVESTIGATING);

    chord(KeyCode.CONTROL, KeyCode.ENTER);
    desktop.until(() -> says("暂定：低保（按户）"));
    StepRecord.Determined determined = stored().latest(StepRecord.Determined.class).orElseThrow();
    assertThat(determined.monthly()).isEqualTo(Money.ofYuan(205));
    assertThat(determined.openPoints()).hasSize(2);

    chord(KeyCode.CONTROL, KeyCode.P);
    assertThat(desktop.savePapers(files, folder.resolve("letter.pdf")))
        .contains("社会救助审核确认表", "乌云其木格", "205.00");
  }

  @Test
  @DisplayName("带着试算离开：通知里撤销，回到同一户，试算还在")
  void a_trial_left_behind_comes_back() {
    desktop.open(new Destination.Board(family.number().toString()));
    chord(KeyCode.CONTROL, KeyCode.T);
    desktop.robot().write("10800", 0);
    desktop.settle();
    desktop.until(() -> says("205 → 0"));

    chord(KeyCode.CONTROL, KeyCode.DIGIT4);
    desktop.until(() -> says("试算已丢弃"));
    assertThat(desktop.shell().destination()).contains(new Destination.Boards());
    chord(KeyCode.CONTROL, KeyCode.Z);
    desktop.until(() -> says("205 → 0"));
    assertThat(desktop.shell().destination())
        .contains(new Destination.Board(family.number().toString()));
  }
}
