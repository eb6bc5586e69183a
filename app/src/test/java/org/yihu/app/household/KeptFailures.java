package org.yihu.app.household;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

/** Keeps what failed in view models. */
final class KeptFailures implements Consumer<Throwable> {
  private final List<Throwable> failures = new ArrayList<>();

  @Override
  public void accept(Throwable error) {
    failures.add(error);
  }

  /** The codes of the refusals so far; anything else is thrown. */
  List<String> refusals() {
    List<String> codes = new ArrayList<>();
    for (Throwable failure : failures) {
      if (!(failure instanceof Refusal refusal)) {
        throw new AssertionError(failure);
      }
      refusal.reasons().stream().map(Reason::code).forEach(codes::add);
    }
    return codes;
  }
}
