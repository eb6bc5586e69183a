package org.yihu.domain.notice;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 公示异议: an objection to one line of a posted notice. A named one is checked and answered
 * (民发〔2021〕57号第十九条、第三十六条).
 *
 * @param serial the line it concerns
 * @param received day it was received
 * @param from who objects; empty if anonymous
 * @param content what is said
 */
public record NoticeObjection(int serial, LocalDate received, String from, String content) {
  public NoticeObjection {
    Objects.requireNonNull(received, "received");
    Objects.requireNonNull(content, "content");
  }
}
