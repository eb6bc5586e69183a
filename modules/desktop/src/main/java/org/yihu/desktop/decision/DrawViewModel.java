package org.yihu.desktop.decision;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.casework.SampleDraw;
import org.yihu.domain.casework.SampleEntry;
import org.yihu.domain.casework.SampleList;
import org.yihu.usecases.printing.PaperToPrint;

/** The random check: the list that waits, a seed typed once, the draw that was recorded. */
public final class DrawViewModel {
  private final DecisionUses uses;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final StringProperty seed = new SimpleStringProperty("");
  private final ObservableList<String> present = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<SampleList> pending = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<SampleDraw> drawn = new ReadOnlyObjectWrapper<>();

  public DrawViewModel(DecisionUses uses, TaskRunner tasks, Consumer<Throwable> failed) {
    this.uses = uses;
    this.tasks = tasks;
    this.failed = failed;
  }

  /** Reads the list that waits and the newest draw. */
  public void load() {
    tasks.run(() -> uses.sample().pending(uses.actor()), pending::set, failed);
    tasks.run(
        () -> uses.sample().drawn(uses.actor(), 1).stream().findFirst(),
        newest -> newest.ifPresent(this::show),
        failed);
  }

  private void show(SampleDraw draw) {
    drawn.set(draw);
    seed.set(draw.seed());
    present.setAll(draw.present());
  }

  /** Begins another draw, when a new list waits. */
  public void again() {
    drawn.set(null);
    seed.set("");
    present.clear();
  }

  /** Draws by the seed and records the result. */
  public void draw(Consumer<SampleDraw> done) {
    String digits = seed.get().replaceAll("\\s", "");
    tasks.run(
        () -> uses.sample().draw(uses.actor(), digits, List.copyOf(present)),
        draw -> {
          show(draw);
          load();
          done.accept(draw);
        },
        failed);
  }

  /** The minutes of the draw shown, for the print preview. */
  public Callable<List<PaperToPrint>> minutes() {
    SampleDraw of = drawn.get();
    return () -> List.of(uses.minutes().toPrint(uses.actor(), of));
  }

  /** How many of a list have an outcome. */
  public static long count(List<SampleEntry> entries, SampleEntry.Outcome outcome) {
    return entries.stream().filter(e -> e.outcome() == outcome).count();
  }

  public StringProperty seedProperty() {
    return seed;
  }

  public ObservableList<String> present() {
    return present;
  }

  public ReadOnlyObjectProperty<SampleList> pendingProperty() {
    return pending.getReadOnlyProperty();
  }

  /** The newest draw; null before the first or while another is begun. */
  public ReadOnlyObjectProperty<SampleDraw> drawnProperty() {
    return drawn.getReadOnlyProperty();
  }
}
