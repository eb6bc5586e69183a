package org.yihu.app.desktop.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihu.app.FoundedStore.CLOCK;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.app.desktop.DesktopStage;
import org.yihu.app.desktop.FixedFiles;
import org.yihu.desktop.shell.Destination;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.Household;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.application.ApplicationDraft;
import org.yihu.usecases.draft.DraftKind;

@DisplayName("J1 申请：只用键盘，从 Ctrl+N 到受理通知书")
class ApplicationJourneyTest {
  @TempDir private Path folder;
  private final FixedFiles files = new FixedFiles();
  private DesktopStage desktop;

  @BeforeEach
  void open() {
    FoundedStore founded = FoundedStore.of("150221104000", folder, CLOCK);
    desktop = DesktopStage.show(founded, files, new Destination.Workbench());
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  private void press(KeyCode... keys) {
    desktop.robot().push(keys);
    desktop.settle();
  }

  private void tab(int times) {
    for (int i = 0; i < times; i++) {
      desktop.robot().push(KeyCode.TAB);
    }
    desktop.settle();
  }

  private void type(String text) {
    desktop.robot().write(text, 0);
    desktop.settle();
  }

  /** Types into the field with the focus and goes on to the next. */
  private void fill(String text) {
    type(text);
    tab(1);
  }

  private Node focused() {
    return DesktopStage.on(() -> desktop.shell().getScene().getFocusOwner());
  }

  private Set<String> shown(String selector) {
    return DesktopStage.on(
        () ->
            desktop.shell().lookupAll(selector).stream()
                .map(n -> ((Label) n).getText())
                .collect(Collectors.toSet()));
  }

  private Set<String> told() {
    return DesktopStage.on(
        () ->
            desktop.shell().lookupAll(".field-line.error").stream()
                .map(n -> ((Label) n).getText())
                .collect(Collectors.toSet()));
  }

  @Test
  @DisplayName("录一家三口，错号改正，签授权、点材料，受理，通知书打印出来")
  void from_the_first_key_to_the_letter() throws IOException {
    press(KeyCode.CONTROL, KeyCode.N);
    assertThat(desktop.shell().destination())
        .contains(new Destination.Application(Optional.empty()));
    assertThat(focused().getAccessibleText()).startsWith("公民身份号码");

    String wrong =
        ApplicationRig.GRANDMOTHER.substring(0, 13)
            + "5"
            + ApplicationRig.GRANDMOTHER.substring(14);
    fill(wrong);
    assertThat(told()).containsExactly("校验未通过，有一位或几位录错。请对照证件逐位核对。");
    press(KeyCode.F8);
    assertThat(focused().getAccessibleText()).startsWith("公民身份号码");
    press(KeyCode.CONTROL, KeyCode.A);
    fill(ApplicationRig.GRANDMOTHER);
    fill("白玉梅");
    fill("汉族");
    fill("振华社区居委会");
    fill("2 组 17 号");
    fill("13804722716");
    tab(1); // the day is today
    fill("农业");
    fill("丧偶");
    tab(2); // no occupation, no agent

    // members: the applicant's own line, then two more
    tab(3);
    fill("弱");
    tab(3);
    press(KeyCode.SPACE);
    press(KeyCode.INSERT);
    fill("儿子");
    fill("陈建国");
    fill(ApplicationRig.SON);
    fill("有");
    tab(3);
    press(KeyCode.SPACE);
    press(KeyCode.INSERT);
    fill("孙子");
    fill("陈佳和");
    fill(ApplicationRig.GRANDSON);
    type("在校");

    // no obligors; one line of income
    tab(5);
    tab(1);
    press(KeyCode.SPACE);
    fill("工资性收入");
    fill("陈建国");
    fill("9600");
    tab(2);

    fill("信用社");
    fill("白玉梅");
    fill("6228480012345678903");
    tab(1);
    press(KeyCode.SPACE);
    tab(4);
    type("一人务工供三口，收入不够开支。");
    assertThat(told()).isEmpty();

    // papers, one after the other in the side panel
    press(KeyCode.F6);
    tab(6);
    for (int i = 0; i < 5; i++) {
      press(KeyCode.SPACE);
      tab(1);
    }

    press(KeyCode.CONTROL, KeyCode.ENTER);
    desktop.until(() -> desktop.shell().context().dialogs().isShowing());
    press(KeyCode.ENTER);
    String letter = desktop.savePapers(files, folder.resolve("letter.pdf"));

    var actor = desktop.office().session().actor();
    var file = desktop.office().desk().show(actor, "2026-1");
    assertThat(file.subject().state()).isEqualTo(CaseState.ACCEPTED);
    assertThat(file.subject().all(StepRecord.Authorised.class).map(a -> a.authorisation().name()))
        .containsExactly("白玉梅", "陈建国");
    Household household = file.household();
    assertThat(household.members())
        .extracting(m -> m.person().name() + " " + m.relation() + " " + m.person().birthDate())
        .containsExactly("白玉梅 SELF 1958-03-16", "陈建国 SON 1985-06-02", "陈佳和 GRANDSON 2012-07-20");
    assertThat(household.finances().income())
        .singleElement()
        .satisfies(i -> assertThat(i.amount()).isEqualTo(Money.ofYuan(9600)));
    assertThat(household.account().orElseThrow().number()).isEqualTo("6228480012345678903");
    assertThat(
            desktop
                .office()
                .applications()
                .drafts()
                .list(actor, DraftKind.APPLICATION, ApplicationDraft.class))
        .isEmpty();
    desktop.settle();
    assertThat(desktop.shell().destination()).contains(new Destination.Applications());

    assertThat(letter)
        .contains("受理通知书", "白玉梅", "振华社区", "2026年11月24日", "社会救助申请书")
        .doesNotContain(ApplicationRig.GRANDMOTHER);
  }

  @Test
  @DisplayName("新生儿没有证号：空格按下“尚无”，光标到性别，填完往下走；出生日期不对，离开就说，F8 回到那里")
  void a_newborn() {
    press(KeyCode.CONTROL, KeyCode.N);
    desktop.until(() -> desktop.shell().lookup(".line-table") != null);
    tab(14);
    press(KeyCode.INSERT);
    fill("孙女");
    fill("陈小满");
    tab(1);
    assertThat(focused().getAccessibleText()).isEqualTo("尚无证号");
    press(KeyCode.SPACE);
    assertThat(focused().getAccessibleText()).isEqualTo("性别");
    fill("女");
    fill("2026-11-25");
    assertThat(told()).contains("第 2 行“出生日期”：出生日期晚于今天（2026-11-24）。请改正。");
    fill("新生儿，尚未落户");
    press(KeyCode.SHIFT, KeyCode.TAB);
    press(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(focused().getAccessibleText()).isEqualTo("出生日期");
    press(KeyCode.CONTROL, KeyCode.A);
    fill("20261008");
    assertThat(told()).noneMatch(t -> t.contains("出生日期"));
    assertThat(shown(".cell-shown")).contains("女，0 岁");
  }
}
