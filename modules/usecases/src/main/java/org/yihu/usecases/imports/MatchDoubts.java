package org.yihu.usecases.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.shared.Reason;

/**
 * 匹配存疑: when a household of the file and the one on file may not be the same, or not be told by
 * themselves.
 */
final class MatchDoubts {
  private MatchDoubts() {}

  static List<Reason> of(Household stored, Household file, Set<String> taken) {
    List<Reason> doubts = new ArrayList<>();
    Set<String> theirs = new HashSet<>();
    file.currentMembers().forEach(m -> theirs.add(HouseholdFacets.keyOf(m.person())));
    List<Member> ours = stored.currentMembers();
    boolean shared =
        ours.stream().anyMatch(m -> theirs.contains(HouseholdFacets.keyOf(m.person())));
    if (!shared && !ours.isEmpty()) {
      doubts.add(Reason.of("IMPORT_OTHER_PEOPLE", stored.code()));
    }
    // whether this person is one of the newcomers is for a person to say
    boolean someCome =
        taken.stream()
            .filter(HouseholdFacets::isPresence)
            .anyMatch(f -> theirs.contains(HouseholdFacets.memberKey(f)));
    for (Member m : ours) {
      boolean gone = !theirs.contains(HouseholdFacets.keyOf(m.person()));
      if (shared && someCome && gone && m.person().idNumber().isEmpty()) {
        doubts.add(Reason.of("IMPORT_PROVISIONAL", m.person().name(), m.person().provisionalKey()));
      }
    }
    return doubts;
  }
}
