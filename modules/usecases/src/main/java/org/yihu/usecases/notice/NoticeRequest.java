package org.yihu.usecases.notice;

import java.time.LocalDate;
import java.util.Set;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.notice.NoticeKind;

/**
 * 公示选户: which notice is wanted.
 *
 * @param kind 类别
 * @param village 嘎查村（社区）
 * @param postOn planned day of posting; for a long-term notice its month is published
 * @param without cases or benefits that are ready and are left for a later notice
 */
public record NoticeRequest(
    NoticeKind kind, DivisionCode village, LocalDate postOn, Set<String> without) {
  public NoticeRequest {
    without = Set.copyOf(without);
  }

  /** A notice of everybody who is ready. */
  public static NoticeRequest ofAll(NoticeKind kind, DivisionCode village, LocalDate postOn) {
    return new NoticeRequest(kind, village, postOn, Set.of());
  }
}
