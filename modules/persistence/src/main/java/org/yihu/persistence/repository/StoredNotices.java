package org.yihu.persistence.repository;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.notice.NoticeKind;
import org.yihu.domain.notice.NoticeObjection;
import org.yihu.domain.notice.NoticePeriod;
import org.yihu.domain.notice.Notices;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.domain.policy.Term;
import org.yihu.domain.shared.Reason;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.mapper.NoticeMapper;
import org.yihu.persistence.mapper.NoticeMapper.EntryRow;
import org.yihu.persistence.mapper.NoticeMapper.NoticeRow;
import org.yihu.persistence.mapper.NoticeMapper.ObjectionRow;
import org.yihu.persistence.mapper.NoticeMapper.RemarkRow;

/** Notices with their lines and objections. */
public final class StoredNotices implements Notices {
  private static final String UNKNOWN_YEAR = "CALENDAR_YEAR_MISSING";

  private final NoticeMapper mapper;

  public StoredNotices(Transaction transaction) {
    this.mapper = transaction.mapper(NoticeMapper.class);
  }

  @Override
  public void add(PublicNotice notice) {
    mapper.insert(row(notice));
    for (NoticeEntry e : notice.entries()) {
      mapper.insertEntry(
          new EntryRow(
              notice.id(),
              e.serial(),
              e.applicant(),
              e.persons(),
              e.category(),
              e.amount().orElse(null),
              e.note(),
              e.remark(),
              e.subject()));
    }
    insertObjections(notice);
  }

  @Override
  public void save(PublicNotice notice) {
    if (mapper.update(row(notice)) != 1) {
      throw new IllegalStateException("no such notice: " + notice.id());
    }
    mapper.deleteObjections(notice.id());
    insertObjections(notice);
  }

  private void insertObjections(PublicNotice notice) {
    int seq = 0;
    for (NoticeObjection o : notice.objections()) {
      mapper.insertObjection(
          new ObjectionRow(
              notice.id(),
              ++seq,
              o.serial(),
              o.received(),
              o.from(),
              o.content(),
              o.answered().orElse(null),
              o.answer()));
    }
  }

  @Override
  public void withdraw(UUID notice) {
    mapper.deleteObjections(notice);
    mapper.deleteEntries(notice);
    mapper.delete(notice);
  }

  @Override
  public Optional<PublicNotice> find(UUID notice) {
    return Optional.ofNullable(mapper.byId(notice)).map(this::notice);
  }

  @Override
  public List<PublicNotice> ofVillage(DivisionCode village) {
    return mapper.byVillage(village).stream().map(this::notice).toList();
  }

  @Override
  public Optional<PublicNotice> latestFor(String subject) {
    return Optional.ofNullable(mapper.latestFor(subject)).flatMap(this::find);
  }

  @Override
  public List<PublicNotice> open(DivisionCode within) {
    return mapper.open(DivisionPrefix.of(within)).stream().map(this::notice).toList();
  }

  @Override
  public Map<String, String> remarks(Collection<String> subjects) {
    Map<String, String> remarks = new HashMap<>();
    Slices.forEach(
        subjects, s -> mapper.remarks(s).forEach(r -> remarks.put(r.subject(), r.remark())));
    return remarks;
  }

  @Override
  public void remark(String subject, String remark) {
    mapper.deleteRemark(subject);
    if (!remark.isEmpty()) {
      mapper.insertRemark(new RemarkRow(subject, remark));
    }
  }

  @Override
  public int nextNumber(NoticeKind kind, int year) {
    return mapper.lastNumber(kind, year) + 1;
  }

  private static NoticeRow row(PublicNotice n) {
    Optional<NoticePeriod> period = n.period();
    return new NoticeRow(
        n.id(),
        n.kind(),
        n.village(),
        n.prepared().getYear(),
        n.number(),
        n.prepared(),
        period.map(NoticePeriod::first).orElse(null),
        period.map(NoticePeriod::last).orElse(null),
        period.map(p -> p.term().toString()).orElse(null),
        period.filter(NoticePeriod::rolled).isPresent(),
        period.map(StoredNotices::unknownYears).orElse(""),
        n.posted().orElse(null),
        n.place(),
        n.photo(),
        n.removed().orElse(null));
  }

  private static String unknownYears(NoticePeriod period) {
    return period.warnings().stream()
        .flatMap(w -> w.arguments().stream())
        .collect(Collectors.joining(","));
  }

  private PublicNotice notice(NoticeRow row) {
    return new PublicNotice(
        row.id(),
        row.kind(),
        row.village(),
        row.number(),
        row.prepared(),
        mapper.entries(row.id()).stream().map(StoredNotices::entry).toList(),
        period(row),
        Optional.ofNullable(row.posted()),
        row.place(),
        row.photo(),
        mapper.objections(row.id()).stream().map(StoredNotices::objection).toList(),
        Optional.ofNullable(row.removed()));
  }

  private static NoticeEntry entry(EntryRow row) {
    return new NoticeEntry(
        row.serial(),
        row.applicant(),
        row.persons(),
        row.category(),
        Optional.ofNullable(row.amount()),
        row.note(),
        row.remark(),
        row.subject());
  }

  private static NoticeObjection objection(ObjectionRow row) {
    return new NoticeObjection(
        row.serial(),
        row.received(),
        row.objector(),
        row.content(),
        Optional.ofNullable(row.answered()),
        row.answer());
  }

  private static Optional<NoticePeriod> period(NoticeRow row) {
    LocalDate first = row.periodFirst();
    if (first == null) {
      return Optional.empty();
    }
    List<Reason> warnings =
        Arrays.stream(row.unknownYears().split(","))
            .filter(y -> !y.isEmpty())
            .map(y -> Reason.of(UNKNOWN_YEAR, y))
            .toList();
    Term term = Term.read(row.periodTerm()).orElseThrow();
    return Optional.of(
        new NoticePeriod(
            row.posted(), first, row.periodLast(), term, row.periodRolled(), warnings));
  }
}
