package org.yihu.usecases.board;

import java.util.List;
import org.yihu.domain.assistance.Criterion;
import org.yihu.domain.assistance.Verdict;

/**
 * 比对依据: one criterion tested on one member or on the household, with everything that explains it.
 *
 * @param criterion the criterion
 * @param verdict whether it holds
 * @param title id and name of the rule, such as SA-01 家庭收入低于低保标准
 * @param sentence the rule in one sentence with value, limit and article
 * @param arithmetic how value and limit compare; empty where nothing is counted
 * @param article 条文
 * @param parameters the parameters behind the limit
 * @param facts the facts behind the value
 */
public record BoardReason(
    Criterion criterion,
    Verdict verdict,
    String title,
    String sentence,
    String arithmetic,
    String article,
    List<ParameterUse> parameters,
    List<String> facts) {
  public BoardReason {
    parameters = List.copyOf(parameters);
    facts = List.copyOf(facts);
  }
}
