package org.yihu.usecases.statistics;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.Standing;
import org.yihu.domain.payment.Tally;

/**
 * 统计查询: counts of what is held and the steps that changed it, straight from the benefits. Reads
 * only; a benefit is on the register while it is in force or tapering.
 */
public interface StatisticsRegister {
  /**
   * 分村分类数.
   *
   * @param village 嘎查村（社区）
   * @param kind 统计类别, never the label
   * @param tally households, persons and yuan a month
   */
  record Count(DivisionCode village, AssistanceClass kind, Tally tally) {}

  /**
   * 起变: a step of a benefit that begins in a month.
   *
   * @param household identity
   * @param kind 统计类别
   * @param first whether it is the benefit's first step
   * @param since first month of assistance as far as known
   * @param standing how the benefit stands from then on
   * @param reason 原因
   */
  record Turn(
      UUID household,
      AssistanceClass kind,
      boolean first,
      YearMonth since,
      Standing standing,
      ChangeReason reason) {}

  /**
   * 监测户: a household that carries the label 防返贫监测.
   *
   * @param holding as the label counts it
   * @param since 开始年月; empty if not told
   */
  record Labelled(Holding holding, Optional<YearMonth> since) {}

  /** What is held in a month, by village and class. */
  List<Count> counts(YearMonth month, DivisionCode within);

  /** The steps that begin in a month. */
  List<Turn> turns(YearMonth month, DivisionCode within);

  /** What the households with a step in one month hold in a month, by code. */
  List<Holding> ofTurned(YearMonth stepsIn, YearMonth heldIn, DivisionCode within);

  /** Everything held in a month in one class or in all, by village and code. */
  List<Holding> holdings(YearMonth month, Optional<AssistanceClass> kind, DivisionCode within);

  /** Households that carry the label, by code. */
  List<Labelled> labelled(DivisionCode within);

  /** Of the households that carry the label, those that hold something in a month. */
  List<UUID> labelledHolding(YearMonth month, DivisionCode within);

  /** 应发: households, persons and yuan of the paid benefits on the list of a month. */
  Tally due(YearMonth month, DivisionCode within);
}
