package org.yihu.app.cli;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yihu.app.Office;
import org.yihu.domain.access.Actor;
import org.yihu.domain.casework.SampleDraw;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.statistics.OfficeStatistics;

/** The papers of {@code form} that belong to no case. */
enum OfficeForm {
  VILLAGE_BOOKLET,
  ASSISTANCE_CHAIN,
  MONTH_REPORT,
  DRAW_MINUTES;

  /**
   * What such a paper is asked for by.
   *
   * @param village code of a village
   * @param household 户编号
   * @param month a month
   * @param visitors names for a booklet
   * @param purpose what a chain is for
   */
  record Asked(
      String village, String household, YearMonth month, List<String> visitors, String purpose) {}

  String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  static Optional<OfficeForm> ofWord(String word) {
    return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
  }

  /** Whether everything that the paper needs is there. */
  boolean isAsked(Asked asked) {
    return switch (this) {
      case VILLAGE_BOOKLET -> asked.village() != null;
      case ASSISTANCE_CHAIN -> asked.household() != null && asked.purpose() != null;
      case MONTH_REPORT -> asked.month() != null;
      case DRAW_MINUTES -> true;
    };
  }

  PaperToPrint filled(Office office, Invocation invocation, Asked asked) {
    Actor actor = office.session().actor();
    return switch (this) {
      case VILLAGE_BOOKLET ->
          office
              .printVillageBooklet()
              .toPrint(actor, Invocation.division(asked.village()), asked.visitors());
      case ASSISTANCE_CHAIN ->
          office
              .printing()
              .printHouseholdChain()
              .toPrint(actor, asked.household(), asked.purpose());
      case MONTH_REPORT ->
          office
              .printing()
              .printMonthReport()
              .toPrint(
                  actor,
                  new OfficeStatistics(office.store(), office.rules(), invocation.texts())
                      .of(actor, asked.month()));
      case DRAW_MINUTES -> office.printing().printDrawMinutes().toPrint(actor, newest(office));
    };
  }

  private static SampleDraw newest(Office office) {
    return office.drawSample().drawn(office.session().actor(), 1).stream()
        .findFirst()
        .orElseThrow(() -> Refusal.because("SAMPLE_NEVER_DRAWN"));
  }
}
