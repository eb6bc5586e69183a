package org.yihu.usecases.port;

import java.time.LocalDate;

/** 单元格原值: what a sheet's cell holds, never as a display format shows it. */
public sealed interface CellValue {
  Empty EMPTY = new Empty();

  /** The value as it is quoted to a person: text and numbers as stored, dates as yyyy-MM-dd. */
  String shown();

  default boolean isBlank() {
    return false;
  }

  /** No value. */
  record Empty() implements CellValue {
    @Override
    public String shown() {
      return "";
    }

    @Override
    public boolean isBlank() {
      return true;
    }
  }

  /** Text, of a text cell or of a formula's stored result. */
  record Text(String value) implements CellValue {
    @Override
    public String shown() {
      return value;
    }

    @Override
    public boolean isBlank() {
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        if (!Character.isWhitespace(c)
            && !Character.isSpaceChar(c)
            && c != '\uFEFF'
            && c != '\u200B') {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * A number.
   *
   * @param raw its digits as the file stores them, exponent included
   */
  record Number(String raw) implements CellValue {
    @Override
    public String shown() {
      return raw;
    }
  }

  /**
   * A number in a cell with a date format.
   *
   * @param raw the serial number as the file stores it
   * @param date the day it stands for, in the epoch of the workbook
   */
  record Day(String raw, LocalDate date) implements CellValue {
    @Override
    public String shown() {
      return date.toString();
    }
  }

  /** True or false. */
  record Bool(boolean value) implements CellValue {
    @Override
    public String shown() {
      return value ? "TRUE" : "FALSE";
    }
  }

  /** A formula's error such as {@code #N/A}. */
  record Fault(String code) implements CellValue {
    @Override
    public String shown() {
      return code;
    }
  }
}
