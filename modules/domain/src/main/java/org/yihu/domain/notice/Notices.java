package org.yihu.domain.notice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.division.DivisionCode;

/** 公示登记: the notices of one store. */
public interface Notices {
  void add(PublicNotice notice);

  /** Writes the posting, objections or removal of a notice; its lines never change. */
  void save(PublicNotice notice);

  /** Takes back a notice that was never posted. */
  void withdraw(UUID notice);

  Optional<PublicNotice> find(UUID notice);

  /** The notices of a village, newest first. */
  List<PublicNotice> ofVillage(DivisionCode village);

  /** The newest notice that has a line for a case or benefit. */
  Optional<PublicNotice> latestFor(String subject);

  /** The notices in a division and below that were not removed yet, posted or not, oldest first. */
  List<PublicNotice> open(DivisionCode within);

  /** The written remarks of cases or benefits; those without one are left out. */
  Map<String, String> remarks(Collection<String> subjects);

  /** Writes or, with an empty text, takes away the remark of a case or benefit. */
  void remark(String subject, String remark);

  /** The next number of a kind in a year. */
  int nextNumber(NoticeKind kind, int year);
}
