package org.yihu.persistence.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseEvent;
import org.yihu.domain.casework.CaseHeading;
import org.yihu.domain.casework.CaseNumber;
import org.yihu.domain.casework.CaseQuery;
import org.yihu.domain.casework.CaseRepository;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.CaseSummary;
import org.yihu.domain.casework.DeterminationRecord;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.mapper.CaseMapper;
import org.yihu.persistence.mapper.CaseMapper.CaseRow;
import org.yihu.persistence.mapper.CaseMapper.DeterminationRow;
import org.yihu.persistence.mapper.CaseMapper.EventRow;

/** Cases in the tables of V3; events are only ever inserted. */
public final class StoredCases implements CaseRepository {
  private final CaseMapper mapper;

  public StoredCases(Transaction transaction) {
    this.mapper = transaction.mapper(CaseMapper.class);
  }

  @Override
  public Optional<Case> find(UUID id) {
    return Optional.ofNullable(mapper.byId(id)).map(this::whole);
  }

  @Override
  public Optional<Case> find(CaseNumber number) {
    return Optional.ofNullable(mapper.byNumber(number.year(), number.serial())).map(this::whole);
  }

  @Override
  public List<Case> ofHousehold(UUID householdId) {
    return mapper.ofHousehold(householdId).stream().map(this::whole).toList();
  }

  @Override
  public List<CaseSummary> list(CaseQuery query) {
    List<String> states = query.states().stream().map(CaseState::name).sorted().toList();
    String village = query.within().map(DivisionPrefix::of).orElse("%");
    return mapper.list(states, village, query.limit()).stream().map(StoredCases::summary).toList();
  }

  @Override
  public int lastSerial(int year) {
    return mapper.lastSerial(year);
  }

  @Override
  public void add(Case opened, CaseHeading heading) {
    mapper.insert(row(opened, heading));
    insertFrom(opened, 0);
  }

  @Override
  public void append(Case changed, CaseHeading heading) {
    int stored = mapper.countEvents(changed.id());
    boolean extendsStored = stored <= changed.events().size();
    if (!extendsStored || mapper.update(row(changed, heading), stored) != 1) {
      throw Refusal.because("CASE_CHANGED_MEANWHILE", changed.number());
    }
    insertFrom(changed, stored);
  }

  private void insertFrom(Case subject, int first) {
    for (int seq = first; seq < subject.events().size(); seq++) {
      CaseEvent event = subject.events().get(seq);
      mapper.insertEvent(
          new EventRow(
              subject.id(),
              seq,
              CaseJson.kindOf(event.record()),
              event.on(),
              event.recordedAt(),
              event.actor(),
              CaseJson.write(event.record())));
    }
  }

  @Override
  public void addDetermination(DeterminationRecord d) {
    mapper.insertDetermination(
        new DeterminationRow(
            d.id(),
            d.caseId(),
            d.on(),
            d.result().category().name(),
            d.result().parameters().pack(),
            d.result().parameters().digest(),
            CaseJson.write(d.facts()),
            CaseJson.write(d.result())));
  }

  @Override
  public Optional<DeterminationRecord> determination(UUID id) {
    return Optional.ofNullable(mapper.determination(id))
        .map(
            row ->
                new DeterminationRecord(
                    row.id(),
                    row.caseId(),
                    row.determinedOn(),
                    CaseJson.read(row.facts(), Facts.class),
                    CaseJson.read(row.result(), Determination.class)));
  }

  private Case whole(CaseRow row) {
    List<CaseEvent> events = new ArrayList<>();
    mapper.events(row.id()).forEach(event -> events.add(event(event)));
    return new Case(
        row.id(),
        new CaseNumber(row.numberYear(), row.numberSerial()),
        row.householdId(),
        row.applicationDate(),
        row.delegated(),
        events);
  }

  static CaseEvent event(EventRow row) {
    return new CaseEvent(
        row.happenedOn(),
        row.recordedAt(),
        row.actor(),
        CaseJson.record(row.kind(), row.content()));
  }

  private static CaseRow row(Case subject, CaseHeading heading) {
    return new CaseRow(
        subject.id(),
        subject.number().year(),
        subject.number().serial(),
        subject.householdId(),
        subject.applicationDate(),
        subject.delegated(),
        heading.division().value(),
        heading.applicantName(),
        heading.state().name(),
        heading.category().map(Category::name).orElse(null),
        heading.due().orElse(null),
        subject.events().size());
  }

  static CaseSummary summary(CaseRow row) {
    return new CaseSummary(
        row.id(),
        new CaseNumber(row.numberYear(), row.numberSerial()),
        row.householdId(),
        row.applicationDate(),
        new CaseHeading(
            new DivisionCode(row.village()),
            row.applicantName(),
            CaseState.valueOf(row.state()),
            Optional.ofNullable(row.category()).map(Category::valueOf),
            Optional.ofNullable(row.due())));
  }
}
