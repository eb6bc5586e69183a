package org.yihu.desktop.administration;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.access.Actor;
import org.yihu.domain.shared.Reason;
import org.yihu.usecases.imports.EditSynonyms;
import org.yihu.usecases.imports.SynonymKind;
import org.yihu.usecases.imports.SynonymList;

/** 同义词: the lists of one kind, narrowed by a word; the office's own are added and removed. */
public final class SynonymsViewModel {
  private final Supplier<EditSynonyms> synonyms;
  private final Actor actor;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final ObservableList<SynonymList> shown = FXCollections.observableArrayList();
  private final ObjectProperty<SynonymKind> kind = new SimpleObjectProperty<>(SynonymKind.COLUMN);
  private final StringProperty filter = new SimpleStringProperty("");
  private List<SynonymList> all = List.of();

  public SynonymsViewModel(
      Supplier<EditSynonyms> synonyms, Actor actor, TaskRunner tasks, Consumer<Throwable> failed) {
    this.synonyms = synonyms;
    this.actor = actor;
    this.tasks = tasks;
    this.failed = failed;
    kind.addListener((o, was, is) -> refilter());
    filter.addListener((o, was, is) -> refilter());
  }

  public ObservableList<SynonymList> shown() {
    return shown;
  }

  public ObjectProperty<SynonymKind> kindProperty() {
    return kind;
  }

  /** Part of a word. */
  public StringProperty filterProperty() {
    return filter;
  }

  public void load() {
    changed(() -> null, done -> {});
  }

  /** What is wrong with a word for a list; empty if it can be added. */
  public Optional<Reason> fault(SynonymList list, String word) {
    return EditSynonyms.fault(all, list, word);
  }

  public void add(SynonymList list, String word, Runnable done) {
    changed(
        () -> {
          synonyms.get().add(actor, list.kind(), list.value(), word);
          return null;
        },
        read -> done.run());
  }

  public void remove(SynonymList list, String word, Runnable done) {
    changed(
        () -> {
          synonyms.get().remove(actor, list.kind(), list.value(), word);
          return null;
        },
        read -> done.run());
  }

  private void changed(Callable<Void> change, Consumer<List<SynonymList>> done) {
    tasks.run(
        () -> {
          change.call();
          return synonyms.get().lists(actor);
        },
        read -> {
          all = read;
          refilter();
          done.accept(read);
        },
        failed);
  }

  private void refilter() {
    String text = filter.get().strip();
    shown.setAll(
        all.stream()
            .filter(list -> list.kind() == kind.get())
            .filter(
                list ->
                    text.isEmpty()
                        || list.delivered().stream().anyMatch(w -> w.contains(text))
                        || list.own().stream().anyMatch(w -> w.contains(text)))
            .toList());
  }
}
