package org.yihu.usecases.paper;

import java.util.List;

/**
 * 已知人员信息: what the file knows of one person behind a notice. It is never printed; the finished
 * notice is searched for it before it is let out.
 *
 * @param subject identity of the case or benefit, as in the notice's entry
 * @param names names that must not appear: those of minors and of members other than the applicant
 * @param numbers ID numbers, accounts and phone numbers, of which not even the last four digits may
 *     appear
 * @param words addresses, illnesses and other words that must not appear
 */
public record KnownPerson(
    String subject, List<String> names, List<String> numbers, List<String> words) {
  public KnownPerson {
    names = List.copyOf(names);
    numbers = List.copyOf(numbers);
    words = List.copyOf(words);
  }
}
