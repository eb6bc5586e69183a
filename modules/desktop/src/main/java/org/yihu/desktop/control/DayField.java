package org.yihu.desktop.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/** 日期: written 2026-11-24; 20261124 is taken too. What is no day leaves the day before. */
public final class DayField extends DatePicker {
  public DayField() {
    this(null);
  }

  public DayField(LocalDate day) {
    super(day);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(LocalDate value) {
            return value == null ? "" : value.toString();
          }

          @Override
          public LocalDate fromString(String text) {
            return read(text.strip());
          }
        });
    getEditor()
        .focusedProperty()
        .addListener(
            (o, old, now) -> {
              if (!now) {
                setValue(read(getEditor().getText().strip()));
              }
            });
  }

  private LocalDate read(String text) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      return text.contains("-")
          ? LocalDate.parse(text)
          : LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeParseException e) {
      return getValue();
    }
  }
}
