package org.yihu.usecases.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.PostedNotice;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.notice.NoticeKind;
import org.yihu.domain.notice.NoticeObjection;
import org.yihu.domain.notice.NoticePeriod;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.casework.PublicationSteps;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.Texts;

/**
 * 公示办理: prepares a village's notice from the cases that are ready (or from the month's list in
 * force), and records its posting, objections and removal, in the notice and in every case on it at
 * once.
 */
public final class NoticeDesk {
  private final Store store;
  private final OfficeRules rules;
  private final PublicationSteps cases;
  private final Texts texts;
  private final Ids ids;
  private final Clock clock;

  /**
   * @param texts with the bundle {@code office}
   */
  public NoticeDesk(
      Store store, OfficeRules rules, PublicationSteps cases, Texts texts, Ids ids, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.cases = cases;
    this.texts = texts;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * 编制: takes the place of one that was prepared for the village but never posted.
   *
   * @param postOn planned day of posting; for a long-term notice its month is published
   * @throws Refusal if nobody is ready, the village is unknown, or the parameter of the period is
   *     missing
   */
  public PreparedNotice prepare(
      Actor actor, NoticeKind kind, DivisionCode village, LocalDate postOn) {
    actor.require(Permission.PRINT);
    return store.write(
        registers -> {
          rules.divisions(registers.settings()).get(village);
          List<NoticeLine> lines = lines(registers, kind, village, postOn);
          if (lines.isEmpty()) {
            throw Refusal.because("NOTICE_EMPTY", kind, village);
          }
          NoticePrivacyFacts privacy = new NoticePrivacyFacts(postOn);
          List<NoticeEntry> entries = privacy.entries(lines);
          PublicNotice notice = kept(registers, kind, village, entries);
          registers
              .audit()
              .append(actor, "NOTICE_PREPARED", key(notice), "", kind + " " + entries.size());
          Optional<NoticePeriod> period =
              kind.hasPeriod() ? Optional.of(period(registers, notice, postOn)) : Optional.empty();
          NoticePapers papers = new NoticePapers(registers, rules, texts);
          return new PreparedNotice(
              notice, period, papers.of(notice, period, postOn, privacy.known(lines, entries)));
        });
  }

  private static List<NoticeLine> lines(
      Registers registers, NoticeKind kind, DivisionCode village, LocalDate day) {
    NoticeLines lines = new NoticeLines(registers, village);
    return switch (kind) {
      case REVIEW -> lines.forReview();
      case LONG_TERM -> lines.inForce(YearMonth.from(day));
      case TERMINATION -> lines.forTermination(day);
    };
  }

  private PublicNotice kept(
      Registers registers, NoticeKind kind, DivisionCode village, List<NoticeEntry> entries) {
    LocalDate today = LocalDate.now(clock);
    Optional<PublicNotice> unposted =
        registers.notices().ofVillage(village).stream()
            .filter(n -> n.kind() == kind && n.posted().isEmpty())
            .filter(n -> n.prepared().getYear() == today.getYear())
            .findFirst();
    unposted.ifPresent(n -> registers.notices().withdraw(n.id()));
    int number =
        unposted
            .map(PublicNotice::number)
            .orElseGet(() -> registers.notices().nextNumber(kind, today.getYear()));
    UUID id = unposted.map(PublicNotice::id).orElseGet(ids::next);
    PublicNotice notice = PublicNotice.prepared(id, kind, village, number, today, entries);
    registers.notices().add(notice);
    return notice;
  }

  /**
   * The longest of the terms that the lines ask for; each is looked up for the village on the day
   * of posting.
   */
  private NoticePeriod period(Registers registers, PublicNotice notice, LocalDate postedOn) {
    var calendar = rules.calendar(registers.settings());
    var parameters = NoticeTerms.of(registers, rules, notice.village(), postedOn);
    Stream<String> keys =
        notice.kind() == NoticeKind.TERMINATION
            ? Stream.of("deadline.extreme-poverty.termination-notice")
            : notice.entries().stream()
                .map(
                    e ->
                        e.category() == Category.EXTREME_POVERTY
                            ? "deadline.extreme-poverty.notice"
                            : "deadline.notice")
                .distinct();
    return keys.map(parameters::term)
        .map(term -> NoticePeriod.of(postedOn, term, calendar))
        .reduce((a, b) -> b.last().isAfter(a.last()) ? b : a)
        .orElseThrow();
  }

  /**
   * 张贴: from now on the period runs, in every case on it.
   *
   * @param photo digest of the attached photo; empty if none
   */
  public PublicNotice post(
      Actor actor, UUID notice, LocalDate postedOn, String place, String photo) {
    actor.require(Permission.CASEWORK);
    return store.write(
        registers -> {
          PublicNotice prepared = found(registers, notice);
          Optional<NoticePeriod> period =
              prepared.kind().hasPeriod()
                  ? Optional.of(period(registers, prepared, postedOn))
                  : Optional.empty();
          PublicNotice posted = prepared.posted(postedOn, period, place, photo);
          registers.notices().save(posted);
          period.ifPresent(
              days -> {
                PostedNotice posting = PostedNotice.of(posted.kind(), days, place);
                subjects(posted).forEach(c -> cases.postedWith(registers, actor, c, posting));
              });
          registers.audit().append(actor, "NOTICE_POSTED", key(posted), "", postedOn + " " + place);
          return posted;
        });
  }

  /** 异议 to one line, in the notice and in its case. */
  public PublicNotice object(Actor actor, UUID notice, NoticeObjection objection) {
    actor.require(Permission.CASEWORK);
    return store.write(
        registers -> {
          PublicNotice objected = found(registers, notice).objected(objection);
          registers.notices().save(objected);
          if (objected.kind().hasPeriod()) {
            UUID subject =
                objected.entries().stream()
                    .filter(e -> e.serial() == objection.serial())
                    .map(e -> UUID.fromString(e.subject()))
                    .findFirst()
                    .orElseThrow();
            cases.objectedWith(
                registers,
                actor,
                subject,
                objection.received(),
                objection.from(),
                objection.content());
          }
          registers
              .audit()
              .append(actor, "NOTICE_OBJECTED", key(objected), "", objection.serial() + "");
          return objected;
        });
  }

  /** 撤下 after the period; the cases without objection go on to the body that decides. */
  public PublicNotice remove(Actor actor, UUID notice, LocalDate day) {
    actor.require(Permission.CASEWORK);
    return store.write(
        registers -> {
          PublicNotice removed = found(registers, notice).removed(day);
          registers.notices().save(removed);
          if (removed.kind() == NoticeKind.REVIEW) {
            subjects(removed)
                .filter(c -> isPosted(registers, c))
                .forEach(c -> cases.endedWith(registers, actor, c, day));
          }
          registers.audit().append(actor, "NOTICE_REMOVED", key(removed), "", day.toString());
          return removed;
        });
  }

  private static boolean isPosted(Registers registers, UUID subject) {
    return registers
        .cases()
        .find(subject)
        .map(Case::state)
        .filter(s -> s == CaseState.NOTICE_POSTED)
        .isPresent();
  }

  private static Stream<UUID> subjects(PublicNotice notice) {
    return notice.entries().stream().map(NoticeEntry::subject).distinct().map(UUID::fromString);
  }

  private static PublicNotice found(Registers registers, UUID notice) {
    return registers
        .notices()
        .find(notice)
        .orElseThrow(() -> Refusal.because("NOTICE_UNKNOWN", notice));
  }

  private static String key(PublicNotice notice) {
    return "notice/" + notice.id();
  }
}
