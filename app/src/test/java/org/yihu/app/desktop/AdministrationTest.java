package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.desktop.shell.Destination;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.Role;
import org.yihu.domain.access.User;
import org.yihu.usecases.access.ReadAudit;
import org.yihu.usecases.access.SignIn;

@DisplayName("设置：用户、审计、备份，只用键盘")
class AdministrationTest {

  @TempDir private Path folder;
  private final FixedFiles files = new FixedFiles();
  private FoundedStore founded;
  private DesktopStage desktop;

  @BeforeEach
  void open() {
    founded = FoundedStore.in(folder);
    desktop = DesktopStage.show(founded, files, new Destination.Administration("users"));
  }

  @AfterEach
  void close() {
    if (desktop != null) {
      desktop.close();
    }
  }

  @Test
  @DisplayName("Ins 加一人：错处逐项写明，改好后能登录，审计里有一条")
  void adds_a_user_by_keyboard() {
    var robot = desktop.robot();
    robot.type(KeyCode.INSERT);
    desktop.until(() -> desktop.shell().lookup(".dialog-sheet") != null);
    robot.write("郝建军").type(KeyCode.TAB).write("haojj").type(KeyCode.TAB);
    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    for (int i = 0; i < 4; i++) {
      robot.type(KeyCode.TAB);
    }
    robot.write("12345678").type(KeyCode.TAB).write("12345678").type(KeyCode.ENTER);
    desktop.settle();
    assertThat(labels()).contains("密码不能是同一字符或连续的一串（如11111111、12345678），请换一个");
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    robot.push(KeyCode.CONTROL, KeyCode.A).write("quiet river").type(KeyCode.TAB);
    robot.push(KeyCode.CONTROL, KeyCode.A).write("quiet river").type(KeyCode.ENTER);
    desktop.until(() -> !desktop.shell().context().dialogs().isShowing());
    desktop.settle();
    User added =
        desktop.office().store().read(registers -> registers.users().byName("haojj")).orElseThrow();
    assertThat(added.fullName()).isEqualTo("郝建军");
    assertThat(added.roles()).isEqualTo(EnumSet.of(Role.LEADER));
    assertThat(
            new ReadAudit(desktop.office().store())
                .find(desktop.office().session().actor(), AuditQuery.newest(9)))
        .anyMatch(r -> r.action().equals("USER_ADDED"));
    close();
    desktop = null;
    try (var session =
        new SignIn(founded.wiring().gate())
            .signIn(folder.resolve("store"), "haojj", "quiet river".toCharArray())) {
      assertThat(session.actor().roles()).containsExactly(Role.LEADER);
    }
  }

  @Test
  @DisplayName("Ctrl+B 备份到文件并打开核对；演练与现有资料比对；审计页校验链条")
  void backs_up_drills_and_checks() {
    desktop.open(new Destination.Administration("backup"));
    Path file = folder.resolve("stick.yihu");
    files.next(file);
    desktop.robot().push(KeyCode.CONTROL, KeyCode.B);
    desktop.settle();
    assertThat(labels()).anyMatch(t -> t.startsWith("已备份到 " + file));
    desktop.open(new Destination.Administration("audit"));
    assertThat(labels()).contains("备份", "建库");
  }

  private List<String> labels() {
    return DesktopStage.on(
        () ->
            Stream.of(".label", ".table-cell")
                .flatMap(kind -> desktop.shell().lookupAll(kind).stream())
                .map(n -> ((Labeled) n).getText())
                .toList());
  }
}
