package org.yihu.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.usecases.text.Texts;

@DisplayName("中文断行")
class LineBreakingTest {
  private static final Texts TEXTS = Texts.load("papers/typography", "papers/common");
  private static final Typesetter TYPE =
      new Composer(Faces.shipped(), TEXTS, true).typesetter(false);
  private static final Style BODY = Style.of(Role.BODY, 16, 29).tracking(-0.21);

  @Test
  @DisplayName("样张的断行：同样的字体，同样的断处")
  void breaks_of_the_reference() {
    String text =
        "你户于2026年10月12日提出的社会救助申请收悉。经审查，尚缺下列材料，现依据《最低生活保障审核确认办法》（民发〔2021〕57号）第十条一次性告知。请于2026年10月23日前补齐，补齐当日即予受理。";
    assertThat(TYPE.lines(Rich.of(BODY, text), 442.2, 32, 0))
        .map(LineBreakingTest::words)
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
