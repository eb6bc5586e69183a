package org.yihu.usecases.application;

import java.util.Locale;

/** 表格部分: the household has one line, the others any number. */
public enum FormPart {
  /** 共同生活成员, the applicant first. */
  MEMBERS,
  HOUSEHOLD,
  OBLIGORS,
  /** 收入、支出、财产. */
  MONEY;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
