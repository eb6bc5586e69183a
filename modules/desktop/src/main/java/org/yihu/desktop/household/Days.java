package org.yihu.desktop.household;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.DatePicker;
import javafx.util.converter.LocalDateStringConverter;

/** Fields for days, written as everywhere in the program: 2026-11-24. */
final class Days {
  private Days() {}

  /**
   * @param day what stands in it at first; null for nothing
   */
  static DatePicker picker(LocalDate day) {
    DatePicker picker = new DatePicker(day);
    DateTimeFormatter iso = DateTimeFormatter.ISO_LOCAL_DATE;
    picker.setConverter(new LocalDateStringConverter(iso, iso));
    return picker;
  }
}
