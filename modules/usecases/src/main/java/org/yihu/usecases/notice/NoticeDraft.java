package org.yihu.usecases.notice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.notice.NoticeKind;
import org.yihu.domain.notice.NoticePeriod;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.paper.PostedPaper;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.text.Texts;

/** A notice as it would be made of the files now; nothing is written. */
final class NoticeDraft {
  private final Registers registers;
  private final OfficeRules rules;
  private final NoticeRequest request;
  private final NoticePrivacyFacts privacy;
  private final List<NoticeLine> lines;
  private final List<NoticeEntry> entries;

  /**
   * @throws Refusal if nobody is ready or the village is unknown
   */
  NoticeDraft(Registers registers, OfficeRules rules, NoticeRequest request) {
    this.registers = registers;
    this.rules = rules;
    this.request = request;
    this.privacy = new NoticePrivacyFacts(request.postOn());
    rules.divisions(registers.settings()).get(request.village());
    this.lines =
        lines(registers, request.kind(), request.village(), request.postOn()).stream()
            .filter(line -> !request.without().contains(line.subject()))
            .toList();
    if (lines.isEmpty()) {
      throw Refusal.because("NOTICE_EMPTY", request.kind(), request.village());
    }
    this.entries = remarked(privacy.entries(lines));
  }

  static List<NoticeLine> lines(
      Registers registers, NoticeKind kind, DivisionCode village, LocalDate postOn) {
    NoticeLines found = new NoticeLines(registers, village);
    return switch (kind) {
      case REVIEW -> found.forReview();
      case LONG_TERM -> found.inForce(YearMonth.from(postOn));
      case TERMINATION -> found.forTermination(postOn);
    };
  }

  private List<NoticeEntry> remarked(List<NoticeEntry> plain) {
    if (!request.kind().hasPeriod()) {
      return plain;
    }
    Map<String, String> remarks =
        registers.notices().remarks(plain.stream().map(NoticeEntry::subject).toList());
    return plain.stream().map(e -> e.remarked(remarks.getOrDefault(e.subject(), ""))).toList();
  }

  List<NoticeEntry> entries() {
    return entries;
  }

  Optional<NoticePeriod> period() {
    return request.kind().hasPeriod()
        ? Optional.of(period(registers, rules, preparedNotice(), request.postOn()))
        : Optional.empty();
  }

  private PublicNotice preparedNotice() {
    return PublicNotice.prepared(
        NoticeDesk.NOT_KEPT, request.kind(), request.village(), 0, request.postOn(), entries);
  }

  /**
   * The longest of the terms that the lines ask for; each is looked up for the village on the day
   * of posting.
   */
  static NoticePeriod period(
      Registers registers, OfficeRules rules, PublicNotice notice, LocalDate postedOn) {
    var calendar = rules.calendar(registers.settings());
    var parameters = NoticeTerms.of(registers, rules, notice.village(), postedOn);
    return termKeys(notice.kind(), notice.entries().stream().map(NoticeEntry::category).toList())
        .map(parameters::term)
        .map(term -> NoticePeriod.of(postedOn, term, calendar))
        .reduce((a, b) -> b.last().isAfter(a.last()) ? b : a)
        .orElseThrow();
  }

  static Stream<String> termKeys(NoticeKind kind, List<Category> categories) {
    return kind == NoticeKind.TERMINATION
        ? Stream.of("deadline.extreme-poverty.termination-notice")
        : categories.stream()
            .map(
                c ->
                    c == Category.EXTREME_POVERTY
                        ? "deadline.extreme-poverty.notice"
                        : "deadline.notice")
            .distinct();
  }

  PostedPaper paper(PublicNotice notice, Texts texts) {
    return new NoticePapers(registers, rules, texts)
        .of(notice, period(), request.postOn(), privacy.known(lines, entries));
  }
}
