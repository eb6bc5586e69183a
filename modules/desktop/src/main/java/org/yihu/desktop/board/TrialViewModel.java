package org.yihu.desktop.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.yihu.desktop.board.TrialRow.Figure;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.assistance.MemberFacts;
import org.yihu.domain.assistance.VehicleUse;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.board.IncomeCurve;
import org.yihu.usecases.board.Trial;
import org.yihu.usecases.board.TrialChanges;
import org.yihu.usecases.board.WhatIf;

/** The trial beside a board: figures to change, what they come to, never saved. */
public final class TrialViewModel {
  /** A member who may be left out. */
  public record Person(String id, String label) {}

  /** What was keyed, to be taken up again. */
  public record Memento(Map<Figure, String> texts, Set<String> leftOut) {}

  /** What a trial came to. */
  public record Outcome(Trial trial, Optional<IncomeCurve> curve) {}

  private final TaskRunner tasks;
  private final Consumer<Throwable> failures;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>();
  private final ObservableList<TrialRow> rows = FXCollections.observableArrayList();
  private final ObservableList<Person> persons = FXCollections.observableArrayList();
  private final ObservableSet<String> leftOut = FXCollections.observableSet();
  private final ObservableList<Reason> faults = FXCollections.observableArrayList();
  private WhatIf whatIf;
  private long asked;

  TrialViewModel(TaskRunner tasks, Consumer<Throwable> failures) {
    this.tasks = tasks;
    this.failures = failures;
    leftOut.addListener((javafx.collections.SetChangeListener<String>) c -> recalculate());
  }

  void begin(WhatIf begun, Map<String, String> labels) {
    whatIf = begun;
    Facts facts = begun.base();
    leftOut.clear();
    rows.setAll(figures(facts, labels));
    rows.forEach(row -> row.text().addListener((o, was, is) -> recalculate()));
    persons.setAll(
        facts.countedMembers().stream()
            .filter(m -> m.relation() != Relation.Kin.HEAD)
            .map(m -> new Person(m.id(), labels.getOrDefault(m.id(), m.name())))
            .toList());
    open.set(true);
    recalculate();
  }

  private List<TrialRow> figures(Facts facts, Map<String, String> labels) {
    List<TrialRow> figures = new ArrayList<>();
    String earner = whatIf.earner();
    for (MemberFacts m : facts.countedMembers()) {
      String label = labels.getOrDefault(m.id(), m.name());
      income(figures, m, label, IncomeLine.Kind.WAGE, m.income().wage(), m.id().equals(earner));
      income(figures, m, label, IncomeLine.Kind.BUSINESS, m.income().business(), false);
      income(figures, m, label, IncomeLine.Kind.PROPERTY, m.income().property(), false);
      income(figures, m, label, IncomeLine.Kind.TRANSFER, m.income().transfer(), false);
    }
    for (SpendingLine.Kind kind : SpendingLine.Kind.values()) {
      Money now = facts.spending().getOrDefault(kind, Money.ZERO);
      figures.add(
          new TrialRow(new Figure.Spending(kind), now.yuan(), kind == SpendingLine.Kind.MEDICAL));
    }
    long vehicles = facts.assets().vehicles().stream().filter(v -> v == VehicleUse.PRIVATE).count();
    figures.add(new TrialRow(new Figure.Financial(), facts.assets().financial().yuan(), false));
    figures.add(count(new Figure.Houses(), facts.assets().houses()));
    figures.add(count(new Figure.Vehicles(), vehicles));
    figures.add(count(new Figure.Businesses(), facts.assets().businesses()));
    return figures;
  }

  private static TrialRow count(Figure figure, long now) {
    return new TrialRow(figure, BigDecimal.valueOf(now), false);
  }

  /** A wage for everybody, other income where there is some. */
  private static void income(
      List<TrialRow> figures,
      MemberFacts member,
      String label,
      IncomeLine.Kind kind,
      Money now,
      boolean main) {
    if (kind == IncomeLine.Kind.WAGE || !now.isZero()) {
      figures.add(new TrialRow(new Figure.Income(member.id(), label, kind), now.yuan(), main));
    }
  }

