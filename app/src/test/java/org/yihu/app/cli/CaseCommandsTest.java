package org.yihu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("命令行约定：一件案卷从申请到发放")
class CaseCommandsTest {
  @RegisterExtension static final CommandDesk desk = new CommandDesk();

  private static final String VISIT = "investigators: [赵敏, 钱亮]\nconclusion: 情况属实\n";

  @Test
  @DisplayName("批准：十一月起每月 1754 元；各种文书、公示、花名册都能出")
  void granted() throws IOException {
    desk.on("2026-09-21");
    JsonNode opened = open(CaseFacts.family(6000, 903));
    String id = opened.get("id").asText();
    assertThat(opened.get("state").asText()).isEqualTo("APPLIED");
    step("2026-09-21", id, "supplement", "missing: [enrolment]\ndue: 2026-09-30\n");
    step("2026-09-22", id, "accept", "");
    step("2026-09-22", id, "authorise", "");
    step("2026-09-23", id, "visit", VISIT);
    step("2026-09-23", id, "neighbour", "visitors: [赵敏, 钱亮]\nneighbour: 孙某\nfindings: 以种地为生\n");
    step("2026-09-29", id, "verification", "number: 报告〔2026〕1042号\n");
    JsonNode determined = step("2026-09-29", id, "determine", "");
    assertThat(determined.get("category").asText()).isEqualTo("SUBSISTENCE_ALLOWANCE");
    step("2026-09-30", id, "opinion", "");
    notice("review", "2026-09-30", "2026-10-08");
    step("2026-09-30", id, "notice", "place: 村委会公示栏\n");
    refusedStep("2026-10-08", id, "decide");
    refusedStep("2026-10-08", id, "authorise");
    step("2026-10-09", id, "notice", "");
    JsonNode granted = step("2026-10-12", id, "decide", "");
    assertThat(granted.get("state").asText()).isEqualTo("GRANTED");

    desk.on("2026-11-16");
    JsonNode shown = desk.json("case", "show", id).done().object("case").get("case");
    assertThat(CommandOutcome.keysOf(shown))
        .contains("id", "state", "category", "deadlines", "history");
    List<String> steps = new ArrayList<>();
    shown.get("history").forEach(e -> steps.add(e.get("step").asText()));
    assertThat(steps)
        .containsSubsequence(
            "supplement",
            "accept",
            "authorise",
            "visit",
            "neighbour",
            "verification",
            "determine",
            "opinion",
            "notice",
            "decide");
    assertThat(listed("--state", "granted")).contains(id);
    assertThat(listed("--within", CommandDesk.TOWNSHIP)).contains(id);
    assertThat(listed("--within", "150221101000")).doesNotContain(id);
    assertThat(desk.words("case", "list").done().out()).contains("张国强");
    forms(
        id,
        "application",
        "authorisation",
        "acceptance",
        "supplement",
        "visit-blank",
        "visit",
        "review-sheet",
        "confirmation");
    desk.json("form", "refusal", "--case", id, "--out", desk.path("no.pdf"))
        .refused(ExitStatus.REFUSED);
    assertThat(Path.of(desk.path("no.pdf"))).doesNotExist();
    notice("long-term", "2026-11-16", null);
    payments();
    offices(shown.get("household").asText());
  }

  private void payments() throws IOException {
    JsonNode october =
        desk.json("payment-list", "--month", "2026-10", "--out", desk.path("10.xlsx"))
            .done()
            .object();
    assertThat(october.get("households").asInt()).isZero();
    JsonNode list =
        desk.json(
                "payment-list",
                "--month",
                "2026-11",
                "--out",
                desk.path("11.xlsx"),
                "--pdf",
                desk.path("11.pdf"),
                "--balance",
                desk.path("balance.xlsx"),
                "--changes",
                desk.path("changes.pdf"))
            .done()
            .object("households", "persons", "total", "heldBack");
    assertThat(list.get("households").asInt() + list.get("heldBack").size()).isEqualTo(1);
    assertThat(list.get("balance").get("closing").asText()).isEqualTo("1754.00");
    assertStarts("11.xlsx", "PK");
    assertStarts("balance.xlsx", "PK");
    assertStarts("11.pdf", "%PDF");
    assertThat(read("changes.pdf"))
        .contains("社会救助增减员表", "填报单位", "2026年11月", "张国强", "新增", "1,754.00");
  }

