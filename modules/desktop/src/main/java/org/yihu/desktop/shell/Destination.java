package org.yihu.desktop.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.yihu.domain.division.DivisionCode;

/** Where the program can go; each is one screen with what it is about. */
public sealed interface Destination {
  /** 工作台. */
  record Workbench() implements Destination {}

  /** 申请登记: drafts and applications. */
  record Applications() implements Destination {}

  /**
   * 申请登记页.
   *
   * @param key number of a case or identity of a draft; empty for a new application
   */
  record Application(Optional<String> key) implements Destination {}

  /** 调查核对: tasks by village. */
  record Investigations() implements Destination {}

  /** 入户核实 of one case. */
  record Investigation(String caseKey) implements Destination {}

  /** 认定比对: cases to determine. */
  record Boards() implements Destination {}

  /** 认定比对 of one case. */
  record Board(String caseKey) implements Destination {}

  /** 公示, village by village. */
  record VillageNotices() implements Destination {}

  /** 审核确认. */
  record Decisions() implements Destination {}

  /** 听取意见 before a reduction or a stop. */
  record Hearing(String caseKey) implements Destination {}

  /** 送达 of the letter of one case. */
  record Service(String caseKey) implements Destination {}

  /** 发放. */
  record Payments() implements Destination {}

  /** 家庭档案: all files. */
  record Households() implements Destination {}

  /**
   * 家庭档案: the households of a village whose status has run out.
   *
   * @param village its code
   */
  record ExpiredStatuses(DivisionCode village) implements Destination {}

  /** 家庭档案 of one household. */
  record HouseholdFile(String code) implements Destination {}

  /** 汇总表导入. */
  record WorkbookImport(Optional<Path> file) implements Destination {}

  /** 统计. */
  record Statistics() implements Destination {}

  /** 设置, opened at a page. */
  record Administration(String page) implements Destination {}

  /** 练习镇: the exercises, or from an office the way to them. */
  record Practice() implements Destination {}
}
