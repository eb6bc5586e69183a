package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.yihu.domain.shared.Money;

/**
 * 核算与判定: the middle of the review sheet, from the determination.
 *
 * @param from first of the twelve months
 * @param to last of the twelve months
 * @param income lines of the calculation, deductions negative
 * @param incomeTotal 家庭年收入
 * @param incomeNote how it compares, such as the amount per person and the standard
 * @param assets 家庭财产
 * @param categories 逐类判定
 * @param parameters version of the parameters
 * @param determined 判定时间
 */
public record ReviewFindings(
    YearMonth from,
    YearMonth to,
    List<IncomeLine> income,
    Money incomeTotal,
    String incomeNote,
    List<AssetTest> assets,
    List<CategoryTests> categories,
    String parameters,
    LocalDate determined) {
  public ReviewFindings {
    income = List.copyOf(income);
    assets = List.copyOf(assets);
    categories = List.copyOf(categories);
  }

  /** 结果 of one criterion. */
  public enum Outcome {
    /** 符合. */
    MET,
    /** 不符合. */
    NOT_MET,
    /** 待定. */
    OPEN,
    /** Not tested. */
    NOT_TESTED
  }

  /** One line of the income: what it is, how much (negative: taken off), how it came about. */
  public record IncomeLine(String item, Money amount, String note) {}

  /** One line of the property: what the household has and what is allowed. */
  public record AssetTest(String item, String household, String limit, Outcome outcome) {}

  /**
   * One category.
   *
   * @param category 类别 in words
   * @param granted whether this is the result
   * @param tests at least one
   * @param ground 依据
   */
  public record CategoryTests(String category, boolean granted, List<Test> tests, String ground) {
    public CategoryTests {
      tests = List.copyOf(tests);
    }
  }

  /** One criterion: its id, the standard, what the household has. */
  public record Test(String criterion, String standard, String household, Outcome outcome) {}
}
