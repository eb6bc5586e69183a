package org.yihu.usecases.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * 一次练习: one try at an exercise, on households of its own.
 *
 * @param exercise which
 * @param number which try, from 1
 * @param begun when the person went to do it; empty before
 * @param solved when every check held for the first time; empty before
 * @param hints how many hints were looked at
 * @param subject what it is about
 */
public record PracticeAttempt(
    PracticeExercise exercise,
    int number,
    Optional<Instant> begun,
    Optional<Instant> solved,
    int hints,
    PracticeSubject subject) {
  private static final String BETWEEN = "\t";

  private static final PracticeSubject NOTHING = new PracticeSubject(List.of(), "", "", "", "");

  static PracticeAttempt fresh(PracticeExercise exercise, int number) {
    return new PracticeAttempt(exercise, number, Optional.empty(), Optional.empty(), 0, NOTHING);
  }

  /** The next try, still solved at the time of this one. */
  PracticeAttempt another() {
    return new PracticeAttempt(exercise, number + 1, begun, solved, 0, NOTHING);
  }

  PracticeAttempt about(PracticeSubject laid) {
    return new PracticeAttempt(exercise, number, begun, solved, hints, laid);
  }

  /** 用时 from begin to solution; empty before it. */
  public Optional<Duration> taken() {
    return begun.flatMap(from -> solved.map(to -> Duration.between(from, to)));
  }

  PracticeAttempt begunAt(Instant moment) {
    return new PracticeAttempt(
        exercise, number, begun.or(() -> Optional.of(moment)), solved, hints, subject);
  }

  PracticeAttempt solvedAt(Instant moment) {
    return new PracticeAttempt(exercise, number, begun, Optional.of(moment), hints, subject);
  }

  PracticeAttempt hinted(int seen) {
    return new PracticeAttempt(exercise, number, begun, solved, seen, subject);
  }

  String written() {
    return String.join(
        BETWEEN,
        String.valueOf(number),
        begun.map(Instant::toString).orElse(""),
        solved.map(Instant::toString).orElse(""),
        String.valueOf(hints),
        String.join(",", subject.households()),
        subject.caseId(),
        subject.batch(),
        subject.file(),
        subject.told());
  }

  static PracticeAttempt read(PracticeExercise exercise, String written) {
    String[] parts = written.split(BETWEEN, -1);
    List<String> households = parts[4].isEmpty() ? List.of() : List.of(parts[4].split(","));
    return new PracticeAttempt(
        exercise,
        Integer.parseInt(parts[0]),
        moment(parts[1]),
        moment(parts[2]),
        Integer.parseInt(parts[3]),
        new PracticeSubject(households, parts[5], parts[6], parts[7], parts[8]));
  }

  private static Optional<Instant> moment(String written) {
    return written.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(written));
  }
}
