package org.yihu.app.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.app.Wiring;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.CaseStep;
import org.yihu.domain.casework.StepConditions;
import org.yihu.domain.shared.Reason;
import org.yihu.usecases.text.Texts;

@DisplayName("拒绝理由里的位置和步骤：都是中文")
class PlaceWordsTest {
  private static final Pattern AT =
      Pattern.compile("Reason\\s*\\.at\\(\\s*\"[A-Z_]+\",\\s*\"([A-Za-z.]+)\"");
  private static final Pattern STEP_FIELD =
      Pattern.compile(
          "(?:input\\(\\)|input|i|in|l|line|entry|fields|r|h|s|a)\\s*\\.\\s*(?:need|text|texts|needTexts|date|month|count|needCount"
              + "|amount|flag|word|needWord|entries|inside)\\(\\s*\"([A-Za-z]+)\"");
  private static final Pattern FILE_FIELD =
      Pattern.compile(
          "\\.\\s*(?:text|date|amount|count|flag|word|words|division|fields|list|require|full|lineOf|has"
              + "|optional[A-Z][A-Za-z]*)\\(\\s*\"([A-Za-z]+)\"");
  private static final Pattern PATH = Pattern.compile("\"\\.?([a-z][A-Za-z.]+?)(?:\\[)?\"");

  private final Sources sources = Sources.ofProject();
  private final Texts texts = Wiring.allTexts();

  @Test
  @DisplayName("每个用到的位置名都有中文：表单、步骤文件、事实文件、参数包、测算")
  void every_place_has_words() {
    Set<String> names = new TreeSet<>();
    sources
        .main()
        .forEach(
            file -> {
              String code = Sources.read(file);
              names.addAll(found(AT, code));
              if (file.toString().contains("usecases/casework")) {
                names.addAll(found(STEP_FIELD, code));
              }
              if (file.toString().matches(".*documents/files/(Facts|Member|Policy|Yaml|Step).*")) {
                names.addAll(found(FILE_FIELD, code));
              }
              if (file.endsWith("FactsCheck.java")) {
                names.addAll(found(PATH, code));
              }
            });
    assertThat(names).contains("settlement", "selfCareFailed", "recipient", "vehicles", "hearers");
    assertThat(names).hasSizeGreaterThan(90);
    assertThat(names).filteredOn(n -> texts.place(n).equals(n)).isEmpty();
    assertThat(names).allSatisfy(n -> assertThat(texts.place(n)).endsWith("（" + n + "）"));
  }

  @Test
  @DisplayName("窗口里只说中文位置，命令行和文件在括号里带上原名")
  void places_in_a_sentence() {
    Reason settlement = Reason.at("FACTS_SETTLEMENT_UNKNOWN", "settlement", "settlement");
    assertThat(texts.of(settlement)).isEqualTo("城乡属性：城乡未定，无法确定适用的标准，请补填户口性质");
    assertThat(texts.named(settlement)).isEqualTo("城乡属性（settlement）：城乡未定，无法确定适用的标准，请补填户口性质");
    String path = "members[1].birthDate";
    assertThat(texts.of(Reason.at("FACTS_BIRTH_DATE_MISSING", path, path)))
        .isEqualTo("第2名成员的出生日期：缺少出生日期，无法计算年龄，请补填公民身份号码或者出生日期");
    String amount = "members[0].excludedIncome[2].amount";
    assertThat(texts.of(Reason.at("FACTS_NEGATIVE", amount, amount, "-5.00")))
        .isEqualTo("第1名成员的不计入收入第3项的金额：不能为负数，现为 -5.00");
    assertThat(texts.named(Reason.at("STEP_FIELD_MISSING", "recipient", "recipient")))
        .isEqualTo("缺少必填项 收件人（recipient），请在步骤文件中填写。");
    assertThat(texts.of(Reason.at("USER_EXISTS", "name", "name")))
        .isEqualTo("用户“name”已经存在，请换一个用户名");
    assertThat(texts.place("nmae")).isEqualTo("nmae");
  }

  @Test
  @DisplayName("现在不能办的步骤：可办的用中文列出，命令行在括号里带上命令词")
  void steps_in_a_sentence() {
    Reason applied = StepConditions.notAllowed(CaseState.APPLIED, CaseStep.GRANT);
    assertThat(texts.of(applied))
        .isEqualTo("案卷现处于“已申请，待受理”，不能办理“确认决定”。现在可以办理：一次性补正、受理、授权核对、近亲属备案、终止。");
    assertThat(texts.named(applied))
        .startsWith("案卷现处于“已申请，待受理”，不能办理“确认决定（decide）”。现在可以办理：一次性补正（supplement）、受理（accept）");
    assertThat(texts.of(StepConditions.notAllowed(CaseState.TERMINATED, CaseStep.SERVE)))
        .doesNotContain("-");
    assertThat(texts.of(Reason.of("PAPER_TOO_EARLY", "x", "staff-relative")))
        .isEqualTo("还不能打印这份文书：本案尚未办理“近亲属备案”。请先办理该步骤。");
  }

  @Test
  @DisplayName("任何状态、任何步骤的拒绝里没有一个英文词")
  void no_english_word_of_a_step() {
    for (CaseState state : CaseState.values()) {
      for (CaseStep step : CaseStep.values()) {
        assertThat(texts.of(StepConditions.notAllowed(state, step)))
            .doesNotContainPattern("[A-Za-z{}]");
      }
    }
  }

  @Test
  @DisplayName("文字里的每个空位在取文字时都填上")
  void every_slot_is_filled() {
    Pattern get =
        Pattern.compile("\\btexts(?:\\(\\))?\\s*\\.\\s*get\\(\\s*\"([a-z0-9.\\-]+)\"\\s*,");
    List<String> unfilled =
        sources.main().stream()
            .map(Sources::read)
            .flatMap(
                code -> {
                  Matcher m = get.matcher(code);
                  Stream.Builder<String> open = Stream.builder();
                  while (m.find()) {
                    int given = arguments(code, m.end());
                    if (texts.has(m.group(1)) && slots(texts.get(m.group(1))) > given) {
                      open.add(m.group(1));
                    }
                  }
                  return open.build();
                })
            .toList();
    assertThat(unfilled).isEmpty();
  }

  private static int slots(String pattern) {
    return Pattern.compile("\\{(\\d+)[,}]")
        .matcher(pattern)
        .results()
        .mapToInt(r -> Integer.parseInt(r.group(1)) + 1)
        .max()
        .orElse(0);
  }

  /** How many arguments stand from a place behind a comma to the closing parenthesis. */
  private static int arguments(String code, int from) {
    int depth = 0;
    int count = 1;
    boolean quoted = false;
    for (int i = from; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '"' && code.charAt(i - 1) != '\\') {
        quoted = !quoted;
      } else if (!quoted && "([{".indexOf(c) >= 0) {
        depth++;
      } else if (!quoted && ")]}".indexOf(c) >= 0) {
        if (depth-- == 0) {
          return count;
        }
      } else if (!quoted && c == ',' && depth == 0) {
        count++;
      }
    }
    return count;
  }

  private static Set<String> found(Pattern pattern, String code) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = pattern.matcher(code);
    while (matcher.find()) {
      names.addAll(List.of(matcher.group(1).split("\\.")));
    }
    return names;
  }
}
