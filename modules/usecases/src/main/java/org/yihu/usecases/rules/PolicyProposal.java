package org.yihu.usecases.rules;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yihu.domain.policy.PolicyParameters;

/**
 * 待启用的参数包: a pack that one person has put forward and another has still to confirm.
 *
 * @param pack the pack, read
 * @param fileName name of the file that it came from
 * @param content its text
 * @param proposer who put it forward
 * @param proposerName sign-in name of that person
 * @param at when
 */
public record PolicyProposal(
    PolicyParameters pack,
    String fileName,
    String content,
    UUID proposer,
    String proposerName,
    Instant at) {
  String marks() {
    return String.join("\n", proposer.toString(), proposerName, at.toString(), fileName);
  }

  /** Who, when and from which file, as {@link #marks} wrote them. */
  static PolicyProposal of(PolicyParameters pack, String content, String marks) {
    List<String> lines = marks.lines().toList();
    return new PolicyProposal(
        pack,
        lines.get(3),
        content,
        UUID.fromString(lines.get(0)),
        lines.get(1),
        Instant.parse(lines.get(2)));
  }
}
