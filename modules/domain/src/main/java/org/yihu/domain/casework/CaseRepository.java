package org.yihu.domain.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 案卷库: stores cases; events are only ever added. */
public interface CaseRepository {
  Optional<Case> find(UUID id);

  Optional<Case> find(CaseNumber number);

  /** The cases of a household, the newest first. */
  List<Case> ofHousehold(UUID householdId);

  /** Cases by heading, without reading their events; the nearest time limit first. */
  List<CaseSummary> list(CaseQuery query);

  /** The highest serial given in a year, 0 if none. */
  int lastSerial(int year);

  /**
   * Stores a new case.
   *
   * @param heading the searchable part beside it
   */
  void add(Case opened, CaseHeading heading);

  /**
   * Adds the events that are not stored yet.
   *
   * @throws org.yihu.domain.shared.Refusal {@code CASE_CHANGED_MEANWHILE} if somebody else added
   *     events since it was read
   */
  void append(Case changed, CaseHeading heading);

  /** Stores a determination whole. */
  void addDetermination(DeterminationRecord determination);

  Optional<DeterminationRecord> determination(UUID id);
}
