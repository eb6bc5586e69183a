package org.yihu.usecases.application;

import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.SpendingLine;

/**
 * 收支财产类别: what a line of section 4 declares; the words are texts {@code application.money.X}.
 * Amounts are of the twelve months before application.
 */
public enum MoneyKind {
  WAGE(new Income(IncomeLine.Kind.WAGE, "")),
  BUSINESS_INCOME(new Income(IncomeLine.Kind.BUSINESS, "")),
  PROPERTY_INCOME(new Income(IncomeLine.Kind.PROPERTY, "")),
  TRANSFER(new Income(IncomeLine.Kind.TRANSFER, "")),
  /** 基础养老金. */
  BASIC_PENSION(new Income(IncomeLine.Kind.TRANSFER, "basic-pension")),
  /** 优待抚恤. */
  PREFERENTIAL_TREATMENT(new Income(IncomeLine.Kind.TRANSFER, "preferential-treatment")),
  /** 计划生育奖励扶助. */
  FAMILY_PLANNING(new Income(IncomeLine.Kind.TRANSFER, "family-planning")),
  /** 奖学金、助学金. */
  SCHOLARSHIP(new Income(IncomeLine.Kind.TRANSFER, "scholarship")),
  /** 政府救助. */
  GOVERNMENT_ASSISTANCE(new Income(IncomeLine.Kind.TRANSFER, "government-assistance")),

  MEDICAL(new Spending(SpendingLine.Kind.MEDICAL)),
  EDUCATION(new Spending(SpendingLine.Kind.EDUCATION)),
  REHABILITATION(new Spending(SpendingLine.Kind.REHABILITATION)),
  OTHER_SPENDING(new Spending(SpendingLine.Kind.OTHER)),

  FINANCIAL(new Asset(AssetLine.Kind.FINANCIAL)),
  HOUSE(new Asset(AssetLine.Kind.HOUSE)),
  BUSINESS(new Asset(AssetLine.Kind.BUSINESS)),
  VEHICLE_PRIVATE(new Asset(AssetLine.Kind.VEHICLE_PRIVATE)),
  VEHICLE_LIVELIHOOD(new Asset(AssetLine.Kind.VEHICLE_LIVELIHOOD)),
  VEHICLE_MEDICAL(new Asset(AssetLine.Kind.VEHICLE_MEDICAL)),
  VEHICLE_REHABILITATION(new Asset(AssetLine.Kind.VEHICLE_REHABILITATION));

  /** What it becomes in the household file. */
  sealed interface Meaning {}

  record Income(IncomeLine.Kind kind, String exclusion) implements Meaning {}

  record Spending(SpendingLine.Kind kind) implements Meaning {}

  record Asset(AssetLine.Kind kind) implements Meaning {}

  private final Meaning meaning;

  MoneyKind(Meaning meaning) {
    this.meaning = meaning;
  }

  Meaning meaning() {
    return meaning;
  }

  /** Whether a number of pieces is asked for instead of an amount. */
  public boolean isCounted() {
    return meaning instanceof Asset asset && asset.kind() != AssetLine.Kind.FINANCIAL;
  }
}
