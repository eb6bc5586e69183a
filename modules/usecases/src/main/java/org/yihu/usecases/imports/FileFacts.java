package org.yihu.usecases.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihu.usecases.port.CellValue;
import org.yihu.usecases.port.SourceRow;

/**
 * 文件的填报单位、月份和填报日期, from the rows above the table, the sheet's name and the file's name.
 *
 * @param sender 填报单位; empty if not told
 * @param month the month of the title; empty if not told
 * @param reported 填报日期; empty if not told
 */
record FileFacts(String sender, Optional<YearMonth> month, Optional<LocalDate> reported) {
  private static final Pattern LABEL_END = Pattern.compile("[:\\uFF1A]");
  private static final Pattern MONTH =
      Pattern.compile("(?<!\\d)(20\\d{2})\\D{1,2}(1[0-2]|0?[1-9])(?!\\d)");
  private static final Pattern COMPACT_MONTH =
      Pattern.compile("(?<!\\d)(20\\d{2})(1[0-2]|0[1-9])(?!\\d)");

  static FileFacts of(List<SourceRow> above, List<String> names, Words words, DateReading dates) {
    String sender = "";
    Optional<LocalDate> reported = Optional.empty();
    Optional<YearMonth> month = Optional.empty();
    for (SourceRow row : above) {
      for (CellValue cell : row.cells()) {
        if (!(cell instanceof CellValue.Text text)) {
          continue;
        }
        String rest = text.value();
        String told = labelled(rest, words.list("facts.sender"));
        sender = sender.isEmpty() ? told : sender;
        String date = labelled(rest, words.list("facts.reported"));
        if (!date.isEmpty()) {
          rest = rest.replace(date, "");
          reported = reported.or(() -> dates.within(date).map(DateReading.Read::day));
        }
        String title = rest;
        month = month.or(() -> month(title));
      }
    }
    for (String name : names) {
      month = month.or(() -> month(name));
    }
    return new FileFacts(sender, month, reported);
  }

  /** What follows a label up to the next wide gap; empty if the label is not there. */
  private static String labelled(String text, List<String> labels) {
    for (String label : labels) {
      int at = text.indexOf(label);
      if (at < 0) {
        continue;
      }
      Matcher end = LABEL_END.matcher(text).region(at + label.length(), text.length());
      if (end.lookingAt()) {
        return text.substring(end.end()).strip().split("[\\u3000\\t]|\\s{2,}", 2)[0].strip();
      }
    }
    return "";
  }

  private static Optional<YearMonth> month(String text) {
    for (Pattern pattern : List.of(MONTH, COMPACT_MONTH)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        return Optional.of(
            YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
      }
    }
    return Optional.empty();
  }
}
