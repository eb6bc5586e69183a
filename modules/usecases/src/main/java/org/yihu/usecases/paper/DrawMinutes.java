package org.yihu.usecases.paper;

import java.util.List;
import org.yihu.domain.casework.SampleDraw;

/**
 * 抽查记录: the minutes of a draw by lot: list, seed, who was present, what was drawn. Privacy class A.
 *
 * @param fileKey key of the minutes
 * @param office 抽查单位
 * @param draw the draw as kept
 * @param applicants 申请人 of each entry of the draw, in its order
 */
public record DrawMinutes(String fileKey, String office, SampleDraw draw, List<String> applicants)
    implements FormPaper {
  public DrawMinutes {
    applicants = List.copyOf(applicants);
  }
}
