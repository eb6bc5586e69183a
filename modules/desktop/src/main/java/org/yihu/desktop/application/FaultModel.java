package org.yihu.desktop.application;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.usecases.application.Fault;
import org.yihu.usecases.application.FaultWords;
import org.yihu.usecases.application.FieldPath;
import org.yihu.usecases.application.FormSection;

/**
 * The faults of the form: all of them, and those that are told already because their field was left
 * or because somebody asked for the next fault.
 */
public final class FaultModel {
  private final FormModel form;
  private final FaultWords words;
  private final ObservableList<Fault> all = FXCollections.observableArrayList();
  private final ObservableList<Fault> told = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Fault> at = new ReadOnlyObjectWrapper<>();
  private boolean everything;

  FaultModel(FormModel form, FaultWords words) {
    this.form = form;
    this.words = words;
  }

  void found(List<Fault> faults) {
    all.setAll(faults);
    List<Fault> now =
        faults.stream()
            .filter(f -> everything || form.row(f.path()).wasLeft(f.path().field()))
            .toList();
    if (!now.equals(told)) {
      told.setAll(now);
    }
    if (at.get() != null && !now.contains(at.get())) {
      at.set(null);
    }
  }

  /** The faults that are told, in the order of the page. */
  public ObservableList<Fault> told() {
    return told;
  }

  /** The fault to which somebody jumped last. */
  public ReadOnlyObjectProperty<Fault> at() {
    return at.getReadOnlyProperty();
  }

  public long errors() {
    return all.stream().filter(Fault::isError).count();
  }

  long errorsIn(FormSection section) {
    return all.stream().filter(f -> f.isError() && FormSection.of(f.path()) == section).count();
  }

  long toldIn(FormSection section) {
    return told.stream().filter(f -> f.isError() && FormSection.of(f.path()) == section).count();
  }

  /** The sentence at a field; empty if there is none. */
  public String sentence(FieldPath path) {
    return told.stream()
        .filter(f -> f.path().equals(path))
        .findFirst()
        .map(words::sentence)
        .orElse("");
  }

  /** What is told of a field; null if nothing. */
  public Fault of(FieldPath path) {
    return told.stream().filter(f -> f.path().equals(path)).findFirst().orElse(null);
  }

  public FaultWords words() {
    return words;
  }

  void tellEverything() {
    everything = true;
    found(List.copyOf(all));
  }

  void tellLessAgain() {
    everything = false;
    at.set(null);
  }

  /**
   * Goes to the next fault, or the one before; after the last comes the first.
   *
   * @return null if there is none
   */
  Fault step(int direction) {
    tellEverything();
    if (told.isEmpty()) {
      return null;
    }
    int here = told.indexOf(at.get());
    int next =
        here < 0
            ? direction > 0 ? 0 : told.size() - 1
            : Math.floorMod(here + direction, told.size());
    at.set(told.get(next));
    return at.get();
  }

  void jump(Fault fault) {
    at.set(fault);
  }
}
