package org.yihu.desktop.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihu.usecases.attachment.PaperKinds.Kind;
import org.yihu.usecases.attachment.RequiredPapers.Required;
import org.yihu.usecases.attachment.RequiredPapers.State;

/** What the checklist says of the kinds of paper. */
final class PaperNeeds {
  private final List<Required> all;
  private boolean othersBegun;

  PaperNeeds(List<Required> all) {
    this.all = List.copyOf(all);
  }

  Optional<Required> of(Kind kind) {
    return asked().stream().filter(r -> r.code().equals(kind.code())).findFirst();
  }

  private List<Required> asked() {
    return all.stream().filter(r -> r.state() != State.NOT_TO_BE_ASKED).toList();
  }

  long missing() {
    return asked().stream().filter(r -> r.state() == State.MISSING).count();
  }

  long inHand() {
    return asked().size() - missing();
  }

  double share() {
    return asked().isEmpty() ? 1 : inHand() / (double) asked().size();
  }

  /** The kinds that are needed, then all others. */
  List<Kind> ordered(List<Kind> kinds) {
    List<Kind> ordered = new ArrayList<>(kinds.stream().filter(k -> of(k).isPresent()).toList());
    kinds.stream().filter(k -> of(k).isEmpty()).forEach(ordered::add);
    return ordered;
  }

  /** Whether a kind is the first of those that nobody asked for. */
  boolean isFirstOther(Kind kind) {
    boolean first = !othersBegun && of(kind).isEmpty();
    othersBegun |= first;
    return first;
  }

  /** The names of what must not be asked for; empty if there is nothing. */
  Optional<List<String>> notToBeAsked() {
    List<String> names =
        all.stream().filter(r -> r.state() == State.NOT_TO_BE_ASKED).map(Required::name).toList();
    return Optional.of(names).filter(n -> !n.isEmpty());
  }
}
