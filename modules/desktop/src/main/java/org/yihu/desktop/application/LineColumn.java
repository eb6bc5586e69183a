package org.yihu.desktop.application;

import java.util.List;
import java.util.function.Supplier;
import org.yihu.usecases.application.FormField;

/**
 * A column of a table of lines.
 *
 * @param field what it keys; null for one that only shows something
 * @param title column header
 * @param width drawn width
 * @param kind how it is keyed
 * @param offered words to choose from
 */
record LineColumn(
    FormField field, String title, int width, Kind kind, Supplier<List<String>> offered) {
  enum Kind {
    TEXT,
    NUMBER,
    MASKED,
    CHOICE,
    TICK,
    /** 核对授权: ticked, but signed by somebody else for a minor. */
    SIGNATURE,
    /** 性别，年龄: only shown. */
    SEX_AND_AGE
  }

  static LineColumn of(FormField field, String title, int width, Kind kind) {
    return new LineColumn(field, title, width, kind, List::of);
  }

  static LineColumn choice(
      FormField field, String title, int width, Supplier<List<String>> offered) {
    return new LineColumn(field, title, width, Kind.CHOICE, offered);
  }
}
