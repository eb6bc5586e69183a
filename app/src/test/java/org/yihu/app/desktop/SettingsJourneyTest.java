package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.desktop.shell.Destination;
import org.yihu.domain.access.AuditQuery;
import org.yihu.usecases.access.RecoverPassword;
import org.yihu.usecases.port.OfficeRules;

@DisplayName("设置：恢复函、参数、同义词、演练、快捷键，只用键盘")
class SettingsJourneyTest {
  private static final Pattern CODE =
      Pattern.compile("(?:[34679ACDEFGHJKMNPQRTWXY]{5}[-\\s]{1,3}){8}");

  @TempDir private Path folder;
  private final FixedFiles files = new FixedFiles();
  private FoundedStore founded;
  private DesktopStage desktop;
  private String firstCode;

  @BeforeEach
  void open() {
    founded = FoundedStore.in(folder);
    firstCode = founded.recoveryCode();
    desktop = DesktopStage.show(founded, files, new Destination.Administration("users"));
  }

  @AfterEach
  void close() {
    if (desktop != null) {
      desktop.close();
    }
  }

  private List<String> labels() {
    return DesktopStage.on(this::words);
  }

  /** Of the window's own thread. */
  private List<String> words() {
    return Stream.of(".label", ".table-cell")
        .flatMap(kind -> desktop.shell().lookupAll(kind).stream())
        .map(n -> ((Labeled) n).getText())
        .filter(text -> text != null)
        .toList();
  }

  private void untilDialog() {
    desktop.until(() -> desktop.shell().lookup(".dialog-sheet") != null);
    desktop.settle();
  }

  private void untilNoDialog() {
    desktop.until(() -> !desktop.shell().context().dialogs().isShowing());
    desktop.settle();
  }

  private static String code(Path letter) throws IOException {
    try (var pdf = Loader.loadPDF(letter.toFile())) {
      String text = new PDFTextStripper().getText(pdf);
      Matcher found = CODE.matcher(text);
      assertThat(found.find()).as(text).isTrue();
      return found.group();
    }
  }

  @Test
  @DisplayName("Ctrl+P 印新恢复函：三步做齐才启用，旧函作废，新函能开")
  void renews_the_recovery_letter() throws IOException {
    var robot = desktop.robot();
    robot.push(KeyCode.CONTROL, KeyCode.P);
    untilDialog();
    Path letter = folder.resolve("letter.pdf");
    files.next(letter);
    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    desktop.settle();
    robot.type(KeyCode.TAB).write("WRONG").type(KeyCode.ENTER);
    desktop.settle();
    assertThat(labels()).contains("与最后一组不一致，对照纸面再输一次", "封存后再启用");
    peek("recovery");
    String printed = code(letter);
    String last = printed.strip().replaceAll("[^34679A-Z]", "");
    robot.push(KeyCode.CONTROL, KeyCode.A).write(last.substring(last.length() - 5));
    robot.type(KeyCode.TAB).type(KeyCode.SPACE).type(KeyCode.ENTER);
    untilNoDialog();
    close();
    desktop = null;
    RecoverPassword recovery = new RecoverPassword(founded.wiring().gate());
    Path store = folder.resolve("store");
    assertThatThrownBy(
            () -> recovery.recover(store, firstCode, "gaowa", "quiet river".toCharArray()))
        .hasMessageContaining("RECOVERY_CODE_OF_ANOTHER_STORE");
    recovery.recover(store, printed, "gaowa", "quiet river".toCharArray()).close();
  }

  @Test
  @DisplayName("Ctrl+I 导入参数包：看影响，提出，只有一人时写理由启用")
  void switches_a_pack_on() throws IOException {
    desktop.open(new Destination.Administration("policy"));
    Path pack = folder.resolve("own.yaml");
    Files.writeString(
        pack,
        """
        pack: own
        title: 本旗参数
        parameters:
          - {key: marginal.ratio, division: "150221000000", from: 2026-01-01, value: "2.0", source: 内民政发〔2026〕1号}
        """);
    files.next(pack);
    var robot = desktop.robot();
    robot.push(KeyCode.CONTROL, KeyCode.I);
    desktop.until(() -> words().contains("新参数包：本旗参数"));
    desktop.settle();
    robot.type(KeyCode.SPACE);
    untilDialog();
    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    desktop.until(() -> words().contains("等着启用：本旗参数"));
    desktop.settle();
    peek("proposed");
    assertThat(labels()).contains("本单位没有另一位能确认的人。确需现在启用的，写明理由。");
    assertThat(desktop.office().inForce(OfficeRules::policy).pack()).isEqualTo("baotou-demo");
    robot.type(KeyCode.SPACE);
    untilDialog();
    robot.write("单位只有一人").type(KeyCode.ENTER);
    untilNoDialog();
    desktop.until(() -> !words().contains("等着启用：本旗参数"));
    desktop.settle();
    assertThat(desktop.office().inForce(OfficeRules::policy).pack()).isEqualTo("own");
  }

  @Test
  @DisplayName("Ins 加同义词：打字时查重，回车加入，表里列出")
  void adds_a_synonym() {
    desktop.open(new Destination.Administration("synonyms"));
    var robot = desktop.robot();
    robot.type(KeyCode.INSERT);
    desktop.settle();
    robot.write("姓名").type(KeyCode.ENTER);
    desktop.settle();
    assertThat(labels()).contains("“姓名”已经认作“姓名”，不用再加");
    robot.push(KeyCode.CONTROL, KeyCode.A).write("行次").type(KeyCode.ENTER);
    desktop.until(() -> words().contains("“行次”以后认作“序号”"));
    desktop.settle();
    peek("synonyms");
    assertThat(labels()).contains("行次");
  }

  @Test
  @DisplayName("Ctrl+D 恢复演练：最新一份备份真的恢复一遍，逐步列出，记入审计")
  void drills() {
    desktop.office().backUp().routine(desktop.office().session().actor());
    desktop.open(new Destination.Administration("backup"));
    desktop.until(() -> words().contains("每日自动"));
    desktop.settle();
    desktop.robot().push(KeyCode.CONTROL, KeyCode.D);
    desktop.until(() -> words().stream().anyMatch(t -> t.startsWith("演练通过")));
    desktop.settle();
    peek("drill");
    assertThat(labels())
        .contains(
            "恢复到空文件夹", "数据库完好，审计链前后相接，材料逐份打开", "副本 0 户、0 人，与备份时一致；现有 0 户、0 人", "副本已删除，现有资料没有变");
    assertThat(
            desktop
                .office()
                .store()
                .<Integer>read(
                    r ->
                        r.auditRecords()
                            .find(new AuditQuery("", "RESTORE_DRILLED", "", null, null, 0, 9))
                            .size()))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("快捷键页：每个画面的键都在，按字筛选")
  void lists_all_keys() {
    desktop.open(new Destination.Administration("shortcuts"));
    desktop.settle();
    var robot = desktop.robot();
    robot.push(KeyCode.CONTROL, KeyCode.F);
    desktop.settle();
    robot.write("演练");
    desktop.until(() -> words().contains("设置　备份与恢复"));
    assertThat(labels()).contains("恢复演练").doesNotContain("新申请");
  }

  private void peek(String name) {
    if (System.getProperty("peek") != null) {
      desktop.picture(Path.of("/tmp/shots-settings", name + ".png"));
    }
  }
}
