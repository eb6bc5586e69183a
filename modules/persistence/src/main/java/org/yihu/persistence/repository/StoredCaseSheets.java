package org.yihu.persistence.repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.investigation.CaseSheets;
import org.yihu.domain.investigation.DecisionDraft;
import org.yihu.domain.investigation.Hearing;
import org.yihu.domain.investigation.VisitSheet;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.mapper.CaseSheetMapper;
import org.yihu.persistence.mapper.CaseSheetMapper.SheetRow;

/**
 * Forms of cases, each whole in one row; a draft shares its case with one other of its kind at
 * most.
 */
public final class StoredCaseSheets implements CaseSheets {
  private static final String VISIT = "visit";
  private static final String HEARING = "hearing";
  private static final String DECISION = "decision";

  private final CaseSheetMapper mapper;

  public StoredCaseSheets(Transaction transaction) {
    this.mapper = transaction.mapper(CaseSheetMapper.class);
  }

  @Override
  public Optional<VisitSheet> visitDraft(UUID caseId) {
    return draft(caseId, VISIT, VisitSheet.class);
  }

  @Override
  public List<VisitSheet> visits(UUID caseId) {
    return completed(caseId, VISIT, VisitSheet.class);
  }

  @Override
  public Optional<Hearing> hearingDraft(UUID caseId) {
    return draft(caseId, HEARING, Hearing.class);
  }

  @Override
  public List<Hearing> hearings(UUID caseId) {
    return completed(caseId, HEARING, Hearing.class);
  }

  @Override
  public Optional<DecisionDraft> decisionDraft(UUID caseId) {
    return draft(caseId, DECISION, DecisionDraft.class);
  }

  @Override
  public List<DecisionDraft> decisionDrafts() {
    return mapper.drafts(DECISION).stream()
        .map(content -> CaseJson.read(content, DecisionDraft.class))
        .toList();
  }

  @Override
  public List<UUID> casesBeingKeyed() {
    return mapper.casesWithDraft(VISIT);
  }

  @Override
  public List<UUID> casesToSettle() {
    return mapper.casesToSettle(HEARING);
  }

  @Override
  public List<UUID> casesToServe() {
    return mapper.casesToServe(CaseJson.kindOf(StepRecord.Served.class));
  }

  @Override
  public void save(VisitSheet sheet, Optional<LocalDate> completedOn, ChangeStamp stamp) {
    put(sheet.id(), sheet.caseId(), VISIT, completedOn, stamp, sheet);
  }

  @Override
  public void save(Hearing hearing, Optional<LocalDate> completedOn, ChangeStamp stamp) {
    put(hearing.id(), hearing.caseId(), HEARING, completedOn, stamp, hearing);
  }

  @Override
  public void save(DecisionDraft draft, ChangeStamp stamp) {
    // a case has one draft of a decision, so the case lends it its identity
    put(draft.caseId(), draft.caseId(), DECISION, Optional.empty(), stamp, draft);
  }

  @Override
  public void discardVisitDraft(UUID caseId) {
    mapper.discard(caseId, VISIT);
  }

  @Override
  public void discardHearingDraft(UUID caseId) {
    mapper.discard(caseId, HEARING);
  }

  @Override
  public void discardDecisionDraft(UUID caseId) {
    mapper.discard(caseId, DECISION);
  }

  private <T> Optional<T> draft(UUID caseId, String kind, Class<T> type) {
    return Optional.ofNullable(mapper.draft(caseId, kind)).map(c -> CaseJson.read(c, type));
  }

  private <T> List<T> completed(UUID caseId, String kind, Class<T> type) {
    return mapper.completed(caseId, kind).stream().map(c -> CaseJson.read(c, type)).toList();
  }

  private void put(
      UUID id,
      UUID caseId,
      String kind,
      Optional<LocalDate> completedOn,
      ChangeStamp stamp,
      Object sheet) {
    SheetRow row =
        new SheetRow(
            id,
            caseId,
            kind,
            completedOn.orElse(null),
            stamp.at(),
            stamp.by(),
            CaseJson.write(sheet));
    if (mapper.update(row) == 0) {
      mapper.insert(row);
    }
  }
}
