package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.app.Wiring;
import org.yihu.desktop.shell.Destination;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.investigation.Hearing;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.casepaper.CasePaper;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.paper.HearingRecord;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.workbench.WorkItem;
import org.yihu.usecases.workbench.WorkKind;

@DisplayName("J5 审核确认：只用键盘出意见、撤回、确认、听取意见")
class DecisionJourneyTest {

  @TempDir private Path folder;
  private final FixedFiles files = new FixedFiles();
  private InvestigationOffice office;
  private DesktopStage desktop;
  private Wiring wiring;

  @BeforeEach
  void found() {
    FoundedStore founded = FoundedStore.in(folder);
    wiring = founded.wiring();
    office = new InvestigationOffice(founded);
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  private void open(Destination destination) {
    desktop = DesktopStage.show(wiring, office.session(), files, destination);
  }

  private void type(KeyCode... keys) {
    for (KeyCode key : keys) {
      desktop.robot().type(key);
    }
    desktop.settle();
  }

  private void press(KeyCode key) {
    desktop.robot().press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    desktop.settle();
  }

  private void write(String text) {
    desktop.robot().write(text, 0);
    desktop.settle();
  }

  private CaseFile stored(Case subject) {
    return desktop.office().desk().show(office.session().actor(), subject.id().toString());
  }

  private String primary() {
    return DesktopStage.on(
        () -> ((Button) desktop.shell().lookup(".action-bar .accent")).getText());
  }

  @Test
  @DisplayName("意见写入后可撤销；公示期满的确认后待遇起发，通知书读回姓名和金额")
  void opinion_and_decision() throws IOException {
    // 5200 a year for two: 695 × 2 − 5200 / 12 = 956.67, to the next yuan 957
    Case first = office.couple("任秀莲", 5200, InvestigationOffice.SHATUGOU);
    office.determine(first);
    // 4800 a year for two: 695 × 2 − 400 = 990
    Case second = office.couple("其其格", 4800, InvestigationOffice.MEIDAIZHAO);
    office.posted(second);
    open(new Destination.Decisions());
    assertThat(primary()).isEqualTo("写入 0 件");
    press(KeyCode.A);
    press(KeyCode.D);
    assertThat(primary()).isEqualTo("写入 2 件");
    assertThat(stored(first).subject().state()).isEqualTo(CaseState.DETERMINED);
    press(KeyCode.ENTER);
    assertThat(stored(first).subject().state()).isEqualTo(CaseState.OPINION_GIVEN);
    CaseFile granted = stored(second);
    assertThat(granted.subject().state()).isEqualTo(CaseState.GRANTED);
    StepRecord.Granted decision = granted.subject().latest(StepRecord.Granted.class).orElseThrow();
    assertThat(decision.category()).isEqualTo(Category.SUBSISTENCE_ALLOWANCE);
    assertThat(decision.monthly()).isEqualTo(Money.ofYuan(990));
    List<Benefit> benefits =
        desktop.office().store().read(r -> r.benefits().ofHousehold(granted.household().id()));
    assertThat(benefits.getFirst().isInForce(YearMonth.of(2026, 12))).isTrue();

    press(KeyCode.Z);
    assertThat(stored(first).subject().state()).isEqualTo(CaseState.DETERMINED);

    press(KeyCode.P);
    assertThat(desktop.savePapers(files, folder.resolve("letters.pdf"))).contains("其其格", "990.00");
    assertThat(
            DesktopStage.on(
                () ->
                    desktop.shell().lookupAll(".action-bar .button").stream()
                        .map(b -> ((Button) b).getText())
                        .noneMatch(t -> t.contains("通知书 1 份"))))
        .as("no letter waits any more")
        .isTrue();
  }

  @Test
  @DisplayName("减发前听取意见：缺什么说什么，写入后才能拟定，告知书随录入改写")
  void hearing_before_a_reduction() {
    Case held = office.couple("布和", 5000, InvestigationOffice.MEIDAIZHAO);
    office.granted(held);
    office.raised(held, 10800);
    open(new Destination.Hearing(held.number().toString()));
    press(KeyCode.D);
    assertThat(primary()).isEqualTo("写入 0 件");
    type(KeyCode.ENTER);
    write("高娃、巴图、");
    // speaker, then the four points with the two texts between
    type(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
    type(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
    type(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
    type(KeyCode.TAB, KeyCode.SPACE, KeyCode.TAB);
    write("没有意见");
    press(KeyCode.TAB);
    type(KeyCode.SPACE, KeyCode.TAB);
    if (!focusIsField()) {
      type(KeyCode.TAB);
    }
    while (!focusIsField()) {
      type(KeyCode.TAB);
    }
    write("工资属实");
    type(KeyCode.TAB, KeyCode.RIGHT, KeyCode.SPACE);
    Label letter = DesktopStage.on(() -> (Label) desktop.shell().lookup(".decision-letter .label"));
    assertThat(letter.getText())
        .contains("拟自2026年12月起由每月974.00元调整为490.00元")
        .endsWith("2026年11月24日已当面听取您的意见：没有意见");
    press(KeyCode.ENTER);
    CaseFile heard = stored(held);
    assertThat(heard.subject().latest(StepRecord.Heard.class).orElseThrow().opinion())
        .isEqualTo("没有意见");
    List<Hearing> hearings = desktop.office().store().read(r -> r.caseSheets().hearings(held.id()));
    assertThat(hearings.getFirst().meeting().hearers()).containsExactly("高娃", "巴图");
    PaperToPrint record =
        desktop
            .office()
            .printCasePaper()
            .toPrint(office.session().actor(), CasePaper.HEARING, held.id().toString());
    HearingRecord written = (HearingRecord) record.content();
    assertThat(written.category()).isEqualTo("最低生活保障（家庭）");
    assertThat(written.hearing()).isEqualTo(hearings.getFirst());
    assertThat(written.head().number().authority()).endsWith("社救听");
    type(KeyCode.F3);
    assertThat(primary()).isEqualTo("写入 1 件");
    press(KeyCode.ENTER);
    StepRecord.Changed changed =
        stored(held).subject().latest(StepRecord.Changed.class).orElseThrow();
    assertThat(changed.monthly()).isEqualTo(Money.ofYuan(490));
  }

  @Test
  @DisplayName("从工作台 Enter 到登记送达：日期写错当场说，改好 Enter 登记，工作台不再列")
  void service_from_the_workbench() {
    Case refused = office.couple("巴特尔", 4800, InvestigationOffice.MEIDAIZHAO);
    office.refused(refused);
    open(new Destination.Workbench());
    desktop.until(() -> letters() == 1);
    type(KeyCode.ENTER);
    desktop.until(() -> desktop.shell().lookup(".dialog-sheet") != null);
    desktop.settle();
    press(KeyCode.A);
    write("2026-11-17");
    type(KeyCode.TAB);
    assertThat(errors()).containsExactly("送达日期2026-11-17早于决定日期2026-11-18，请改正。");
    desktop.robot().press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
    desktop.settle();
    press(KeyCode.A);
    write("2026-11-20");
    type(KeyCode.TAB);
    assertThat(errors()).isEmpty();
    type(KeyCode.ENTER);
    desktop.until(() -> !desktop.shell().context().dialogs().isShowing());
    assertThat(stored(refused).subject().latest(StepRecord.Served.class))
        .contains(new StepRecord.Served("巴特尔", "直接送达"));
    desktop.open(new Destination.Workbench());
    desktop.until(() -> letters() == 0);
  }

  /** How many letters the list of work has to serve; -1 before it is there. */
  private long letters() {
    TableView<?> table = (TableView<?>) desktop.shell().lookup(".workbench .yh-table");
    return table == null
        ? -1
        : table.getItems().stream()
            .filter(i -> ((WorkItem) i).kind() == WorkKind.SERVE_REFUSAL)
            .count();
  }

  private List<String> errors() {
    return DesktopStage.on(
        () ->
            desktop.shell().lookupAll(".dialog-sheet .field-line.error").stream()
                .map(n -> ((Label) n).getText())
                .toList());
  }

  private boolean focusIsField() {
    return DesktopStage.on(
        () -> desktop.shell().getScene().getFocusOwner() instanceof javafx.scene.control.TextField);
  }
}
