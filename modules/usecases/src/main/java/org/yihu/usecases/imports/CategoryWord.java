package org.yihu.usecases.imports;

import org.yihu.domain.assistance.Category;

/**
 * 类别词: what a word in the column of categories stands for.
 *
 * @param category 救助类别
 * @param relapsePrevention whether it is the label 防止返贫监测, whose category is {@link Category#NONE}
 */
record CategoryWord(Category category, boolean relapsePrevention) {
  static CategoryWord ofKey(String key) {
    return key.equals("RELAPSE_PREVENTION")
        ? new CategoryWord(Category.NONE, true)
        : new CategoryWord(Category.valueOf(key), false);
  }
}
