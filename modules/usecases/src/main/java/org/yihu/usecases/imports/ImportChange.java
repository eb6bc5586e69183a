package org.yihu.usecases.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.household.Household;
import org.yihu.domain.payment.Benefit;

/**
 * 批次写入记录: what one batch did to one household, and what it needs to take that back.
 *
 * @param seq serial of the batch
 * @param household the household
 * @param fresh whether the batch brought it
 * @param versionAfter version of the household file after the batch; another one now means that
 *     somebody edited it
 * @param benefitsAfter versions after the batch of the benefits that it brought or changed
 * @param digest hash of the content
 * @param content the household as the workbook gave it, facet by facet; the common ground of the
 *     next comparison
 * @param before the file before the batch; empty if the batch brought it
 */
public record ImportChange(
    long seq,
    UUID household,
    boolean fresh,
    int versionAfter,
    Map<UUID, Integer> benefitsAfter,
    String digest,
    String content,
    Optional<Before> before) {

  /**
   * 变更前.
   *
   * @param household the household file
   * @param benefits all its benefits
   */
  public record Before(Household household, List<Benefit> benefits) {}
}
