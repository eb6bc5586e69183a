package org.yihu.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.usecases.paper.Paper;

/**
 * Places are measured on the drawings of the visual reference (150 dpi) and in PAPERS.md; a
 * difference of 0.5 mm is let pass.
 */
@DisplayName("函件版面与样张重合")
class LetterGeometryTest {
  private static final Offset<Double> HALF_MM = within(0.5);
  private static final double MM = 25.4 / 72;

  record Frame(double left, double top, double width, double height) {}

  @Test
  @DisplayName("受理通知书：两张表和回执联的外框")
  void acceptance_tables() throws IOException {
    List<Frame> frames = frames(SamplePapers.acceptance());
    assertFrame(frames.get(0), 99.5, 42.0);
    assertFrame(frames.get(1), 150.7, 34.2);
    assertFrame(frames.get(2), 258.9, 19.0);
  }

  @Test
  @DisplayName("补正告知书：缺项表、不收取框、回执联的外框")
  void supplement_tables() throws IOException {
    List<Frame> frames = frames(SamplePapers.supplement());
    assertFrame(frames.get(0), 105.6, 45.1);
    assertFrame(frames.get(1), 161.1, 12.1);
    assertFrame(frames.get(2), 258.9, 19.0);
  }

  @Test
  @DisplayName("审核公示、长期公示：表的外框")
  void notice_tables() throws IOException {
    assertFrame(frames(SamplePapers.review()).getFirst(), 85.6, 110.6);
    assertFrame(frames(SamplePapers.longTerm()).getFirst(), 85.6, 120.9);
  }

  @Test
  @DisplayName("确认通知书、不予确认告知书：表的外框")
  void decision_tables() throws IOException {
    assertFrame(frames(SamplePapers.confirmation()).getFirst(), 99.0, 36.1);
    List<Frame> frames = frames(SamplePapers.refusal());
    assertFrame(frames.get(0), 135.0, 47.6);
    assertFrame(frames.get(1), 195.1, 57.0);
  }

  @Test
  @DisplayName("标题居中，正文首行缩进两字，落款右空四字")
  void title_text_and_signature() throws IOException {
    List<TextPosition> text = positions(SamplePapers.acceptance());
    assertThat(centre(text, "受理通知书")).isCloseTo(106.0, HALF_MM);
    assertThat(left(text, "你户于")).isCloseTo(28 + 2 * 16 * MM, HALF_MM);
    assertThat(left(text, "云占海：")).isCloseTo(28.0, HALF_MM);
    int at = indexOf(text, "萨拉齐镇人民政府", indexOf(text, "核验后退还，留清单", 0));
    TextPosition last = text.get(at + 7);
    assertThat((last.getXDirAdj() + last.getWidthDirAdj()) * MM)
        .isCloseTo(184 - 4 * 16 * MM, HALF_MM);
  }

  private static void assertFrame(Frame frame, double top, double height) {
    assertThat(frame.left()).isCloseTo(28.2, HALF_MM);
    assertThat(frame.width()).isCloseTo(155.6, HALF_MM);
    assertThat(frame.top()).isCloseTo(top, HALF_MM);
    assertThat(frame.height()).isCloseTo(height, HALF_MM);
  }

  /** The frames of tables: stroked rectangles as wide as the text. */
  private static List<Frame> frames(Paper paper) throws IOException {
    var frames = new ArrayList<Frame>();
    try (var document = Loader.loadPDF(Prints.print(paper).pdf())) {
      for (var page : document.getPages()) {
        var parser = new PDFStreamParser(page);
        var operands = new ArrayList<Double>();
        for (Object token = parser.parseNextToken();
            token != null;
            token = parser.parseNextToken()) {
          if (token instanceof COSNumber number) {
            operands.add((double) number.floatValue() * MM);
          } else if (token instanceof Operator operator) {
            if (operator.getName().equals("re") && operands.get(2) > 150 && operands.get(3) > 11) {
              frames.add(
                  new Frame(
                      operands.get(0),
                      297 - operands.get(1) - operands.get(3),
                      operands.get(2),
                      operands.get(3)));
            }
            operands.clear();
          } else {
            operands.clear();
          }
        }
      }
    }
    return frames;
  }

  private static List<TextPosition> positions(Paper paper) throws IOException {
    var positions = new ArrayList<TextPosition>();
    try (var document = Loader.loadPDF(Prints.print(paper).pdf())) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition position) {
          positions.add(position);
        }
      }.getText(document);
    }
    return positions;
  }

  private static int indexOf(List<TextPosition> text, String words, int from) {
    var all = new StringBuilder();
    text.forEach(position -> all.append(position.getUnicode()));
    int at = all.indexOf(words, from);
    assertThat(at).as(words).isNotNegative();
    return at;
  }

  private static double left(List<TextPosition> text, String words) {
    return text.get(indexOf(text, words, 0)).getXDirAdj() * MM;
  }

  private static double centre(List<TextPosition> text, String words) {
    int at = indexOf(text, words, 0);
    TextPosition last = text.get(at + words.length() - 1);
    return (left(text, words) + (last.getXDirAdj() + last.getWidthDirAdj()) * MM) / 2;
  }
}
