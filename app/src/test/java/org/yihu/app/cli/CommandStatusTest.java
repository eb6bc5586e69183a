package org.yihu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihu.app.Wiring;
import org.yihu.usecases.access.SignIn;
import org.yihu.usecases.port.StoreGate;

@DisplayName("命令行约定：结束状态与中文说明")
class CommandStatusTest {
  @RegisterExtension static final CommandDesk desk = new CommandDesk();

  @Test
  @DisplayName("0：业务库完好")
  void done() {
    var check = desk.json("store", "check").done().object("ok", "problems");
    assertThat(check.get("ok").asBoolean()).isTrue();
    assertThat(check.get("problems")).isEmpty();
    assertThat(desk.words("store", "check").done().out()).contains("完好");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "household show 150221104999999",
        "case show 2026-999",
        "case show x",
        "case step 2026-999 accept",
        "case list --state NO_SUCH",
        "case list --within 1502",
        "import undo B999",
        "import undo x",
        "finding repair B999 J7 --value 1",
        "finding repair B1 乱写 --value 1",
        "notice --kind review --village 15022 --out /tmp/x.pdf",
        "notice --kind review --village 150221104001 --out /proc/none/x.pdf",
        "notice --kind long-term --village 999999999999 --out /tmp/x.pdf",
        "payment-list --month 2026-11 --out /proc/none/x.xlsx",
        "form application --case 2026-999 --out /tmp/x.pdf",
        "import households /nowhere/a.xlsx",
        "import households /tmp",
        "policy import /nowhere.yaml",
        "calendar import /nowhere.csv",
        "division add 150221104 村 --since 2026-01-01 --document 文",
        "division add 150221104001 已有村 --since 2026-01-01 --document 文",
        "division add 999999999999 无上级村 --since 2026-01-01 --document 文",
        "user lock 没有此人",
        "deadline --from 2026-09-30 --days -1 --kind working",
        "deadline --from 2026-09-30 --days 2000000000 --kind calendar",
        "store backup --to /proc/none/x.yihu"
      })
  @DisplayName("1：拒绝，一个 JSON 对象，理由是中文，库不变")
  void refused(String command) {
    String before = desk.json("store", "statistics").done().out();
    var outcome = desk.json(command.split(" ")).refused(ExitStatus.REFUSED);
    assertThat(outcome.object("refused").get("refused")).as(outcome.toString()).isNotEmpty();
    assertThat(desk.json("store", "statistics").out()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "store",
        "nonsense",
        "store check --strange",
        "household find",
        "household find 张 --limit 多",
        "deadline --from 昨天 --days 3 --kind working",
        "deadline --from 2026-09-30 --days 3 --kind lunar",
        "deadline --days 3",
        "payment-list --month 2026-13 --out a.xlsx",
        "notice --kind other --village 150221104001 --out /tmp/x.pdf",
        "form no-such-form --case 2026-1 --out a.pdf",
        "form application",
        "user add 王五 --roles KING --new-password-file x",
        "import households a.xlsx b.xlsx --report r.xlsx",
        "import households a.xlsx --as-of 十月",
        "case list --today 2026-02-30"
      })
  @DisplayName("2：用法不对，中文说明并指向用法")
  void usage(String command) {
    String[] arguments = command.isEmpty() ? new String[0] : command.split(" ");
    var outcome = desk.run(arguments).refused(ExitStatus.USAGE, "--help");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).doesNotContainPattern("(?i)missing|unknown|invalid|expected|should");
  }

  @Test
  @DisplayName("2：没有给业务库、用户、参数包")
  void nothing_to_work_on() {
    desk.run("store", "statistics").refused(ExitStatus.USAGE, "--store");
    desk.run("store", "statistics", "--store", desk.store().toString())
        .refused(ExitStatus.USAGE, "--user");
    desk.run("assess", desk.file("f.yaml", "case: x")).refused(ExitStatus.USAGE, "--policy");
  }

  @Test
  @DisplayName("3：业务库已被打开")
  void in_use() {
    StoreGate gate = new Wiring(Clock.systemUTC(), Wiring.allTexts()).gate();
    char[] password = CommandDesk.PASSWORD.toCharArray();
    try (var session =
        new SignIn(gate).signIn(desk.store(), CommandDesk.ADMIN, password, StoreGate.Care.QUICK)) {
      assertThat(session.actor().name()).isEqualTo(CommandDesk.ADMIN);
      desk.json("store", "statistics")
          .refused(ExitStatus.STORE_IN_USE, "正由另一个程序使用")
          .object("refused");
    }
    desk.json("store", "statistics").done();
  }

  @Test
  @DisplayName("4：密码不对、没有此人、没有权限")
  void not_permitted() {
    desk.file("wrong.txt", "不是这个密码2026");
    desk.as(CommandDesk.ADMIN, "wrong.txt", "store", "check").refused(ExitStatus.NOT_PERMITTED);
    desk.as("无此人", "password.txt", "store", "check").refused(ExitStatus.NOT_PERMITTED);
    desk.file("auditor.txt", "检查人员的密码2026");
    desk.json(
            "user",
            "add",
            "赵检查",
            "--roles",
            "auditor",
            "--new-password-file",
            desk.path("auditor.txt"))
        .done();
    for (String[] command :
        new String[][] {
          {"user", "list"},
          {"parking", "list"},
          {"import", "households", desk.file("a.csv", "姓名\n")},
          {"payment-list", "--month", "2026-11", "--out", desk.path("p.xlsx")},
          {
            "policy",
            "import",
            desk.resource("/consolidated/daerhan-3-townships-2026-10.truth.json")
          }
        }) {
      desk.as("赵检查", "auditor.txt", command).refused(ExitStatus.NOT_PERMITTED);
    }
    assertThat(Path.of(desk.path("p.xlsx"))).doesNotExist();
  }

  @Test
  @DisplayName("5：业务库损坏，检查说出哪里，打开被拒")
  void damaged() throws IOException {
    String backup = desk.path("whole.yihu");
    desk.json("store", "backup", "--to", backup).done();
    Path copy = desk.folder().resolve("damaged");
    desk.run("store", "restore", backup, "--store", copy.toString()).done();
    for (Path file : databases(copy)) {
      flip(file);
    }
    var check =
        desk.run(
                "store",
                "check",
                "--store",
                copy.toString(),
                "--user",
                CommandDesk.ADMIN,
                "--password-file",
                desk.path("password.txt"),
                "--json")
            .ended(ExitStatus.STORE_DAMAGED)
            .object("ok", "problems");
    assertThat(check.get("ok").asBoolean()).isFalse();
    assertThat(check.get("problems").get(0).asText()).containsPattern("\\p{IsHan}");
    desk.run(
            "household",
            "find",
            "张",
            "--store",
            copy.toString(),
            "--user",
            CommandDesk.ADMIN,
            "--password-file",
            desk.path("password.txt"))
        .refused(ExitStatus.STORE_DAMAGED);
  }

  private static java.util.List<Path> databases(Path store) throws IOException {
    try (var files = Files.walk(store)) {
      var found = files.filter(f -> f.toString().endsWith(".mv.db")).toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }

  private static void flip(Path file) throws IOException {
    try (var channel =
        java.nio.channels.FileChannel.open(
            file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long middle = channel.size() / 2;
      var bytes = java.nio.ByteBuffer.allocate(4096);
      channel.read(bytes, middle);
      for (int i = 0; i < bytes.capacity(); i++) {
        bytes.put(i, (byte) ~bytes.get(i));
      }
      bytes.rewind();
      channel.write(bytes, middle);
    }
  }

  @Test
  @DisplayName("6：参数包缺低保标准，说出缺哪个键")
  void parameter_missing() throws IOException {
    String pack;
    try (var in = getClass().getResourceAsStream("/policy-parameters/baotou-demo.yaml")) {
      pack = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
    String without =
        pack.lines()
            .filter(l -> !l.contains("key: marginal.ratio"))
            .collect(java.util.stream.Collectors.joining("\n"));
    String facts = desk.file("family.yaml", CaseFacts.family(90000, 901));
    String poorer = desk.file("pack.yaml", without);
    var lines =
        desk.run("assess", facts, "--policy", poorer, "--json")
            .ended(ExitStatus.PARAMETER_MISSING)
            .lines();
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().get("error").asText()).contains("marginal.ratio");
  }

  @Test
  @DisplayName("建库：不合规的区划、密码、位置一律不建；恢复码写进文件且只在此时给出")
  void creating() throws IOException {
    Path other = desk.folder().resolve("other");
    desk.file("weak.txt", "123");
    String password = desk.path("password.txt");
    String[][] wrong = {
      {"--division", "150221", "--admin", "甲"},
      {"--division", "999999999999", "--admin", "甲"},
      {"--division", CommandDesk.TOWNSHIP, "--admin", "甲", "--recovery-out", password},
      {"--division", CommandDesk.TOWNSHIP, "--admin", "甲", "--recovery-out", "/proc/none/r.txt"}
    };
    for (String[] options : wrong) {
      desk.run(create(other, password, options)).refused(ExitStatus.REFUSED);
      assertThat(other).doesNotExist();
    }
    desk.run(create(other, desk.path("weak.txt"), wrong[0])).refused(ExitStatus.REFUSED);
    desk.run(create(desk.store(), password, "--division", CommandDesk.TOWNSHIP, "--admin", "甲"))
        .refused(ExitStatus.REFUSED, "空");
    assertThat(Files.readString(desk.folder().resolve("recovery.txt")).strip())
        .hasSizeGreaterThan(20);
  }

  private static String[] create(Path folder, String password, String... options) {
    var all =
        new java.util.ArrayList<>(
            java.util.List.of(
                "store", "create", "--store", folder.toString(), "--password-file", password));
    all.addAll(java.util.List.of(options));
    return all.toArray(String[]::new);
  }
}
