package org.yihu.usecases.practice;

import java.util.List;

/**
 * 练习用到的资料: what an exercise is about; empty texts where it is about nothing of the kind.
 *
 * @param households codes of the households, the first one in view; of a file not yet imported too
 * @param caseId identity of the case
 * @param batch number of the import
 * @param file name of the workbook to import
 * @param told what the file said before the mistake, for exercises that bring it back
 */
public record PracticeSubject(
    List<String> households, String caseId, String batch, String file, String told) {
  public PracticeSubject {
    households = List.copyOf(households);
  }
}
