package org.yihu.usecases.notice;

import java.util.List;
import org.yihu.domain.division.DivisionCode;

/**
 * 村公示概况: what there is to post in a village, and what hangs there.
 *
 * @param village 嘎查村（社区）
 * @param name as papers write it
 * @param ready cases that can be posted
 * @param waiting cases that are not ready
 * @param standing its notices that were not removed
 */
public record VillageNotices(
    DivisionCode village, String name, int ready, int waiting, List<NoticeStanding> standing) {
  public VillageNotices {
    standing = List.copyOf(standing);
  }

  /** Whether nothing is to be done there and nothing hangs. */
  public boolean isQuiet() {
    return ready == 0 && waiting == 0 && standing.isEmpty();
  }
}
