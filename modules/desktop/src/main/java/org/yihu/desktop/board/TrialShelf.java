package org.yihu.desktop.board;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Trials thrown away by leaving a board and asked for again; in memory only, never written. */
public final class TrialShelf {
  private final Map<String, TrialViewModel.Memento> kept = new HashMap<>();

  public void put(String caseKey, TrialViewModel.Memento memento) {
    kept.put(caseKey, memento);
  }

  boolean holds(String caseKey) {
    return kept.containsKey(caseKey);
  }

  /** What was put for a case; only once. */
  public Optional<TrialViewModel.Memento> take(String caseKey) {
    return Optional.ofNullable(kept.remove(caseKey));
  }
}
