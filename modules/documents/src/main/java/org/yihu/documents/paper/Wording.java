package org.yihu.documents.paper;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.paper.DocumentNumber;
import org.yihu.usecases.text.Texts;

/** 用语: how papers write numbers, dates and amounts. */
final class Wording {
  private final Texts texts;

  Wording(Texts texts) {
    this.texts = texts;
  }

  /** 萨社救受〔2026〕186号; with a gap for the pen while no serial is given. */
  String number(DocumentNumber number) {
    return number.isBlank()
        ? texts.get("paper.number-blank", number.authority(), text(number.year()))
        : texts.get("paper.number", number.authority(), text(number.year()), text(number.serial()));
  }

  /** 2026年10月12日. */
  String date(LocalDate day) {
    return texts.get(
        "paper.date", text(day.getYear()), text(day.getMonthValue()), text(day.getDayOfMonth()));
  }

  /** 10月12日, with the year only if it differs from another day's. */
  String dateAfter(LocalDate day, LocalDate earlier) {
    return day.getYear() == earlier.getYear() ? monthDay(day) : date(day);
  }

  /** 10月12日. */
  String monthDay(LocalDate day) {
    return texts.get("paper.monthDay", text(day.getMonthValue()), text(day.getDayOfMonth()));
  }

  /** 2026年10月. */
  String month(YearMonth month) {
    return texts.get("paper.month", text(month.getYear()), text(month.getMonthValue()));
  }

  /** 1,794.00, without the unit. */
  String amount(Money money) {
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(money.yuan());
  }

  /** An account in groups of four. */
  String grouped(String account) {
    return account.replaceAll("(.{4})(?=.)", "$1 ");
  }

  private static String text(int number) {
    return Integer.toString(number);
  }
}
