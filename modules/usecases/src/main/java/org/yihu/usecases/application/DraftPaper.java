package org.yihu.usecases.application;

/** 草稿可打印的文书. */
public enum DraftPaper {
  /** 01 社会救助申请书. */
  APPLICATION,
  /** 02 居民家庭经济状况核对授权书. */
  AUTHORISATION,
  /** 03 受理通知书. */
  ACCEPTANCE,
  /** 04 一次性补正告知书. */
  SUPPLEMENT
}
