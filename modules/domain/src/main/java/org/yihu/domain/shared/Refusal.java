package org.yihu.domain.shared;

import java.util.List;
import java.util.stream.Collectors;

/**
 * 拒绝: thrown when an action is refused; nothing has been changed. Carries all reasons at once, so
 * that a person sees every error and not only the first.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What sort of refusal it is; the command line turns each into its own exit status. */
  public enum Kind {
    /** The input or the state of the case does not allow it. */
    FINDINGS,
    /** Wrong password, locked user, or a role that may not do this. */
    NOT_PERMITTED,
    /** Another process has the store open. */
    STORE_IN_USE,
    /** The store fails its integrity check or cannot be read. */
    STORE_DAMAGED,
    /** A policy parameter that is needed is missing; nothing is guessed. */
    PARAMETER_MISSING
  }

  private final Kind kind;
  private final transient List<Reason> reasons;

  public Refusal(Kind kind, List<Reason> reasons) {
    super(
        kind
            + " "
            + reasons.stream()
                .map(r -> r.code() + r.arguments())
                .collect(Collectors.joining("; ")));
    this.kind = kind;
    this.reasons = List.copyOf(reasons);
  }

  /** A refusal for one reason of the findings kind. */
  public static Refusal because(String code, Object... arguments) {
    return new Refusal(Kind.FINDINGS, List.of(Reason.of(code, arguments)));
  }

  /** A refusal for one reason. */
  public static Refusal of(Kind kind, String code, Object... arguments) {
    return new Refusal(kind, List.of(Reason.of(code, arguments)));
  }

  /** Throws a findings refusal with all reasons if there is any. */
  public static void unlessEmpty(List<Reason> reasons) {
    if (!reasons.isEmpty()) {
      throw new Refusal(Kind.FINDINGS, reasons);
    }
  }

  public Kind kind() {
    return kind;
  }

  public List<Reason> reasons() {
    return reasons;
  }
}
