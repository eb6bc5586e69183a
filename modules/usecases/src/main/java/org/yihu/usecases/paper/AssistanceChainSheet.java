package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.shared.Money;

/**
 * 一户一链救助情况单 (paper 15): everything that happened to a household in the office, on one page. No ID
 * number, no illness. Privacy class A.
 *
 * @param fileKey key of the household
 * @param number 编号
 * @param place 旗县区、苏木乡镇、嘎查村
 * @param head 户主
 * @param persons 共同生活人数
 * @param summary 概况
 * @param links oldest first
 * @param items 应享与已享对照
 * @param printed who printed it, when and for what
 */
public record AssistanceChainSheet(
    String fileKey,
    DocumentNumber number,
    Place place,
    String head,
    int persons,
    Summary summary,
    List<Link> links,
    List<Item> items,
    Printed printed)
    implements FormPaper {
  public AssistanceChainSheet {
    links = List.copyOf(links);
    items = List.copyOf(items);
  }

  /**
   * 概况.
   *
   * @param category 当前类别 in words
   * @param monthly 每月金额, yuan
   * @param paidThisYear 今年已发 on frozen lists, yuan
   * @param running 在办案卷, how many
   * @param nextReview 下次核查; empty if none is due
   * @param state 档案状态 in words
   */
  public record Summary(
      String category,
      Money monthly,
      Money paidThisYear,
      int running,
      Optional<LocalDate> nextReview,
      String state) {}

  /** 进度: how a link stands. */
  public enum Progress {
    /** 已完成. */
    DONE,
    /** 办理中. */
    UNDER_WAY,
    /** 计划. */
    PLANNED
  }

  /**
   * 一环.
   *
   * @param on day
   * @param progress how it stands
   * @param stage 环节, two characters
   * @param matter 事项
   * @param monthly yuan a month; empty where no money is decided
   * @param office 办理单位
   * @param document 凭证; empty without one
   */
  public record Link(
      LocalDate on,
      Progress progress,
      String stage,
      String matter,
      Optional<Money> monthly,
      String office,
      Optional<DocumentNumber> document) {}

  /**
   * 对照: one kind of assistance.
   *
   * @param name 救助项目
   * @param state 已享, 办理中, 未享 in words
   * @param note 说明
   * @param notable whether the state is printed in the emphasised face
   */
  public record Item(String name, String state, String note, boolean notable) {}

  /** 打印: by whom, when, for what. */
  public record Printed(String by, LocalDate on, String purpose) {}
}