  private void offices(String household) throws IOException {
    desk.json("form", "month-report", "--month", "2026-11", "--out", desk.path("report.pdf"))
        .done();
    // nobody in October; one household taken in for November
    assertThat(read("report.pdf")).contains("社会救助月报", "截至2026年11月16日", "1,754.00", "各类相符");
    desk.json(
            "form",
            "assistance-chain",
            "--household",
            household,
            "--reason",
            "领导走访",
            "--out",
            desk.path("chain.pdf"))
        .done();
    assertThat(read("chain.pdf"))
        .contains("一户一链救助情况单", "用途：领导走访", "1,754.00／月", "已享")
        .doesNotContain("150221199");
    desk.json("form", "draw-minutes", "--out", desk.path("no.pdf")).refused(ExitStatus.REFUSED);
    desk.json("form", "assistance-chain", "--household", household, "--out", desk.path("no.pdf"))
        .refused(ExitStatus.USAGE);
  }

  @Test
  @DisplayName("一个村的走访本；再出一次算重印；不写村是用法错误")
  void village_booklet() throws IOException {
    desk.on("2026-09-21");
    open(CaseFacts.family(6000, 921));
    step("2026-09-22", listed("--state", "applied").getLast(), "accept", "");
    String[] booklet = {
      "form",
      "village-booklet",
      "--village",
      CaseFacts.VILLAGE,
      "--by",
      "赵敏,钱亮",
      "--out",
      desk.path("booklet.pdf")
    };
    assertThat(desk.json(booklet).done().object("file", "pages").get("pages").asInt())
        .isGreaterThanOrEqualTo(2);
    assertThat(read("booklet.pdf"))
        .contains("下乡走访本", "2026年第3季度", "走访人：赵敏、钱亮", "张国强", "入户调查")
        .doesNotContain("次打印");
    desk.json(booklet).done();
    assertThat(read("booklet.pdf")).contains("第2次打印", "重印1");
    desk.json("form", "village-booklet", "--out", desk.path("no.pdf")).refused(ExitStatus.USAGE);
  }

  private static String read(String name) throws IOException {
    try (var pdf = Loader.loadPDF(desk.folder().resolve(name).toFile())) {
      return new PDFTextStripper().getText(pdf).replaceAll("[\\s　]", "");
    }
  }

  @Test
  @DisplayName("不予确认：不公示，两种告知书都能出，确认通知书被拒")
  void refused_case() throws IOException {
    desk.on("2026-09-21");
    String id = open(CaseFacts.family(90000, 911)).get("id").asText();
    step("2026-09-22", id, "accept", "");
    step("2026-09-22", id, "authorise", "");
    step("2026-09-23", id, "visit", VISIT);
    step("2026-09-29", id, "verification", "");
    assertThat(step("2026-09-29", id, "determine", "").get("category").asText()).isEqualTo("NONE");
    step("2026-09-30", id, "opinion", "");
    refusedStep("2026-09-30", id, "notice");
    assertThat(step("2026-10-09", id, "decide", "").get("state").asText()).isEqualTo("REFUSED");
    forms(id, "refusal", "what-is-missing", "review-sheet");
    desk.json("form", "confirmation", "--case", id, "--out", desk.path("no.pdf"))
        .refused(ExitStatus.REFUSED);
  }

