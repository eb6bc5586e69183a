package org.yihu.desktop.administration;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.access.RenewRecovery;
import org.yihu.usecases.paper.RecoveryLetter;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.text.Texts;

/** 换恢复函: printed or saved, read back from the paper, put away; only then in force. */
public final class RecoveryViewModel {
  /**
   * What it asks of the program.
   *
   * @param save writes the letter as a file
   */
  public record UseCases(RenewRecovery renewal, BiConsumer<Path, RecoveryLetter> save) {}

  private final UseCases useCases;
  private final Actor actor;
  private final TaskRunner tasks;
  private final Texts texts;
  private final Consumer<Throwable> failed;
  private final BooleanProperty printed = new SimpleBooleanProperty();
  private final BooleanProperty handed = new SimpleBooleanProperty();
  private final StringProperty last = new SimpleStringProperty("");
  private RecoveryLetter letter;

  public RecoveryViewModel(
      UseCases useCases, Actor actor, TaskRunner tasks, Texts texts, Consumer<Throwable> failed) {
    this.useCases = useCases;
    this.actor = actor;
    this.tasks = tasks;
    this.texts = texts;
    this.failed = failed;
  }

  /** Whether the letter has been printed or saved. */
  public BooleanProperty printedProperty() {
    return printed;
  }

  /** Whether the person says that it was put away. */
  public BooleanProperty handedProperty() {
    return handed;
  }

  /** The last group as read from the paper. */
  public StringProperty lastProperty() {
    return last;
  }

  /** Draws a letter up; the old one stays in force. */
  public void draw(Runnable drawn) {
    tasks.run(
        () -> useCases.renewal().draw(actor),
        made -> {
          letter = made;
          printed.set(false);
          handed.set(false);
          last.set("");
          drawn.run();
        },
        failed);
  }

  public PaperToPrint paper() {
    return useCases.renewal().toPrint(letter);
  }

  public void save(Path file) {
    tasks.run(
        () -> {
          useCases.save().accept(file, letter);
          return file;
        },
        written -> printed.set(true),
        failed);
  }

  /** What is still missing, by step: printed, last, handed. */
  public Map<String, String> missing() {
    Map<String, String> missing = new LinkedHashMap<>();
    if (!printed.get()) {
      missing.put("printed", texts.get("settings.recovery.printed.missing"));
    }
    String group = letter.code().substring(letter.code().lastIndexOf('-') + 1);
    if (!last.get().strip().equalsIgnoreCase(group)) {
      missing.put("last", texts.get("settings.recovery.last.differs"));
    }
    if (!handed.get()) {
      missing.put("handed", texts.get("settings.recovery.handed.missing"));
    }
    return missing;
  }

  /** Puts the letter into force once nothing is missing. */
  public void use(Runnable done) {
    RecoveryLetter chosen = letter;
    tasks.run(
        () -> {
          useCases.renewal().use(actor, chosen);
          return chosen;
        },
        used -> done.run(),
        failed);
  }
}
