package org.yihu.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yihu.usecases.paper.Paper;

/**
 * Tops and heights of the tables in mm, measured on the drawings of the visual reference (150 dpi)
 * before the forms were laid out.
 */
@DisplayName("表格版面与样张重合")
class FormGeometryTest {
  private static final double MM = 25.4 / 72;
  private static final double TOLERANCE = 0.5;

  record Frame(double left, double top, double width, double height) {}

  static Stream<Arguments> forms() {
    return Stream.of(
        Arguments.of(
            "01",
            SampleForms.application(SampleForms.family()),
            new double[][] {
              {48.5, 82.5},
              {140.6, 90.8},
              {240.9, 31.7},
              {31.6, 27.5},
              {68.7, 27.0},
              {105.2, 9.0},
              {123.4, 40.0},
              {172.6, 72.7},
              {254.9, 20.9}
            }),
        Arguments.of(
            "02", SampleForms.authorisation(), new double[][] {{130.3, 88.1}, {227.9, 21.4}}),
        Arguments.of(
            "05b",
            SampleForms.visit(),
            new double[][] {
              {35.0, 41.0},
              {85.3, 57.2},
              {152.0, 88.2},
              {249.6, 24.6},
              {31.3, 57.4},
              {98.3, 16.9},
              {124.5, 41.8},
              {175.5, 27.3},
              {212.1, 17.2},
              {231.1, 33.0}
            }),
        Arguments.of(
            "07",
            SampleForms.review(List.of()),
            new double[][] {
              {34.0, 26.4},
              {69.7, 43.4},
              {122.6, 56.4},
              {188.2, 20.7},
              {218.4, 41.5},
              {32.7, 48.9},
              {90.9, 26.0},
              {126.1, 75.9},
              {211.2, 63.0}
            }),
        Arguments.of(
            "13",
            SampleForms.payments(SampleForms.paymentRows(), List.of()),
            new double[][] {{31.1, 160.9}, {31.1, 105.1}, {139.3, 28.0}}));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("每张表的位置和高度")
  @MethodSource("forms")
  void tables_stand_where_the_reference_has_them(String name, Paper paper, double[][] expected)
      throws IOException {
    List<Frame> frames = frames(paper);
    assertThat(frames).as(frames.toString()).hasSize(expected.length);
    var softly = new SoftAssertions();
    for (int i = 0; i < expected.length; i++) {
      Frame frame = frames.get(i);
      softly
          .assertThat(Math.abs(frame.top() - expected[i][0]))
          .as(
              "%s table %d: dtop %.2f dheight %.2f",
              name, i, frame.top() - expected[i][0], frame.height() - expected[i][1])
          .isLessThan(TOLERANCE);
      softly
          .assertThat(Math.abs(frame.height() - expected[i][1]))
          .as(
              "%s table %d: dtop %.2f dheight %.2f",
              name, i, frame.top() - expected[i][0], frame.height() - expected[i][1])
          .isLessThan(TOLERANCE);
    }
    softly.assertAll();
  }

  /** The frames of tables: stroked rectangles as wide as the text. */
  private static List<Frame> frames(Paper paper) throws IOException {
    var frames = new ArrayList<Frame>();
    try (var document = Loader.loadPDF(Prints.print(paper).pdf())) {
      for (var page : document.getPages()) {
        double pageHeight = page.getMediaBox().getHeight() * MM;
        var operands = new ArrayList<Double>();
        var parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken();
            token != null;
            token = parser.parseNextToken()) {
          if (token instanceof COSNumber number) {
            operands.add(number.floatValue() * MM);
          } else {
            if (token instanceof Operator operator
                && operator.getName().equals("re")
                && operands.get(2) > 160
                && operands.get(3) > 8) {
              frames.add(
                  new Frame(
                      operands.get(0),
                      pageHeight - operands.get(1) - operands.get(3),
                      operands.get(2),
                      operands.get(3)));
            }
            operands.clear();
          }
        }
      }
    }
    return frames;
  }
}
