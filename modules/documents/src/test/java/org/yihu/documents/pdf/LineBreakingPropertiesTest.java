package org.yihu.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yihu.usecases.text.Texts;

@Label("中文断行的规律")
class LineBreakingPropertiesTest {
  private static final String NO_START = "，。、；：？！）》」』】〕％";
  private static final String NO_END = "（《「『【〔";
  private static final Typesetter TYPE =
      new Composer(Faces.shipped(), Texts.load("papers/typography", "papers/common"), true)
          .typesetter(false);
  private static final Style BODY = Style.of(Role.BODY, 16, 29).tracking(-0.21);

  @Provide
  Arbitrary<String> sentences() {
    Arbitrary<String> words =
        Arbitraries.of(
            "社会",
            "救助",
            "家",
            "庭，",
            "收入",
            "。",
            "（低保）",
            "《办法》",
            "、",
            "你户",
            "：",
            "于2026年10月12日",
            "计1,163.33元",
            "在30个工作日",
            "依民发〔2021〕57号",
            "打0472-0000000",
            "占100％",
            "乌云·其木格");
    return words.list().ofMinSize(1).ofMaxSize(60).map(list -> "你" + String.join("", list));
  }

  @Property(tries = 300)
  @Label("不丢字、不重字，行首行尾没有禁则字符，行不超宽")
  void nothing_is_lost_and_no_line_breaks_the_rules(@ForAll("sentences") String text) {
    double width = 20 * 15.79;
    List<Line> lines = TYPE.lines(Rich.of(BODY, text), width, 32, 0);
    assertThat(lines.stream().map(LineBreakingPropertiesTest::words).collect(Collectors.joining()))
        .isEqualTo(text);
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
  @Label("日期、金额、文号、电话、数字和单位不拆开")
  void what_belongs_together_stays_together(@ForAll("sentences") String text) {
    String lines =
        TYPE.lines(Rich.of(BODY, text), 20 * 15.79, 32, 0).stream()
            .map(LineBreakingPropertiesTest::words)
            .collect(Collectors.joining("|"));
    for (String whole :
        List.of("2026年10月12日", "1,163.33元", "30个工作日", "民发〔2021〕57号", "0472-0000000")) {
      assertThat(lines.split(Pattern.quote(whole), -1))
          .hasSameSizeAs(text.split(Pattern.quote(whole), -1));
    }
  }

  private static String words(Line line) {
    return line.pieces().stream()
        .map(piece -> Character.toString(((Piece.Letter) piece).codePoint()))
        .collect(Collectors.joining());
  }
}
