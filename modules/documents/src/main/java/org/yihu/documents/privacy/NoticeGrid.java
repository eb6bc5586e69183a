package org.yihu.documents.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yihu.documents.privacy.FinishedText.Mark;
import org.yihu.usecases.port.NoticeLeak;

/**
 * 公示表格: where the cells of a notice's table stand, to tell in which cell a character of the
 * finished file is.
 *
 * @param left left edge of the table, mm
 * @param widths of the columns, mm
 */
public record NoticeGrid(double left, List<Double> widths) {
  private static final double A4 = 210;
  private static final double USUAL_ROW = 8.3;
  private static final double BELOW_MIDDLE = 1.3;
  private static final double HALF_ROW = 7;
  private static final double SAME_LINE = 0.5;
  private static final double SLACK = 1;
  private static final double INDENT = 2;
  private static final Pattern SERIAL = Pattern.compile("\\d{1,4}");

  /** A cell by the serial number of its row and its column from 0. */
  record Place(int serial, int column) {}

  /** The words in the cells and where they stand, and by page the words outside the table. */
  record Split(
      Map<Place, String> cells, Map<Place, NoticeLeak.Box> boxes, Map<Integer, String> outside) {}

  public NoticeGrid {
    widths = List.copyOf(widths);
  }

  Split split(List<Mark> marks) {
    Map<Place, StringBuilder> cells = new LinkedHashMap<>();
    Map<Place, NoticeLeak.Box> boxes = new HashMap<>();
    Map<Integer, StringBuilder> outside = new TreeMap<>();
    Map<Integer, List<Mark>> byPage =
        marks.stream()
            .collect(Collectors.groupingBy(Mark::page, TreeMap::new, Collectors.toList()));
    byPage.forEach(
        (page, onPage) -> {
          TreeMap<Double, Integer> serials = serials(onPage);
          serials.forEach((y, serial) -> boxes.putAll(boxes(page, serial, y, pitch(serials))));
          for (Mark mark : onPage) {
            Integer serial = rowOf(mark, serials);
            int column = columnOf(mark.x());
            StringBuilder words =
                serial == null || column < 0
                    ? outside.computeIfAbsent(page, p -> new StringBuilder())
                    : cells.computeIfAbsent(new Place(serial, column), p -> new StringBuilder());
            words.append(mark.text());
          }
        });
    return new Split(finished(cells), boxes, finished(outside));
  }

  /** The height of a row: the least distance of two serial numbers. */
  private static double pitch(TreeMap<Double, Integer> serials) {
    double least = USUAL_ROW;
    Double before = null;
    for (Double y : serials.keySet()) {
      least = before == null ? least : Math.min(least, y - before);
      before = y;
    }
    return least;
  }

  /** The cells of one row; the words stand in the middle, their baseline a little below it. */
  private Map<Place, NoticeLeak.Box> boxes(int page, int serial, double baseline, double height) {
    Map<Place, NoticeLeak.Box> row = new HashMap<>();
    double top = baseline - BELOW_MIDDLE - height / 2;
    double edge = left;
    for (int i = 0; i < widths.size(); i++) {
      row.put(
          new Place(serial, i),
          new NoticeLeak.Box(page, edge / A4, top / A4, widths.get(i) / A4, height / A4));
      edge += widths.get(i);
    }
    return row;
  }

  /** The rows of a page: baseline of each serial number in the first column. */
  private TreeMap<Double, Integer> serials(List<Mark> marks) {
    List<Mark> first =
        marks.stream()
            .filter(mark -> columnOf(mark.x()) == 0)
            .sorted(Comparator.comparing(Mark::y))
            .toList();
    TreeMap<Double, Integer> serials = new TreeMap<>();
    var line = new ArrayList<Mark>();
    for (Mark mark : first) {
      if (!line.isEmpty() && mark.y() - line.getFirst().y() > SAME_LINE) {
        addSerial(line, marks, serials);
        line.clear();
      }
      line.add(mark);
    }
    addSerial(line, marks, serials);
    return serials;
  }

  /** A line is a row of the table if its first column holds a number and nothing else. */
  private void addSerial(List<Mark> line, List<Mark> marks, TreeMap<Double, Integer> serials) {
    String text =
        line.stream()
            .sorted(Comparator.comparing(Mark::x))
            .map(Mark::text)
            .collect(Collectors.joining())
            .strip();
    boolean indented =
        !line.isEmpty() && line.stream().mapToDouble(Mark::x).min().orElse(0) > left + INDENT;
    if (indented && SERIAL.matcher(text).matches()) {
      serials.put(line.getFirst().y(), Integer.valueOf(text));
    }
  }

  private static Integer rowOf(Mark mark, TreeMap<Double, Integer> serials) {
    Map.Entry<Double, Integer> above = serials.floorEntry(mark.y());
    Map.Entry<Double, Integer> below = serials.ceilingEntry(mark.y());
    double up = above == null ? Double.MAX_VALUE : mark.y() - above.getKey();
    double down = below == null ? Double.MAX_VALUE : below.getKey() - mark.y();
    if (Math.min(up, down) > HALF_ROW / 2) {
      return null;
    }
    return up <= down ? above.getValue() : below.getValue();
  }

  private int columnOf(double x) {
    if (x >= left - SLACK && x < left) {
      return 0;
    }
    double edge = left;
    for (int i = 0; i < widths.size(); i++) {
      if (x >= edge && x < edge + widths.get(i)) {
        return i;
      }
      edge += widths.get(i);
    }
    return -1;
  }

  private static <K> Map<K, String> finished(Map<K, StringBuilder> words) {
    var finished = new LinkedHashMap<K, String>();
    words.forEach((place, text) -> finished.put(place, text.toString()));
    return finished;
  }
}
