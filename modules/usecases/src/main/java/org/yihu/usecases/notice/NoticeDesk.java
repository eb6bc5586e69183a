package org.yihu.usecases.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
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
  /** Identity of a notice that is only looked at. */
  static final UUID NOT_KEPT = new UUID(0, 0);

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
   * 编制 with everybody who is ready; see {@link #prepare(Actor, NoticeRequest)}.
   *
   * @param postOn planned day of posting; for a long-term notice its month is published
   */
  public PreparedNotice prepare(
      Actor actor, NoticeKind kind, DivisionCode village, LocalDate postOn) {
    return prepare(actor, NoticeRequest.ofAll(kind, village, postOn));
  }

  /**
   * 编制: takes the place of one that was prepared for the village but never posted.
   *
   * @throws Refusal if nobody is ready, the village is unknown, or the parameter of the period is
   *     missing
   */
  public PreparedNotice prepare(Actor actor, NoticeRequest request) {
    actor.require(Permission.PRINT);
    return store.write(
        registers -> {
          NoticeDraft draft = new NoticeDraft(registers, rules, request);
          PublicNotice notice = kept(registers, request.kind(), request.village(), draft.entries());
          registers
              .audit()
              .append(
                  actor,
                  "NOTICE_PREPARED",
                  key(notice),
                  "",
                  request.kind() + " " + draft.entries().size());
          return new PreparedNotice(notice, draft.period(), draft.paper(notice, texts));
        });
  }

  private PublicNotice kept(
      Registers registers, NoticeKind kind, DivisionCode village, List<NoticeEntry> entries) {
    LocalDate today = LocalDate.now(clock);
    Optional<PublicNotice> unposted = unposted(registers, kind, village, today);
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

  /** The notice of this year that was prepared and not posted yet. */
  static Optional<PublicNotice> unposted(
      Registers registers, NoticeKind kind, DivisionCode village, LocalDate today) {
    return registers.notices().ofVillage(village).stream()
        .filter(n -> n.kind() == kind && n.posted().isEmpty())
        .filter(n -> n.prepared().getYear() == today.getYear())
        .findFirst();
  }

  /**
   * 备注: writes what the remark of a case on its next notice says; an empty text takes it away.
   *
   * @param subject identity of the case
   * @throws Refusal {@code NOTICE_REMARK_LONG} if the column cannot hold it
   */
  public void remark(Actor actor, String subject, String remark) {
    actor.require(Permission.CASEWORK);
    String words = remark.strip().replaceAll("\\s+", " ");
    if (words.codePointCount(0, words.length()) > NoticeEntry.LONGEST_REMARK) {
      throw Refusal.because("NOTICE_REMARK_LONG", NoticeEntry.LONGEST_REMARK);
    }
    store.write(
        registers -> {
          registers.notices().remark(subject, words);
          String what = words.isEmpty() ? "cleared" : "written";
          registers.audit().append(actor, "NOTICE_REMARK", "case/" + subject, "", what);
          return null;
        });
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
                  ? Optional.of(NoticeDraft.period(registers, rules, prepared, postedOn))
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

  /**
   * 答复 to an objection.
   *
   * @param objection its place among the objections of the notice, from 0
   */
  public PublicNotice answer(Actor actor, UUID notice, int objection, LocalDate day, String words) {
    actor.require(Permission.CASEWORK);
    return store.write(
        registers -> {
          PublicNotice answered = found(registers, notice).answered(objection, day, words);
          registers.notices().save(answered);
          registers
              .audit()
              .append(actor, "NOTICE_ANSWERED", key(answered), "", String.valueOf(objection + 1));
          return answered;
        });
  }

  /**
   * 张贴照片 added after the posting was recorded.
   *
   * @param digest digest of the attachment
   */
  public PublicNotice photograph(Actor actor, UUID notice, String digest) {
    actor.require(Permission.CASEWORK);
    return store.write(
        registers -> {
          PublicNotice changed = found(registers, notice).photographed(digest);
          registers.notices().save(changed);
          registers.audit().append(actor, "NOTICE_PHOTO", key(changed), "", digest);
          return changed;
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
