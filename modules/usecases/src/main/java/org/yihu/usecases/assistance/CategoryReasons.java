package org.yihu.usecases.assistance;

import java.util.List;
import org.yihu.domain.assistance.Category;

/**
 * 分类结论: what a determination says of one category, in words.
 *
 * @param category the category
 * @param outcome 结论
 * @param heading short heading that names category and outcome
 * @param sentences one sentence for each criterion tested, with value, limit and article
 * @param failed those of the sentences whose criterion fails
 */
public record CategoryReasons(
    Category category,
    Outcome outcome,
    String heading,
    List<String> sentences,
    List<String> failed) {

  /** 分类结论. */
  public enum Outcome {
    /** 符合: for categories of persons, somebody meets it. */
    HOLDS,
    /** 不符合. */
    FAILS,
    /** 待定: depends on a fact that is not known. */
    OPEN,
    /** 不再认定: nobody is left in the household. */
    NOT_TESTED
  }

  public CategoryReasons {
    sentences = List.copyOf(sentences);
    failed = List.copyOf(failed);
  }
}
