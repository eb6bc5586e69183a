package org.yihu.domain.casework;

import java.util.List;

/**
 * 邻里访问: one neighbour asked by two visitors (民发〔2021〕57号第十六条).
 *
 * @param visitors 访问人, names; at least two different ones
 * @param neighbour 被访人; not a member of the household
 * @param findings what the neighbour says about income and living
 */
public record NeighbourVisit(List<String> visitors, String neighbour, String findings) {
  public NeighbourVisit {
    visitors = List.copyOf(visitors);
  }
}
