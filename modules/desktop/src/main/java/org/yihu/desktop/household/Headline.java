package org.yihu.desktop.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import org.yihu.desktop.control.CategoryChip;
import org.yihu.desktop.control.DaysLeft;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.payment.Standing;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.household.HouseholdFile;
import org.yihu.usecases.household.HouseholdFile.HeldCard;
import org.yihu.usecases.household.HouseholdFile.RunningCase;

/** The line that says what the household holds or applies for, where it is, and what waits. */
final class Headline {
  private final ScreenContext context;

  Headline(ScreenContext context) {
    this.context = context;
  }

  List<Node> of(HouseholdFile file) {
    List<Node> nodes = new ArrayList<>();
    Optional<RunningCase> running = file.running().filter(c -> !c.state().isInForce());
    Optional<HeldCard> held =
        file.held().stream()
            .filter(h -> h.standing() == Standing.IN_FORCE || h.standing() == Standing.TAPER)
            .findFirst();
    if (running.flatMap(RunningCase::category).isPresent()) {
      determined(nodes, running.get());
    } else if (held.isPresent()) {
      held(nodes, held.get());
    } else {
      nodes.add(muted(context.texts().get("file.headline.nothing-held")));
    }
    Separator line = new Separator(Orientation.VERTICAL);
    line.getStyleClass().add("headline-line");
    nodes.add(line);
    nodes.add(muted(place(file)));
    file.running()
        .ifPresent(
            c -> {
              nodes.add(
                  muted(context.texts().get("file.headline.accepted", c.number().toString())));
              nodes.add(status(c));
            });
    return nodes;
  }

  private void determined(List<Node> nodes, RunningCase running) {
    Category category = running.category().orElseThrow();
    CategoryChip chip = new CategoryChip(context.texts(), category.name());
    if (running.provisional()) {
      chip.setText(context.texts().get("household.history.provisional", chip.getText()));
    }
    nodes.add(chip);
    if (category.isPaid()) {
      nodes.add(amount(running.monthly()));
    }
  }

  private void held(List<Node> nodes, HeldCard held) {
    CategoryChip chip = new CategoryChip(context.texts(), held.category().name());
    if (!held.wording().isEmpty()) {
      chip.setText(held.wording());
    }
    nodes.add(chip);
    held.monthly().ifPresent(m -> nodes.add(amount(m)));
  }

  private Node amount(Money monthly) {
    Label label =
        new Label(context.texts().get("file.headline.monthly", MoneyWords.money(monthly)));
    label.getStyleClass().add("strong");
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }

  private String place(HouseholdFile file) {
    long members = file.members().stream().filter(m -> m.period().isOpen()).count();
    return context
        .texts()
        .get(
            "file.headline.place",
            file.head().village(),
            members,
            context.texts().get("household.settlement." + file.head().settlement()));
  }

  private StatusChip status(RunningCase running) {
    String state = context.texts().get("casework.state." + running.state());
    String words =
        running
            .workingDaysLeft()
            .map(
                days ->
                    context
                        .texts()
                        .get("file.headline.due", state, DaysLeft.words(context.texts(), days)))
            .orElse(state);
    boolean overdue = running.workingDaysLeft().filter(d -> d < 0).isPresent();
    return new StatusChip(overdue ? StatusChip.Kind.OVERDUE : StatusChip.Kind.WAITING, words);
  }

  private static Label muted(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("muted");
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }
}
