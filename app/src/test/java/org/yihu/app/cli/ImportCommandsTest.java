package org.yihu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The county's sample: 420 households, of which 20 have errors; 何刚 of 150223103000018 has only
 * spaces in the number.
 */
@DisplayName("命令行约定：导入、修复、查找、撤销")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportCommandsTest {
  @RegisterExtension static final CommandDesk desk = new CommandDesk();

  private static final String SAMPLE = "/consolidated/daerhan-3-townships-2026-10.xlsx";
  private static final int HOUSEHOLDS = 420;
  private static final int WRONG = 20;
  private static String file;
  private static JsonNode imported;

  @Test
  @Order(1)
  @DisplayName("试算：数目相加，库里什么也没有")
  void dry_run() {
    file = desk.resource(SAMPLE);
    JsonNode preview = desk.json("import", "households", file, "--dry-run").done().object();
    assertThat(preview.get("batch").isNull()).isTrue();
    assertCounts(preview, HOUSEHOLDS - WRONG, 0);
    assertThat(households()).isZero();
  }

  @Test
  @Order(2)
  @DisplayName("导入：键齐全，错误户与真值一致，报告写好")
  void commit() throws IOException {
    // an answer keeps the name that the sender gave to the file
    String report = desk.path("answer/" + Path.of(file).getFileName());
    imported =
        desk.json("import", "households", file, "--report", report)
            .done()
            .object("batch", "rows", "households", "persons", "findings", "elapsedMs");
    assertThat(CommandOutcome.keysOf(imported.get("households")))
        .contains("read", "accepted", "rejected", "new", "changed", "unchanged");
    assertThat(CommandOutcome.keysOf(imported.get("findings").get(0)))
        .contains("code", "level", "household", "person", "sheet", "cell", "value", "message");
    assertCounts(imported, HOUSEHOLDS - WRONG, 0);
    assertThat(households()).isEqualTo(HOUSEHOLDS - WRONG);
    assertThat(imported.get("persons").get("accepted").asInt()).isEqualTo(count("persons"));
    Set<String> wrong = new TreeSet<>();
    imported
        .get("findings")
        .forEach(
            f -> {
              assertThat(f.get("message").asText()).containsPattern("\\p{IsHan}");
              if (f.get("level").asText().equals("error")) {
                wrong.add(f.get("household").asText());
              }
            });
    assertThat(wrong).isEqualTo(wrongByTruth());
    assertThat(Files.size(Path.of(report))).isPositive();
  }

  @Test
  @Order(3)
  @DisplayName("同一文件再来一次、报告原样交回：没有新的内容，并且说出来")
  void again() {
    for (String again : new String[] {file, desk.path("answer/" + Path.of(file).getFileName())}) {
      JsonNode second = desk.json("import", "households", again).done().object();
      assertThat(second.get("batch").isNull()).isTrue();
      assertCounts(second, 0, HOUSEHOLDS - WRONG);
      assertThat(desk.words("import", "households", again).done().out()).contains("没有新的内容");
    }
    assertThat(households()).isEqualTo(HOUSEHOLDS - WRONG);
  }

  @Test
  @Order(4)
  @DisplayName("暂存：20 户在等，各有批次、单元格、负责人")
  void parked() throws IOException {
    JsonNode parked = desk.json("parking", "list").done().object("households").get("households");
    Set<String> waiting = new TreeSet<>();
    for (JsonNode household : parked) {
      waiting.add(household.get("household").asText());
      assertThat(household.get("batch").asText()).isEqualTo(batch());
      assertThat(household.get("owner").asText()).isNotBlank();
      assertThat(household.get("cells")).isNotEmpty();
    }
    assertThat(waiting).isEqualTo(wrongByTruth());
    assertThat(desk.words("parking", "list").done().out().lines()).hasSize(WRONG);
  }

  @Test
  @Order(5)
  @DisplayName("证号精度丢失：只接受能成立的号码；选定候选后该户入库，人员用的就是它")
  void repair() {
    JsonNode finding = finding("ID_PRECISION_LOST");
    String cell = finding.get("cell").asText();
    JsonNode candidates = finding.get("candidates");
    assertThat(candidates.size()).isBetween(30, 50);
    String chosen = candidates.get(3).asText();
    assertThat(chosen).hasSize(18).matches("\\d{18}");
    String household = finding.get("household").asText();

    desk.json("finding", "repair", batch(), cell, "--value", "123").refused(ExitStatus.REFUSED);
    desk.json("household", "show", household).refused(ExitStatus.REFUSED);
    JsonNode settled =
        desk.json("finding", "repair", batch(), cell, "--value", chosen)
            .done()
            .object("household", "stored");
    assertThat(settled.get("stored").asBoolean()).isTrue();
    assertThat(settled.get("household").asText()).isEqualTo(household);
    assertThat(households()).isEqualTo(HOUSEHOLDS - WRONG + 1);
    assertThat(found(chosen)).containsExactly(household);
    desk.json("finding", "repair", batch(), cell, "--value", chosen).refused(ExitStatus.REFUSED);
  }

  @Test
  @Order(6)
  @DisplayName("查找：姓名、拼音首字母、证号、后四位、户编号、村名都找得到")
  void find() {
    String code = "150223103000018";
    JsonNode first =
        desk.json("household", "find", code).done().object("results").get("results").get(0);
    assertThat(CommandOutcome.keysOf(first)).contains("household", "head", "village", "members");
    String village = first.get("village").asText();
    for (String words :
        new String[] {"何刚", "hg", "HG", "150223197310219877", "9877", code, village}) {
      assertThat(found(words)).as(words).contains(code);
    }
    assertThat(found("150223197310219877")).containsExactly(code);
    assertThat(found("查无此人")).isEmpty();
    assertThat(desk.json("household", "find", "1", "--limit", "2").done().object().get("results"))
        .hasSizeLessThanOrEqualTo(2);
    assertThat(desk.words("household", "show", code).done().out()).contains(code, village);
  }

  @Test
  @Order(7)
  @DisplayName("证号默认遮住；写明理由才显示")
  void masked() {
    String[] show = {"household", "show", "150223103000018"};
    assertThat(desk.json(show).done().out()).doesNotContain("150223197310219877");
    assertThat(desk.words(show).done().out()).doesNotContain("150223197310219877");
    assertThat(desk.json("household", "show", "150223103000018", "--reveal", "核对银行账户").done().out())
        .contains("150223197310219877");
  }

  @Test
  @Order(8)
  @DisplayName("空的、截断的、炸弹、扩展名不对、没有表的文件：状态 1，中文，不写入")
  void refused_files() throws IOException {
    byte[] whole = Files.readAllBytes(Path.of(file));
    refused(desk.file("empty.xlsx", new byte[0]), "FILE_EMPTY");
    refused(desk.file("cut.xlsx", Arrays.copyOf(whole, whole.length / 2)), "FILE_BROKEN");
    refused(desk.file("bomb.xlsx", bomb()), "FILE_TOO_LARGE");
    refused(desk.file("letter.xlsx", "%PDF-1.7" + " ".repeat(600)), "FILE_FORMAT");
    refused(desk.file("talk.csv", "今天,天气\n很,好\n"), "NO_TABLE");
  }

  private static void refused(String path, String code) {
    CommandOutcome outcome = desk.json("import", "households", path).refused(ExitStatus.REFUSED);
    assertThat(outcome.object("findings").get("findings").get(0).get("code").asText())
        .as(outcome.toString())
        .isEqualTo(code);
    assertThat(desk.words("import", "households", path).refused(ExitStatus.REFUSED).out())
        .isEmpty();
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile whole = new ZipFile(file);
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var entry : Collections.list(whole.entries())) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().startsWith("xl/worksheets/sheet")) {
          zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
          byte[] nothing = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
          for (int i = 0; i < 200; i++) {
            zip.write(nothing);
          }
        } else {
          zip.write(whole.getInputStream(entry).readAllBytes());
        }
      }
    }
    return bytes.toByteArray();
  }

  @Test
  @Order(9)
  @DisplayName("撤销：先试算再做，库空；再撤一次被拒")
  void undo() {
    JsonNode plan =
        desk.json("import", "undo", batch(), "--dry-run")
            .done()
            .object("reversed", "kept", "refused");
    assertThat(plan.get("reversed").asInt()).isEqualTo(HOUSEHOLDS - WRONG + 1);
    assertThat(households()).isEqualTo(HOUSEHOLDS - WRONG + 1);
    JsonNode undone = desk.json("import", "undo", batch()).done().object();
    assertThat(undone.get("reversed")).isEqualTo(plan.get("reversed"));
    assertThat(undone.get("kept")).isEmpty();
    assertThat(undone.get("refused")).isEmpty();
    assertThat(households()).isZero();
    assertThat(desk.json("parking", "list").done().object().get("households")).isEmpty();
    desk.json("import", "undo", batch()).refused(ExitStatus.REFUSED);
    assertThat(desk.json("store", "check").done().object().get("ok").asBoolean()).isTrue();
  }

  private static void assertCounts(JsonNode outcome, int fresh, int same) {
    JsonNode households = outcome.get("households");
    assertThat(households.get("read").asInt()).isEqualTo(HOUSEHOLDS);
    assertThat(households.get("accepted").asInt()).isEqualTo(HOUSEHOLDS - WRONG);
    assertThat(households.get("rejected").asInt()).isEqualTo(WRONG);
    assertThat(households.get("new").asInt()).isEqualTo(fresh);
    assertThat(households.get("changed").asInt()).isZero();
    assertThat(households.get("unchanged").asInt()).isEqualTo(same);
  }

  private static Set<String> wrongByTruth() throws IOException {
    Set<String> wrong = new TreeSet<>();
    new ObjectMapper()
        .readTree(ImportCommandsTest.class.getResource(SAMPLE.replace(".xlsx", ".truth.json")))
        .get("error_households")
        .forEach(h -> wrong.add(h.asText()));
    return wrong;
  }

  private static Set<String> found(String words) {
    Set<String> codes = new TreeSet<>();
    desk.json("household", "find", words, "--limit", "500")
        .done()
        .object("results")
        .get("results")
        .forEach(r -> codes.add(r.get("household").asText()));
    return codes;
  }

  private static JsonNode finding(String code) {
    for (JsonNode finding : imported.get("findings")) {
      if (finding.get("code").asText().equals(code)) {
        return finding;
      }
    }
    throw new AssertionError(code);
  }

  private static String batch() {
    return imported.get("batch").asText();
  }

  private static int households() {
    return count("households");
  }

  private static int count(String key) {
    return desk.json("store", "statistics")
        .done()
        .object("households", "persons", "applications", "byCategory")
        .get(key)
        .asInt();
  }
}
