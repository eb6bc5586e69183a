package org.yihu.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.usecases.text.Texts;

@DisplayName("中文断行")
class LineBreakingTest {
  private static final String NO_START = "，。、；：？！）》」』】〕％";
  private static final String NO_END = "（《「『【〔";
  private static final Texts TEXTS = Texts.load("papers/typography", "papers/common");
  private static final Typesetter TYPE = new Composer(Faces.shipped(), TEXTS, true).typesetter();
  private static final Style BODY = Style.of(Role.BODY, 16, 29).tracking(-0.21);

  @Provide
  Arbitrary<String> sentences() {
    Arbitrary<String> words =
        Arbitraries.of("社会", "救助", "家", "庭，", "收入", "。", "（低保）", "《办法》", "、", "你户", "：", "2026年10月12日", "1,163.33元", "30个工作日", "民发〔2021〕57号", "0472-0000000", "100％", "乌云·其木格");
    return words.list().ofMinSize(1).ofMaxSize(60).map(list -> "你" + String.join("", list));
  }

  @Property(tries = 300)
  @DisplayName("不丢字、不重字，行首行尾没有禁则字符，行不超宽")
  void nothing_is_lost_and_no_line_breaks_the_rules(@ForAll("sentences") String text) {
    double width = 20 * 15.79;
    List<Line> lines = TYPE.lines(Rich.of(BODY, text), width, 32, 0);
    assertThat(lines.stream().map(LineBreakingTest::words).collect(Collectors.joining())).isEqualTo(text);
    boolean possible = lines.stream().allMatch(line -> line.indent() + line.width() <= width + 0.1);
    assertThat(possible).isTrue();
    for (int i = 0; i < lines.size(); i++) {
      String words = words(lines.get(i));
      if (i > 0 && !text.matches(".*[" + NO_START + "]{12,}.*")) {
        assertThat(NO_START).doesNotContain(words.substring(0, 1));
      }
      if (i + 1 < lines.size()) {
        assertThat(NO_END).doesNotContain(words.substring(words.length() - 1));
      }
    }
  }

  @Property(tries = 300)
  @DisplayName("日期、金额、文号、电话、数字和单位不拆开")
  void what_belongs_together_stays_together(@ForAll("sentences") String text) {
    String lines =
        TYPE.lines(Rich.of(BODY, text), 20 * 15.79, 32, 0).stream()
            .map(LineBreakingTest::words)
            .collect(Collectors.joining("|"));
    for (String whole : List.of("2026年10月12日", "1,163.33元", "30个工作日", "民发〔2021〕57号", "0472-0000000")) {
      assertThat(lines.split(java.util.regex.Pattern.quote(whole), -1)).hasSameSizeAs(text.split(java.util.regex.Pattern.quote(whole), -1));
    }
  }

  @Test
  @DisplayName("样张的断行：同样的字体，同样的断处")
  void breaks_of_the_reference() {
    String text = "你户于2026年10月12日提出的社会救助申请收悉。经审查，尚缺下列材料，现依据《最低生活保障审核确认办法》（民发〔2021〕57号）第十条一次性告知。请于2026年10月23日前补齐，补齐当日即予受理。";
    assertThat(TYPE.lines(Rich.of(BODY, text), 442.2, 32, 0)).map(LineBreakingTest::words)
        .containsExactly(
            "你户于2026年10月12日提出的社会救助申请收悉。经审",
            "查，尚缺下列材料，现依据《最低生活保障审核确认办法》",
            "（民发〔2021〕57号）第十条一次性告知。请于",
            "2026年10月23日前补齐，补齐当日即予受理。");
  }

  @Test
  @DisplayName("相邻标点各占半格：）。 与 、《")
  void neighbouring_marks_are_set_solid() {
    assertThat(widthOf("）。")).isEqualTo(24.0);
    assertThat(widthOf("、《")).isEqualTo(24.0);
    assertThat(widthOf("（（")).isEqualTo(24.0);
    assertThat(widthOf("。家")).isEqualTo(32.0);
  }

  @Test
  @DisplayName("最后一行只剩一个字时收紧百分之二收进上一行")
  void a_single_last_character_is_drawn_in() {
    Style plain = Style.of(Role.BODY, 16, 29);
    double width = 20 * 16;
    assertThat(TYPE.lines(Rich.of(plain, "家".repeat(20) + "庭"), width + 10, 0, 0)).hasSize(1);
    assertThat(TYPE.lines(Rich.of(plain, "家".repeat(20) + "庭"), width, 0, 0)).hasSize(2);
  }

  @Test
  @DisplayName("算式只在 ÷ 或 ＝ 之后断开")
  void formulas_break_after_their_signs() {
    Style small = Style.of(Role.BODY, 9);
    assertThat(TYPE.lines(Rich.of(small, "11,100.00÷45,480.00＝24.4%"), 87, 0, 0))
        .map(LineBreakingTest::words)
        .containsExactly("11,100.00÷", "45,480.00＝24.4%");
  }

  private static double widthOf(String text) {
    return TYPE.lines(Rich.of(Style.of(Role.BODY, 16), text), 1000, 0, 0).getFirst().width();
  }

  private static String words(Line line) {
    return line.pieces().stream()
        .map(piece -> Character.toString(((Piece.Letter) piece).codePoint()))
        .collect(Collectors.joining());
  }
}
