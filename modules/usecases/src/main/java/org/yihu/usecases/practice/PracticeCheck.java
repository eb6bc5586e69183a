package org.yihu.usecases.practice;

import java.util.function.BiPredicate;
import org.yihu.usecases.port.Registers;

/**
 * 检查: one thing that an exercise wants, told from what is stored alone.
 *
 * @param word its word in text keys
 * @param test whether it holds for a try; reads only
 */
public record PracticeCheck(String word, BiPredicate<Registers, PracticeAttempt> test) {
  /** Whether it holds. */
  public boolean holds(Registers registers, PracticeAttempt attempt) {
    return test.test(registers, attempt);
  }
}
