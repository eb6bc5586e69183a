package org.yihu.desktop.administration;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.policy.PolicyEntry;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.usecases.rules.PolicyImpact;
import org.yihu.usecases.rules.PolicyProposal;
import org.yihu.usecases.rules.SwitchPolicy;

/** 政策参数: the pack in force as a table; a new pack is looked at before it is switched on. */
public final class PolicyViewModel {
  /**
   * What it asks of the program.
   *
   * @param present reads the parameters in force
   * @param divisions reads the divisions
   * @param file reads a text file in whatever encoding
   */
  public record UseCases(
      Callable<PolicyParameters> present,
      Callable<DivisionTable> divisions,
      PolicyImpact impact,
      SwitchPolicy switching,
      Function<Path, String> file) {}

  /**
   * A pack that is not in force yet.
   *
   * @param fileName name of its file
   * @param content its text
   * @param impact whom it would change
   * @param standing how its switching on stands; empty while nobody has put it forward
   */
  public record Candidate(
      String fileName,
      String content,
      PolicyImpact.Impact impact,
      Optional<SwitchPolicy.Standing> standing) {}

  private final UseCases useCases;
  private final Actor actor;
  private final TaskRunner tasks;
  private final Clock clock;
  private final Consumer<Throwable> failed;
  private final ObservableList<PolicyEntry> shown = FXCollections.observableArrayList();
  private DivisionTable divisions;
  private final StringProperty filter = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Candidate> candidate = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<PolicyParameters> present = new ReadOnlyObjectWrapper<>();

  public PolicyViewModel(
      UseCases useCases, Actor actor, TaskRunner tasks, Clock clock, Consumer<Throwable> failed) {
    this.useCases = useCases;
    this.actor = actor;
    this.tasks = tasks;
    this.clock = clock;
    this.failed = failed;
    filter.addListener((o, was, is) -> refilter());
  }

  public ObservableList<PolicyEntry> shown() {
    return shown;
  }

  /** Part of a key, a value or a document. */
  public StringProperty filterProperty() {
    return filter;
  }

  /** The pack that is looked at; null without one. */
  public ReadOnlyObjectProperty<Candidate> candidateProperty() {
    return candidate.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<PolicyParameters> presentProperty() {
    return present.getReadOnlyProperty();
  }

  /** Whether the person may put a pack forward; otherwise they can only confirm one. */
  public boolean mayPropose() {
    return actor.may(Permission.ADMINISTER);
  }

  /**
   * Reads what is in force and what waits.
   *
   * @param title what is said while it is worked out whom the waiting pack would change
   */
  public void load(String title) {
    tasks.run(
        () ->
            new Read(
                useCases.present().call(),
                useCases.divisions().call(),
                useCases.switching().standing(actor)),
        read -> {
          divisions = read.divisions();
          present.set(read.parameters());
          refilter();
          waiting(title, read.standing());
        },
        failed);
  }

  private record Read(
      PolicyParameters parameters, DivisionTable divisions, SwitchPolicy.Standing standing) {}

  private void waiting(String title, SwitchPolicy.Standing standing) {
    if (standing.proposal().isPresent()) {
      PolicyProposal proposal = standing.proposal().get();
      compare(title, proposal.fileName(), proposal::content, Optional.of(standing));
    } else if (candidate.get() != null && candidate.get().standing().isPresent()) {
      candidate.set(null);
    }
  }

  /** Name of a division; its code where it has none. */
  public String place(DivisionCode code) {
    return divisions.find(code).map(Division::name).orElse(code.value());
  }

  private void refilter() {
    String text = filter.get().strip();
    List<PolicyEntry> entries = present.get() == null ? List.of() : present.get().entries();
    shown.setAll(
        entries.stream()
            .filter(
                e ->
                    e.key().contains(text) || e.value().contains(text) || e.source().contains(text))
            .toList());
  }

  /** Reads a pack and works out whom it would change; {@code today} on the day of its use. */
  public void look(String title, Path file) {
    compare(
        title, file.getFileName().toString(), () -> useCases.file().apply(file), Optional.empty());
  }

  private void compare(
      String title,
      String fileName,
      Supplier<String> content,
      Optional<SwitchPolicy.Standing> standing) {
    LocalDate day = LocalDate.now(clock);
    tasks.start(
        title,
        progress -> {
          String read = content.get();
          return new Candidate(
              fileName, read, useCases.impact().of(actor, fileName, read, day, progress), standing);
        },
        candidate::set,
        failed);
  }

  public void discard() {
    candidate.set(null);
  }

  /** Puts the pack forward; it holds once another person has confirmed it. */
  public void propose(String title, Runnable done) {
    Candidate chosen = candidate.get();
    changed(
        title,
        () -> useCases.switching().propose(actor, chosen.fileName(), chosen.content()),
        done);
  }

  /** Confirms another person's proposal; its pack holds from now on. */
  public void confirm(String title, Runnable done) {
    changed(title, () -> useCases.switching().confirm(actor), done);
  }

  /** Switches the person's own proposal on where nobody else could confirm it. */
  public void alone(String title, String reason, Runnable done) {
    changed(title, () -> useCases.switching().alone(actor, reason), done);
  }

  /** Takes the proposal back. */
  public void withdraw(String title, Runnable done) {
    changed(
        title,
        () -> {
          useCases.switching().withdraw(actor);
          return null;
        },
        done);
  }

  private void changed(String title, Callable<?> change, Runnable done) {
    tasks.run(
        change,
        result -> {
          candidate.set(null);
          done.run();
          load(title);
        },
        failed);
  }
}
