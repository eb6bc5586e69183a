package org.yihu.desktop.administration;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.access.Actor;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.policy.PolicyEntry;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.usecases.rules.ImportPolicyPack;
import org.yihu.usecases.rules.PolicyImpact;

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
      ImportPolicyPack switchOn,
      Function<Path, String> file) {}

  /** A pack read from a file and not yet in force. */
  public record Candidate(String fileName, String content, PolicyImpact.Impact impact) {}

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

  public void load() {
    tasks.run(
        () -> new Read(useCases.present().call(), useCases.divisions().call()),
        read -> {
          divisions = read.divisions();
          present.set(read.parameters());
          refilter();
        },
        failed);
  }

  private record Read(PolicyParameters parameters, DivisionTable divisions) {}

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
    String fileName = file.getFileName().toString();
    LocalDate day = LocalDate.now(clock);
    tasks.start(
        title,
        progress -> {
          String read = useCases.file().apply(file);
          return new Candidate(
              fileName, read, useCases.impact().of(actor, fileName, read, day, progress));
        },
        candidate::set,
        failed);
  }

  public void discard() {
    candidate.set(null);
  }

  /** Puts the pack in force. */
  public void switchOn(Consumer<ImportPolicyPack.Imported> done) {
    Candidate chosen = candidate.get();
    tasks.run(
        () -> useCases.switchOn().run(actor, chosen.fileName(), chosen.content()),
        imported -> {
          candidate.set(null);
          done.accept(imported);
          load();
        },
        failed);
  }
}
