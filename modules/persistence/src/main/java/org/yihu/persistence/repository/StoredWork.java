package org.yihu.persistence.repository;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseEvent;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.CaseSummary;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.mapper.CaseMapper.CaseRow;
import org.yihu.persistence.mapper.CaseMapper.EventRow;
import org.yihu.persistence.mapper.WorkMapper;
import org.yihu.persistence.mapper.WorkMapper.SettlementRow;
import org.yihu.usecases.imports.WorkbookFacts;
import org.yihu.usecases.workbench.WorkRegister;

/** What is open, with the events of its cases in a few queries. */
public final class StoredWork implements WorkRegister {
  private static final List<String> OPEN =
      Arrays.stream(CaseState.values())
          .filter(s -> s.isPending() || s.isInForce() && s != CaseState.GRANTED)
          .map(CaseState::name)
          .toList();

  private final WorkMapper mapper;
  private final StoredNotices notices;

  public StoredWork(Transaction transaction) {
    this.mapper = transaction.mapper(WorkMapper.class);
    this.notices = new StoredNotices(transaction);
  }

  @Override
  public List<OpenCase> cases(DivisionCode within) {
    String village = DivisionPrefix.of(within);
    List<CaseRow> rows = new ArrayList<>(mapper.cases(OPEN, village));
    rows.addAll(mapper.refusedUnserved(village, CaseJson.kindOf(StepRecord.Served.class)));
    List<UUID> ids = rows.stream().map(CaseRow::id).toList();
    Map<UUID, List<CaseEvent>> events =
        Slices.of(ids, mapper::events).stream()
            .collect(groupingBy(EventRow::caseId, mapping(StoredCases::event, toList())));
    List<UUID> households = rows.stream().map(CaseRow::householdId).distinct().toList();
    Map<UUID, String> settlements =
        Slices.of(households, mapper::settlements).stream()
            .collect(toMap(SettlementRow::id, SettlementRow::settlement));
    return rows.stream()
        .map(row -> open(row, events.get(row.id()), settlements.get(row.householdId())))
        .toList();
  }

  private static OpenCase open(CaseRow row, List<CaseEvent> events, String settlement) {
    CaseSummary summary = StoredCases.summary(row);
    Case subject =
        new Case(
            row.id(),
            summary.number(),
            row.householdId(),
            row.applicationDate(),
            row.delegated(),
            events);
    return new OpenCase(summary, subject, Settlement.valueOf(settlement));
  }

  @Override
  public List<UUID> bereaved(YearMonth month, DivisionCode within) {
    return mapper.bereaved(month, DivisionPrefix.of(within));
  }

  @Override
  public List<PublicNotice> hanging(DivisionCode within) {
    return found(mapper.hanging(DivisionPrefix.of(within)));
  }

  @Override
  public List<PublicNotice> ending(LocalDate first, LocalDate last, DivisionCode within) {
    return found(mapper.ending(first, last, DivisionPrefix.of(within)));
  }

  private List<PublicNotice> found(List<UUID> ids) {
    return ids.stream().map(notices::find).flatMap(Optional::stream).toList();
  }

  @Override
  public List<Parked> parked() {
    return mapper.parked().stream()
        .map(
            row ->
                new Parked(
                    "B" + row.batchSeq(),
                    RecordJson.read(row.facts(), WorkbookFacts.class).file(),
                    row.owner(),
                    row.households(),
                    row.since()))
        .toList();
  }

  @Override
  public Map<YearMonth, LocalDate> frozenBetween(LocalDate first, LocalDate last) {
    Map<YearMonth, LocalDate> frozen = new TreeMap<>();
    mapper.frozenBetween(first, last).forEach(row -> frozen.put(row.listMonth(), row.frozenOn()));
    return frozen;
  }

  @Override
  public long paidIn(YearMonth month) {
    return mapper.paidIn(month);
  }
}
