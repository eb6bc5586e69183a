package org.yihu.usecases.workbench;

import java.util.List;

/**
 * 查找的回答: what was found for one text, the likeliest first in each part.
 *
 * @param typed the text
 * @param people 人
 * @param households 户
 * @param cases 事项
 * @param commands 功能
 * @param similar persons whose names sound alike; only where nothing else was found
 */
public record SearchAnswer(
    String typed,
    List<SearchHit.Person> people,
    List<SearchHit.Household> households,
    List<SearchHit.CaseOnFile> cases,
    List<SearchHit.Command> commands,
    List<SearchHit.Person> similar) {
  public SearchAnswer {
    people = List.copyOf(people);
    households = List.copyOf(households);
    cases = List.copyOf(cases);
    commands = List.copyOf(commands);
    similar = List.copyOf(similar);
  }

  /** Whether neither person, household, case nor command was found. */
  public boolean isEmpty() {
    return people.isEmpty() && households.isEmpty() && cases.isEmpty() && commands.isEmpty();
  }
}
