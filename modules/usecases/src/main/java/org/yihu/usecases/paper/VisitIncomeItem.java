package org.yihu.usecases.paper;

/** 入户调查收入项目, in the order of the form. */
public enum VisitIncomeItem {
  /** 务工、工资性收入. */
  WAGE,
  /** 减：必要就业成本. */
  EMPLOYMENT_COST,
  /** 种植（自种／转包／承包）. */
  CROPS,
  /** 养殖. */
  LIVESTOCK,
  /** 其他经营. */
  OTHER_BUSINESS,
  /** 财产（流转、利息、租金）. */
  PROPERTY,
  /** 养老金. */
  PENSION,
  /** 赡养、抚养、扶养费. */
  SUPPORT,
  /** 其他转移性收入; printed only if something is declared. */
  OTHER_TRANSFER,
  /** 政府救助（不计入）. */
  GOVERNMENT_AID
}
