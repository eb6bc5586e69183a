package org.yihu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yihu.app.Wiring;

@DisplayName("命令行约定：用户、参数、日历、区划、备份、测算、期限")
class OfficeCommandsTest {
  @RegisterExtension static final CommandDesk desk = new CommandDesk();

  @Test
  @DisplayName("用户：添加、列出、换密码、停用、恢复")
  void users() {
    desk.file("one.txt", "第一个密码二〇二六");
    desk.file("two.txt", "第二个密码二〇二六");
    JsonNode added =
        desk.json(
                "user",
                "add",
                "李检查",
                "--roles",
                "auditor",
                "--new-password-file",
                desk.path("one.txt"))
            .done()
            .object("user", "roles");
    assertThat(added.get("user").asText()).isEqualTo("李检查");
    desk.json(
            "user", "add", "李检查", "--roles", "auditor", "--new-password-file", desk.path("one.txt"))
        .refused(ExitStatus.REFUSED);
    List<String> names = new ArrayList<>();
    desk.json("user", "list")
        .done()
        .object("users")
        .get("users")
        .forEach(u -> names.add(u.get("user").asText()));
    assertThat(names).containsExactlyInAnyOrder(CommandDesk.ADMIN, "李检查");
    assertThat(desk.words("user", "list").done().out()).contains("李检查", "检查人员");

    desk.as(
            "李检查",
            "one.txt",
            "user",
            "password",
            "--new-password-file",
            desk.path("two.txt"),
            "--json")
        .done()
        .object("user");
    desk.as("李检查", "one.txt", "case", "list").refused(ExitStatus.NOT_PERMITTED);
    desk.as("李检查", "two.txt", "case", "list").done();
    desk.json("user", "password", "李检查", "--new-password-file", desk.path("one.txt")).done();
    desk.as("李检查", "one.txt", "case", "list").done();

    assertThat(desk.json("user", "lock", "李检查").done().object().get("locked").asBoolean()).isTrue();
    desk.as("李检查", "one.txt", "case", "list").refused(ExitStatus.NOT_PERMITTED);
    desk.json("user", "lock", "李检查", "--unlock").done();
    desk.as("李检查", "one.txt", "case", "list").done();
  }

  @Test
  @DisplayName("忘记密码：恢复码换新密码，旧密码失效；错的恢复码不行")
  void recovery() throws IOException {
    Path copy = copied("lost");
    desk.file("fresh.txt", "恢复之后的新密码2026");
    desk.file("no-code.txt", "AAAA-BBBB-CCCC");
    String[] open = {
      "store",
      "open",
      "--store",
      copy.toString(),
      "--user",
      CommandDesk.ADMIN,
      "--json",
      "--new-password-file",
      desk.path("fresh.txt"),
      "--recovery-file"
    };
    desk.run(with(open, desk.path("no-code.txt"))).refused(ExitStatus.NOT_PERMITTED);
    JsonNode opened = desk.run(with(open, desk.path("recovery.txt"))).done().object("user");
    assertThat(opened.get("user").asText()).isEqualTo(CommandDesk.ADMIN);
    desk.run(check(copy, "fresh.txt")).done();
    desk.run(check(copy, "password.txt")).refused(ExitStatus.NOT_PERMITTED);
  }

  @Test
  @DisplayName("备份与恢复：收条、核对、只能恢复到空文件夹、损坏的备份被拒且不留东西")
  void backup() throws IOException {
    Path copy = copied("restored");
    desk.run(check(copy, "password.txt")).done();
    String[] restore = {"store", "restore", desk.path("restored.yihu"), "--store"};
    desk.run(with(restore, copy.toString())).refused(ExitStatus.REFUSED);
    Path file = Path.of(desk.path("restored.yihu"));
    byte[] bytes = java.nio.file.Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 0x55;
    String broken = desk.file("broken.yihu", bytes);
    Path nothing = desk.folder().resolve("nothing");
    CommandOutcome outcome =
        desk.run("store", "restore", broken, "--store", nothing.toString(), "--json");
    assertThat(outcome.status()).isIn(ExitStatus.REFUSED, ExitStatus.STORE_DAMAGED);
    assertThat(outcome.err()).containsPattern("\\p{IsHan}");
    assertThat(nothing.resolve("yihu.mv.db")).doesNotExist();
    desk.run("store", "restore", desk.file("text.yihu", "不是备份"), "--store", nothing.toString())
        .refused(ExitStatus.REFUSED);
  }

  private static Path copied(String name) {
    String backup = desk.path(name + ".yihu");
    JsonNode made =
        desk.json("store", "backup", "--to", backup)
            .done()
            .object("file", "sha256", "households", "persons");
    assertThat(made.get("sha256").asText()).matches("[0-9a-f]{64}");
    Path copy = desk.folder().resolve(name);
    JsonNode restored =
        desk.run("store", "restore", backup, "--store", copy.toString(), "--json")
            .done()
            .object("file", "sha256", "households", "persons");
    assertThat(restored.get("sha256")).isEqualTo(made.get("sha256"));
    assertThat(restored.get("persons")).isEqualTo(made.get("persons"));
    return copy;
  }

  private static String[] check(Path store, String password) {
    return new String[] {
      "store",
      "check",
      "--store",
      store.toString(),
      "--user",
      CommandDesk.ADMIN,
      "--password-file",
      desk.path(password)
    };
  }

  @Test
  @DisplayName("被拒绝的话在命令行另说用哪条命令，界面上的话里没有命令")
  void way_on() {
    desk.json("case", "show", "2026-999")
        .refused(ExitStatus.REFUSED, "没有案卷“2026-999”", "用 case list 查看案卷编号。");
    assertThat(Wiring.allTexts().get("reason.CASE_NOT_FOUND", "2026-999"))
        .doesNotContain("case list");
  }

