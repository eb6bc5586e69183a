package org.yihu.usecases.statistics;

import java.util.UUID;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.payment.Tally;
import org.yihu.domain.shared.Money;

/**
 * 在册: one household in one class in one month.
 *
 * @param household identity
 * @param code 户编号
 * @param head 户主姓名
 * @param village 嘎查村（社区）
 * @param kind 统计类别
 * @param persons 保障人口
 * @param monthly yuan a month; nothing for a status
 */
public record Holding(
    UUID household,
    String code,
    String head,
    DivisionCode village,
    AssistanceClass kind,
    int persons,
    Money monthly) {

  Tally tally() {
    return Tally.of(persons, monthly);
  }

  /** Two benefits of one household in one class are one holding. */
  Holding plus(Holding other) {
    return new Holding(
        household, code, head, village, kind, persons + other.persons, monthly.plus(other.monthly));
  }
}
