package org.yihu.usecases.practice;

import org.yihu.domain.access.Actor;

/** 练习布置: makes what an exercise begins with, through the same use cases as real work. */
public interface PracticeScenes {
  /**
   * Makes the households, cases and files of a try afresh.
   *
   * @param number which try, from 1; codes and file names carry it
   */
  PracticeSubject lay(Actor actor, PracticeExercise exercise, int number);

  /**
   * Puts away what an earlier try was about, and nothing else: households that nothing hangs on go,
   * cases under way end.
   */
  void putAway(Actor actor, PracticeAttempt attempt);
}