  @Test
  @DisplayName("事实或填报写错：一次说全，状态 1，案卷不变")
  void wrong_files() {
    desk.on("2026-09-21");
    String facts = CaseFacts.family(6000, 921).replace("relation: head", "relation: king");
    CommandOutcome outcome =
        desk.json(
                "case",
                "open",
                "--file",
                desk.file("bad.yaml", facts.replace("financial: 12000", "financial: many")))
            .refused(ExitStatus.REFUSED);
    assertThat(outcome.object("refused").get("refused").size()).isGreaterThanOrEqualTo(2);
    String id = open(CaseFacts.family(6000, 931)).get("id").asText();
    step("2026-09-22", id, "accept", "");
    CommandOutcome visit =
        desk.json("case", "step", id, "visit", "--file", desk.file("v.yaml", "colour: red\n"))
            .refused(ExitStatus.REFUSED);
    assertThat(visit.object("refused").get("refused")).hasSize(3);
    desk.json("case", "step", id, "visit", "--file", desk.file("v.yaml", "- a\n"))
        .refused(ExitStatus.REFUSED);
    desk.json("case", "step", id, "dance").refused(ExitStatus.REFUSED);
    JsonNode shown = desk.json("case", "show", id).done().object("case").get("case");
    assertThat(shown.get("history")).hasSize(2);
    desk.json("case", "open", "--file", desk.file("again.yaml", CaseFacts.family(6000, 931)))
        .refused(ExitStatus.REFUSED, "张国强");
  }

  @Test
  @DisplayName("文书目录：每种有中文名")
  void form_list() {
    JsonNode forms = desk.run("form", "list", "--json").done().object("forms").get("forms");
    assertThat(forms).hasSize(26);
    forms.forEach(f -> assertThat(f.get("title").asText()).containsPattern("\\p{IsHan}"));
  }

  private static JsonNode open(String facts) {
    return desk.json("case", "open", "--file", desk.file("facts.yaml", facts))
        .done()
        .object("case")
        .get("case");
  }

  private static JsonNode step(String day, String id, String step, String data) {
    desk.on(day);
    CommandOutcome outcome =
        data.isEmpty()
            ? desk.json("case", "step", id, step)
            : desk.json("case", "step", id, step, "--file", desk.file("step.yaml", data));
    return outcome.done().object("case").get("case");
  }

  private static void refusedStep(String day, String id, String step) {
    desk.on(day);
    String before = desk.json("case", "show", id).done().out();
    desk.json("case", "step", id, step).refused(ExitStatus.REFUSED);
    assertThat(desk.json("case", "show", id).done().out()).isEqualTo(before);
  }

  private static List<String> listed(String... options) {
    List<String> ids = new ArrayList<>();
    String[] all = new String[options.length + 2];
    all[0] = "case";
    all[1] = "list";
    System.arraycopy(options, 0, all, 2, options.length);
    desk.json(all).done().object("cases").get("cases").forEach(c -> ids.add(c.get("id").asText()));
    return ids;
  }

  private static void forms(String id, String... names) throws IOException {
    for (String name : names) {
      JsonNode form =
          desk.json("form", name, "--case", id, "--out", desk.path(name + ".pdf"))
              .done()
              .object("file", "pages");
      assertThat(form.get("pages").asInt()).as(name).isPositive();
      assertStarts(name + ".pdf", "%PDF");
    }
  }

  private static void notice(String kind, String day, String end) throws IOException {
    desk.on(day);
    JsonNode notice =
        desk.json(
                "notice",
                "--kind",
                kind,
                "--village",
                CaseFacts.VILLAGE,
                "--out",
                desk.path(kind + ".pdf"))
            .done()
            .object("file", "entries", "start", "end");
    assertThat(notice.get("entries").asInt()).isEqualTo(1);
    if (end != null) {
      // posted on 30 September: 7 days end in the holidays, so on 8 October
      assertThat(notice.get("end").asText()).isEqualTo(end);
    }
    assertStarts(kind + ".pdf", "%PDF");
  }

  private static void assertStarts(String name, String start) throws IOException {
    byte[] content = Files.readAllBytes(desk.folder().resolve(name));
    assertThat(new String(content, 0, start.length(), java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo(start);
  }
}
