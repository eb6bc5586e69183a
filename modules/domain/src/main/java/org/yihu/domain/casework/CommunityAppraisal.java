package org.yihu.domain.casework;

import java.util.List;

/**
 * 民主评议: after an objection, or for 特困 where it is thought fit. Villagers' representatives are at
 * least two thirds of the participants and relatives withdraw (原民发〔2012〕220号第二十一条至第二十四条).
 *
 * @param chair 主持人
 * @param participants 评议总人数
 * @param representatives 村（居）民代表人数 among them
 * @param agreed 同意
 * @param disagreed 不同意
 * @param recused 回避的近亲属, names
 * @param attendees names of those who took part; may be empty
 * @param conclusion 评议结论
 */
public record CommunityAppraisal(
    String chair,
    int participants,
    int representatives,
    int agreed,
    int disagreed,
    List<String> recused,
    List<String> attendees,
    String conclusion) {
  public CommunityAppraisal {
    recused = List.copyOf(recused);
    attendees = List.copyOf(attendees);
  }
}