  /** The changes keyed so far. */
  TrialChanges changes() {
    TrialChanges changes = TrialChanges.NONE.without(Set.copyOf(leftOut));
    OptionalInt houses = OptionalInt.empty();
    OptionalInt vehicles = OptionalInt.empty();
    OptionalInt businesses = OptionalInt.empty();
    for (TrialRow row : rows) {
      switch (row.figure()) {
        case Figure.Income i -> {
          Optional<Money> amount = row.amount();
          changes =
              amount.isPresent() ? changes.income(i.member(), i.kind(), amount.get()) : changes;
        }
        case Figure.Spending s -> {
          Optional<Money> amount = row.amount();
          changes = amount.isPresent() ? changes.spending(s.kind(), amount.get()) : changes;
        }
        case Figure.Financial _ -> {
          Optional<Money> amount = row.amount();
          changes = amount.isPresent() ? changes.financial(amount.get()) : changes;
        }
        case Figure.Houses _ -> houses = row.count();
        case Figure.Vehicles _ -> vehicles = row.count();
        case Figure.Businesses _ -> businesses = row.count();
      }
    }
    return changes.property(houses, vehicles, businesses);
  }

  private void recalculate() {
    if (!open.get() || !rows.stream().allMatch(TrialRow::isValid)) {
      return;
    }
    long number = ++asked;
    TrialChanges changes = changes();
    WhatIf on = whatIf;
    tasks.run(
        () -> new Outcome(on.with(changes), on.curve(changes, curveMember(on))),
        result -> answered(number, result),
        error -> failed(number, error));
  }

  /** Whose wage the curve varies: the person whose wage was changed, else who earns most. */
  private String curveMember(WhatIf on) {
    return rows.stream()
        .filter(r -> r.isChanged() && r.figure() instanceof Figure.Income)
        .map(r -> ((Figure.Income) r.figure()).member())
        .filter(m -> !leftOut.contains(m))
        .findFirst()
        .orElseGet(on::earner);
  }

  private void answered(long number, Outcome result) {
    if (number == asked) {
      faults.clear();
      outcome.set(result);
    }
  }

  private void failed(long number, Throwable error) {
    if (error instanceof Refusal refusal) {
      if (number == asked) {
        faults.setAll(refusal.reasons());
      }
    } else {
      failures.accept(error);
    }
  }

  /** 还原: everything as the facts have it. */
  public void reset() {
    leftOut.clear();
    rows.forEach(TrialRow::reset);
  }

  /**
   * 结束试算: throws away what was keyed.
   *
   * @return what was keyed, if anything was
   */
  public Optional<Memento> end() {
    boolean touched = !leftOut.isEmpty() || rows.stream().anyMatch(TrialRow::isChanged);
    Map<Figure, String> texts = new HashMap<>();
    rows.stream().filter(TrialRow::isChanged).forEach(r -> texts.put(r.figure(), r.text().get()));
    Memento kept = new Memento(texts, Set.copyOf(leftOut));
    open.set(false);
    asked++;
    outcome.set(null);
    faults.clear();
    return touched ? Optional.of(kept) : Optional.empty();
  }

  /** Takes up again what {@link #end} threw away; the trial is open. */
  public void restore(Memento kept) {
    rows.forEach(
        r -> {
          String text = kept.texts().get(r.figure());
          if (text != null) {
            r.text().set(text);
          }
        });
    leftOut.addAll(kept.leftOut());
  }

  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Outcome> outcome() {
    return outcome.getReadOnlyProperty();
  }

  public ObservableList<TrialRow> rows() {
    return rows;
  }

  /** Who may be left out; the head may not. */
  public ObservableList<Person> persons() {
    return persons;
  }

  public ObservableSet<String> leftOut() {
    return leftOut;
  }

  /** Why the changed facts cannot be determined. */
  public ObservableList<Reason> faults() {
    return faults;
  }

  /** How many members count in the trial. */
  public int counted() {
    return persons.size() + 1 - leftOut.size();
  }
}
