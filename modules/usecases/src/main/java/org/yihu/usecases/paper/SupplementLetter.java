package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * 一次性补正告知书 (paper 04): lists everything that is missing, once, and says what must not be asked for
 * (民发〔2021〕57号第十条; 社会救助法第六十二条).
 *
 * @param applied 申请日期
 * @param issued date of the letter
 * @param due day before which the papers are wanted
 * @param missing what is missing, in order
 * @param notToBring what the office finds out itself; empty prints the template's own sentence
 */
public record SupplementLetter(
    String fileKey,
    DocumentNumber number,
    IssuingOffice office,
    String applicant,
    String village,
    LocalDate applied,
    LocalDate issued,
    LocalDate due,
    List<MissingDocument> missing,
    List<String> notToBring)
    implements Paper {
  public SupplementLetter {
    missing = List.copyOf(missing);
    notToBring = List.copyOf(notToBring);
  }
}
