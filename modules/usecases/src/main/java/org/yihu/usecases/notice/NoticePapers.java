package org.yihu.usecases.notice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.notice.NoticePeriod;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.domain.shared.FileKey;
import org.yihu.usecases.office.IssuingOffices;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.paper.DocumentNumber;
import org.yihu.usecases.paper.IssuingOffice;
import org.yihu.usecases.paper.KnownPerson;
import org.yihu.usecases.paper.LongTermNotice;
import org.yihu.usecases.paper.PostedPaper;
import org.yihu.usecases.paper.ReviewNotice;
import org.yihu.usecases.paper.TerminationNotice;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.text.Texts;

/** Fills the content records of the notices. */
final class NoticePapers {
  private final IssuingOffices offices;
  private final PlaceNames places;
  private final Texts texts;

  NoticePapers(Registers registers, OfficeRules rules, Texts texts) {
    DivisionTable divisions = rules.divisions(registers.settings());
    this.offices = new IssuingOffices(divisions, registers.settings(), texts);
    this.places = new PlaceNames(divisions, texts);
    this.texts = texts;
  }

  PostedPaper of(
      PublicNotice notice,
      Optional<NoticePeriod> period,
      LocalDate issued,
      List<KnownPerson> known) {
    String key = FileKey.of(notice.id()).value();
    String village = places.village(notice.village());
    String board = texts.get("office.place", village);
    IssuingOffice office = offices.of(notice.village());
    DocumentNumber number =
        offices.number(
            notice.village(),
            IssuingOffices.Series.valueOf(notice.kind().name()),
            notice.prepared().getYear(),
            notice.number());
    return switch (notice.kind()) {
      case REVIEW ->
          new ReviewNotice(
              key, number, office, village, board, period.orElseThrow(), notice.entries(), known);
      case TERMINATION ->
          new TerminationNotice(
              key, number, office, village, board, period.orElseThrow(), notice.entries(), known);
      case LONG_TERM ->
          new LongTermNotice(
              key,
              number,
              office,
              village,
              board,
              YearMonth.from(issued),
              issued,
              notice.entries(),
              known);
    };
  }
}