  @Test
  @DisplayName("参数包：导入后显示的就是它；错的包被拒，原来的不动")
  void policy() throws IOException {
    String pack = text("/policy-parameters/baotou-demo.yaml");
    String own = desk.file("own.yaml", pack.replace("pack: baotou-demo", "pack: own-pack"));
    JsonNode imported =
        desk.json("policy", "import", own).done().object("pack", "title", "version", "warnings");
    assertThat(imported.get("pack").asText()).isEqualTo("own-pack");
    JsonNode shown = desk.json("policy", "show").done().object("pack", "parameters");
    assertThat(shown.get("pack").asText()).isEqualTo("own-pack");
    assertThat(CommandOutcome.keysOf(shown.get("parameters").get(0)))
        .contains("key", "division", "from", "value", "source");
    String wrong = desk.file("wrong.yaml", pack.replace("value: \"912.00\"", "value: \"many\""));
    desk.json("policy", "import", wrong).refused(ExitStatus.REFUSED);
    assertThat(desk.json("policy", "show").done().object().get("version"))
        .isEqualTo(shown.get("version"));
    assertThat(desk.run("policy", "show", "--policy", own, "--json").done().object().get("version"))
        .isEqualTo(shown.get("version"));
  }

  @Test
  @DisplayName("放假安排：导入 2027 年以后，跨年期限不再有警告")
  void calendar() {
    String[] deadline = {"deadline", "--from", "2026-12-28", "--days", "5", "--kind", "working"};
    // Tue 29, Wed 30, Thu 31, then without 2027's notice Fri 1 and Mon 4 January
    JsonNode before = desk.json(deadline).done().object("end", "rolled", "warnings");
    assertThat(before.get("end").asText()).isEqualTo("2027-01-04");
    assertThat(before.get("warnings")).isNotEmpty();
    String year =
        desk.file("2027.csv", "date,kind,name\n2027-01-01,holiday,元旦\n2027-01-02,holiday,元旦\n");
    JsonNode years = desk.json("calendar", "import", year).done().object("years").get("years");
    assertThat(years.toString()).contains("2027");
    JsonNode after = desk.json(deadline).done().object();
    assertThat(after.get("end").asText()).isEqualTo("2027-01-05");
    assertThat(after.get("warnings")).isEmpty();
    desk.json("calendar", "import", desk.file("no.csv", "date,kind\n2027-13-01,x\n"))
        .refused(ExitStatus.REFUSED);
  }

  @Test
  @DisplayName("期限：国庆调休按国务院安排，自然日遇休息日顺延")
  void deadlines() {
    // after 30 September: 8, 9, 10 (worked Saturday), 12, 13 October
    JsonNode working =
        desk.run("deadline", "--from", "2026-09-30", "--days", "5", "--kind", "working", "--json")
            .done()
            .object("end", "rolled", "warnings");
    assertThat(working.get("end").asText()).isEqualTo("2026-10-13");
    JsonNode calendar =
        desk.run("deadline", "--from", "2026-09-28", "--days", "7", "--kind", "calendar", "--json")
            .done()
            .object();
    assertThat(calendar.get("end").asText()).isEqualTo("2026-10-08");
    assertThat(calendar.get("rolled").asBoolean()).isTrue();
  }

  @Test
  @DisplayName("区划：增加一个村，从此可用；没有文号或上级不行")
  void division() {
    JsonNode added =
        desk.json(
                "division",
                "add",
                "150221104599",
                "新建社区",
                "--since",
                "2026-01-01",
                "--document",
                "包府发〔2026〕1号")
            .done()
            .object("code", "name");
    assertThat(added.get("code").asText()).isEqualTo("150221104599");
    desk.on("2026-09-21");
    String facts = CaseFacts.family(6000, 941).replace(CaseFacts.VILLAGE, "150221104599");
    desk.json("case", "open", "--file", desk.file("new.yaml", facts)).done();
    assertThat(desk.json("household", "find", "新建社区").done().object().get("results")).hasSize(1);
    desk.on("2026-11-23");
  }

  @Test
  @DisplayName("测算：每个文件一行；坏文件说明在自己那行，其他照做")
  void assess() throws IOException {
    String pack = desk.file("pack.yaml", text("/policy-parameters/baotou-demo.yaml"));
    String good = desk.file("1-good.yaml", CaseFacts.family(6000, 951));
    String bad = desk.file("2-bad.yaml", "case: [");
    List<JsonNode> lines =
        desk.run("assess", good, bad, good, "--policy", pack, "--json")
            .ended(ExitStatus.REFUSED)
            .lines();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).get("category").asText()).isEqualTo("SUBSISTENCE_ALLOWANCE");
    assertThat(lines.get(0).get("total").asText()).isEqualTo("1754.00");
    assertThat(lines.get(1).get("file").asText()).isEqualTo(bad);
    assertThat(lines.get(1).get("error").asText()).containsPattern("\\p{IsHan}");
    assertThat(lines.get(2)).isEqualTo(lines.get(0));
    assertThat(desk.run("assess", good, "--policy", pack).done().out()).contains("1754.00", "低保");
    assertThat(desk.json("assess", good).done().object().get("total").asText())
        .isEqualTo("1754.00");
  }

  private static String text(String resource) throws IOException {
    try (var in = OfficeCommandsTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String[] with(String[] command, String last) {
    String[] all = java.util.Arrays.copyOf(command, command.length + 1);
    all[command.length] = last;
    return all;
  }
}
