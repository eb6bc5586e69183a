package org.yihu.usecases.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

/**
 * 批中一件的结果: what became of one case of a batch; each case is a transaction of its own, so one that
 * is refused leaves the others done.
 *
 * @param caseId the case
 * @param done the case afterwards; empty if it was refused
 * @param reasons why it was refused; empty if it was done
 */
public record BatchFate(UUID caseId, Optional<CaseFile> done, List<Reason> reasons) {
  public BatchFate {
    reasons = List.copyOf(reasons);
  }

  /** Does each in turn; a refusal of one is kept and the next begun. */
  static <T> List<BatchFate> each(List<T> all, Function<T, UUID> id, Function<T, CaseFile> work) {
    List<BatchFate> fates = new ArrayList<>();
    for (T one : all) {
      try {
        fates.add(new BatchFate(id.apply(one), Optional.of(work.apply(one)), List.of()));
      } catch (Refusal refusal) {
        fates.add(new BatchFate(id.apply(one), Optional.empty(), refusal.reasons()));
      }
    }
    return fates;
  }
}
