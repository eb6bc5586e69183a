package org.yihu.domain.casework;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** 抽查登记: stores draws; nothing is ever changed or removed. */
public interface SampleDraws {
  /** Stores a draw. */
  void add(SampleDraw draw);

  /**
   * The newest draws first.
   *
   * @param limit most draws to return, at least 1
   */
  List<SampleDraw> newest(int limit);

  /** Those of some cases that were on the list of a draw already. */
  Set<UUID> listed(Collection<UUID> cases);
}
