package org.yihu.domain.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

/**
 * 公示: one notice of one village or community, from its preparation to its removal. A long-term
 * notice has no period and stays until the next month's replaces it.
 *
 * @param id identity; its short key is in the QR code
 * @param kind 类别
 * @param village 嘎查村（社区）
 * @param number number in the year, for the notice's own serial number
 * @param prepared day it was prepared
 * @param entries its lines, by serial
 * @param period 公示期 once it is posted; empty before, and always for a long-term notice
 * @param posted 张贴日; empty before
 * @param place 张贴地点; empty before
 * @param photo digest of the attached photo of the posted notice; empty if none
 * @param objections 异议
 * @param removed 撤下日; empty while it hangs
 */
public record PublicNotice(
    UUID id,
    NoticeKind kind,
    DivisionCode village,
    int number,
    LocalDate prepared,
    List<NoticeEntry> entries,
    Optional<NoticePeriod> period,
    Optional<LocalDate> posted,
    String place,
    String photo,
    List<NoticeObjection> objections,
    Optional<LocalDate> removed) {

  public PublicNotice {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(village, "village");
    entries = List.copyOf(entries);
    objections = List.copyOf(objections);
  }

  /** A notice as prepared, not posted yet. */
  public static PublicNotice prepared(
      UUID id,
      NoticeKind kind,
      DivisionCode village,
      int number,
      LocalDate day,
      List<NoticeEntry> entries) {
    return new PublicNotice(
        id,
        kind,
        village,
        number,
        day,
        entries,
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        List.of(),
        Optional.empty());
  }

  /**
   * Posted on a board.
   *
   * @param period its days; empty for a long-term notice
   * @throws Refusal if it has been posted already or lacks its period
   */
  public PublicNotice posted(
      LocalDate day, Optional<NoticePeriod> days, String where, String picture) {
    if (posted.isPresent()) {
      throw Refusal.because("NOTICE_POSTED_ALREADY", number, posted.get());
    }
    if (days.isPresent() != kind.hasPeriod()) {
      throw Refusal.because("NOTICE_PERIOD_MISMATCH", number);
    }
    return new PublicNotice(
        id,
        kind,
        village,
        number,
        prepared,
        entries,
        days,
        Optional.of(day),
        where,
        picture,
        objections,
        removed);
  }

  /**
   * With one more objection.
   *
   * @throws Refusal if it is not posted, has no such line, or the day is before its posting
   */
  public PublicNotice objected(NoticeObjection objection) {
    List<Reason> reasons = new ArrayList<>();
    if (posted.isEmpty()) {
      reasons.add(Reason.of("NOTICE_NOT_POSTED", number));
    } else if (objection.received().isBefore(posted.get())) {
      reasons.add(Reason.at("OBJECTION_TOO_EARLY", "received", posted.get()));
    }
    if (entries.stream().noneMatch(e -> e.serial() == objection.serial())) {
      reasons.add(Reason.at("NOTICE_LINE_UNKNOWN", "serial", number, objection.serial()));
    }
    if (objection.content().isBlank()) {
      reasons.add(Reason.at("OBJECTION_EMPTY", "content"));
    }
    Refusal.unlessEmpty(reasons);
    List<NoticeObjection> more = new ArrayList<>(objections);
    more.add(objection);
    return new PublicNotice(
        id, kind, village, number, prepared, entries, period, posted, place, photo, more, removed);
  }

  /**
   * With the answer to one of its objections.
   *
   * @param objection its place among the objections, from 0
   * @throws Refusal if there is no such objection, or as {@link NoticeObjection#answered}
   */
  public PublicNotice answered(int objection, LocalDate day, String words) {
    if (objection < 0 || objection >= objections.size()) {
      throw Refusal.because("OBJECTION_UNKNOWN", number, objection + 1);
    }
    List<NoticeObjection> changed = new ArrayList<>(objections);
    changed.set(objection, objections.get(objection).answered(day, words));
    return new PublicNotice(
        id, kind, village, number, prepared, entries, period, posted, place, photo, changed,
        removed);
  }

  /** With the digest of a photo of it on its board, taken after the posting was recorded. */
  public PublicNotice photographed(String digest) {
    if (posted.isEmpty()) {
      throw Refusal.because("NOTICE_NOT_POSTED", number);
    }
    return new PublicNotice(
        id,
        kind,
        village,
        number,
        prepared,
        entries,
        period,
        posted,
        place,
        digest,
        objections,
        removed);
  }

  /**
   * Taken off the board.
   *
   * @throws Refusal if it is not posted, was removed before, or its period is not over
   */
  public PublicNotice removed(LocalDate day) {
    if (posted.isEmpty()) {
      throw Refusal.because("NOTICE_NOT_POSTED", number);
    }
    if (removed.isPresent()) {
      throw Refusal.because("NOTICE_REMOVED_ALREADY", number, removed.get());
    }
    if (period.filter(p -> !p.isOver(day)).isPresent()) {
      throw Refusal.because("NOTICE_PERIOD_RUNS", number, period.get().last());
    }
    return new PublicNotice(
        id,
        kind,
        village,
        number,
        prepared,
        entries,
        period,
        posted,
        place,
        photo,
        objections,
        Optional.of(day));
  }

  /** Whether somebody objected to a line. */
  public boolean isObjectedTo(int serial) {
    return objections.stream().anyMatch(o -> o.serial() == serial);
  }
}
