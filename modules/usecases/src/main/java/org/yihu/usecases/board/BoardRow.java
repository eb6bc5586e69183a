package org.yihu.usecases.board;

import java.util.List;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.Criterion;

/** 比对项目: the rows of the board; each gathers the criteria that look at the same thing. */
public enum BoardRow {
  /** 人的条件. */
  PERSON,
  /** 收入. */
  INCOME,
  /** 金融资产. */
  FINANCIAL,
  /** 住房. */
  HOUSES,
  /** 车辆. */
  VEHICLES,
  /** 经营主体. */
  BUSINESSES,
  /** 法定义务人. */
  OBLIGORS,
  /** 刚性支出. */
  SPENDING;

  /** The columns of the board in the order of testing. */
  public static final List<Category> COLUMNS =
      List.of(
          Category.EXTREME_POVERTY,
          Category.SUBSISTENCE_ALLOWANCE,
          Category.SUBSISTENCE_SINGLE,
          Category.MARGINAL,
          Category.RIGID_EXPENDITURE);

  /** The row in which a criterion stands. */
  public static BoardRow of(Criterion criterion) {
    return switch (criterion) {
      case EXTREME_POVERTY_UNABLE_TO_WORK,
          SINGLE_OTHERS_LEFT,
          SINGLE_SEVERE_PERSON,
          SINGLE_ADULT,
          SINGLE_NOT_EMPLOYED,
          SINGLE_DISABILITY ->
          PERSON;
      case EXTREME_POVERTY_OWN_INCOME,
          SUBSISTENCE_INCOME,
          SINGLE_MARGINAL_HOUSEHOLD,
          SINGLE_OWN_INCOME,
          MARGINAL_INCOME,
          RIGID_INCOME ->
          INCOME;
      case EXTREME_POVERTY_FINANCIAL,
          SUBSISTENCE_FINANCIAL,
          SINGLE_ASSETS,
          MARGINAL_FINANCIAL,
          RIGID_FINANCIAL ->
          FINANCIAL;
      case EXTREME_POVERTY_HOUSES, SUBSISTENCE_HOUSES, MARGINAL_HOUSES, RIGID_HOUSES -> HOUSES;
      case EXTREME_POVERTY_VEHICLES, SUBSISTENCE_VEHICLES, MARGINAL_VEHICLES, RIGID_VEHICLES ->
          VEHICLES;
      case EXTREME_POVERTY_BUSINESSES,
          SUBSISTENCE_BUSINESSES,
          MARGINAL_BUSINESSES,
          RIGID_BUSINESSES ->
          BUSINESSES;
      case EXTREME_POVERTY_OBLIGORS -> OBLIGORS;
      case RIGID_SPENDING -> SPENDING;
    };
  }

  boolean isAsset() {
    return this == FINANCIAL || this == HOUSES || this == VEHICLES || this == BUSINESSES;
  }
}
