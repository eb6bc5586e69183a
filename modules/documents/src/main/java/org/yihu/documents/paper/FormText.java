package org.yihu.documents.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Paragraph;
import org.yihu.documents.pdf.Rich;
import org.yihu.documents.pdf.Role;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Stack;
import org.yihu.documents.pdf.Style;
import org.yihu.usecases.text.Texts;

/**
 * 表格用词: the words of one form under a common prefix. In the texts {@code □} is a check box whose
 * word ends at the next space, {@code _12_} a blank of 12 mm, {@code |} parts the heads of columns,
 * and a head that ends in {@code *} is set small.
 */
final class FormText {
  static final Style VALUE = Style.of(Role.BODY, 10.5);
  private static final double MM = 72 / 25.4;
  private static final Style SECTION = Style.of(Role.EMPH, 10.5, 6 * MM);
  private static final Style REMARK = Style.of(Role.BODY, 9, 6 * MM);
  private static final Pattern MARKS = Pattern.compile("□(?<word>[^ □_]*) ?|_(?<blank>[\\d.]+)_");
  private static final double BETWEEN_CHOICES = 2.6;

  private final Texts texts;
  private final String prefix;

  /**
   * @param prefix of the keys, with its dot
   */
  FormText(Texts texts, String prefix) {
    this.texts = texts;
    this.prefix = prefix;
  }

  String get(String key, Object... arguments) {
    return texts.get(prefix + key, arguments);
  }

  Cell label(String key) {
    return Cell.label(get(key));
  }

  Cell smallLabel(String key) {
    return label(key).small();
  }

  /** The cell to sign in, or the remark that a representative signs. */
  Cell signature(boolean represented) {
    return represented ? Cell.centre(get("byRepresentative")).tiny().grey(0.4) : Cell.empty();
  }

  /** The row of column heads. */
  Row heads(double height, String key) {
    var cells = new ArrayList<Cell>();
    for (String head : get(key).split("\\|")) {
      boolean small = head.endsWith("*");
      Cell cell = Cell.head(small ? head.substring(0, head.length() - 1) : head);
      cells.add(small ? cell.small() : cell);
    }
    return Row.of(height, cells);
  }

  /** The parts of a text between bars. */
  List<String> parts(String key) {
    return List.of(get(key).split("\\|"));
  }

  /** A text with its boxes and blanks, none ticked. */
  Rich marked(String key, Object... arguments) {
    return ticked(VALUE, Set.of(), get(key, arguments));
  }

  /** A cell with boxes and blanks; the boxes are counted from 0. */
  Cell choices(String key, Set<Integer> ticks, Object... arguments) {
    return Cell.of(ticked(VALUE, ticks, get(key, arguments)));
  }

  static Rich ticked(Style style, Set<Integer> ticks, String text) {
    Rich rich = Rich.of(style);
    Matcher marks = MARKS.matcher(text);
    int end = 0;
    int box = 0;
    while (marks.find()) {
      rich = plain(rich, text.substring(end, marks.start()));
      if (marks.group("blank") != null) {
        rich = rich.blank(Double.parseDouble(marks.group("blank")));
      } else {
        rich = plain(rich.box(ticks.contains(box++)), marks.group("word"));
        rich = marks.end() < text.length() ? rich.gap(BETWEEN_CHOICES) : rich;
      }
      end = marks.end();
    }
    return plain(rich, text.substring(end));
  }

  private static Rich plain(Rich rich, String text) {
    return text.isEmpty() ? rich : rich.text(text);
  }

  /** The head of a section, with a small remark after a bar. */
  Block section(String key, Object... arguments) {
    return section(2.2, key, arguments);
  }

  /** The same with another space above, mm. */
  Block section(double above, String key, Object... arguments) {
    String[] parts = get(key, arguments).split("\\|");
    Rich rich = Rich.of(SECTION, parts[0]);
    rich = parts.length > 1 ? rich.gap(1.5).text(REMARK, parts[1]) : rich;
    return Stack.of(Block.space(above), Paragraph.flush(rich), Block.space(0.8));
  }
}
