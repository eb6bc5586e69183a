package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 邻里访问记录 (paper 06): one neighbour asked by two visitors. Only household, village, date and
 * visitors are pre-filled (民发〔2021〕57号第十六条).
 *
 * @param head the household
 * @param serial which neighbour of this case, from 1
 * @param visit 访问日期 where it is known
 * @param visitors 访问人; may be empty
 */
public record NeighbourForm(
    CaseHead head, int serial, Optional<LocalDate> visit, List<String> visitors)
    implements CaseForm {
  public NeighbourForm {
    visitors = List.copyOf(visitors);
  }
}
