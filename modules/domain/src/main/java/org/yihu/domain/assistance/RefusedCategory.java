package org.yihu.domain.assistance;

import java.util.List;

/**
 * 不符合的类别 with its reasons.
 *
 * @param category the category
 * @param failed ids of the criteria that fail, sorted; never empty
 */
public record RefusedCategory(Category category, List<String> failed) {
  public RefusedCategory {
    failed = List.copyOf(failed);
  }
}
