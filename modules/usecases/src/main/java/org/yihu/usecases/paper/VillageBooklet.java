package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 下乡走访本（嘎查村入户手册） (paper 17): the households of a village, two on a page, with what is known and
 * room to write. No ID number, account or illness: it travels.
 *
 * @param fileKey key of the booklet
 * @param number 走访本编号
 * @param township 苏木乡镇（街道）
 * @param village 嘎查村（社区）
 * @param printed day it was drawn up
 * @param period 走访时段 in words, such as 2026年第四季度
 * @param visitors 走访人; may be empty
 * @param households in walking order
 */
public record VillageBooklet(
    String fileKey,
    DocumentNumber number,
    String township,
    String village,
    LocalDate printed,
    String period,
    List<String> visitors,
    List<Entry> households)
    implements FormPaper {
  public VillageBooklet {
    visitors = List.copyOf(visitors);
    households = List.copyOf(households);
  }

  /**
   * 走访户.
   *
   * @param fileKey key of the household's case or file
   * @param head 户主
   * @param persons 口数
   * @param category 类别 in words
   * @param phone 电话; empty if unknown
   * @param address 住址; empty if unknown
   * @param lastVisit 上次走访; empty if none is recorded
   * @param points 走访重点, at most five short ones
   */
  public record Entry(
      String fileKey,
      String head,
      int persons,
      String category,
      String phone,
      String address,
      Optional<LocalDate> lastVisit,
      List<String> points) {
    public Entry {
      points = List.copyOf(points);
    }
  }
}
