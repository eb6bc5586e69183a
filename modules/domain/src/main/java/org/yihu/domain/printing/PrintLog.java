package org.yihu.domain.printing;

import java.util.List;

/** 打印登记: who printed which paper of what, when, how often and why again. */
public interface PrintLog {
  /** How often a paper has been printed; 0 if never. */
  int printings(String paper, String subject);

  /** Keeps a printing; its number must be the next one. */
  void add(PrintRecord printing);

  /** Takes back a printing that came to nothing, such as one that no printer took. */
  void remove(String paper, String subject, int printing);

  /** The printings of a paper, the newest first. */
  List<PrintRecord> of(String paper, String subject);

  /** The printings of all papers about a subject, the newest first. */
  List<PrintRecord> about(String subject);
}
