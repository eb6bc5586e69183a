package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * 批次封页: what lies in a batch of printed papers, with room to sign for their receipt. It is about no
 * single file.
 *
 * @param printed day of printing
 * @param printedBy 打印人
 * @param lines the papers in the order of the batch
 */
public record BatchCover(LocalDate printed, String printedBy, List<Line> lines)
    implements FormPaper {
  private static final String KEY = "BATCH";

  public BatchCover {
    lines = List.copyOf(lines);
  }

  @Override
  public String fileKey() {
    return KEY;
  }

  /**
   * 封页行.
   *
   * @param serial 序号 in the batch
   * @param title 文书名称
   * @param about 姓名 or what it is about
   * @param village 嘎查村（社区）; may be empty
   * @param pages 页数
   */
  public record Line(int serial, String title, String about, String village, int pages) {}
}
