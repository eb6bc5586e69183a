package org.yihu.desktop.administration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.access.Actor;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.usecases.office.ReadOffice;
import org.yihu.usecases.office.SetOfficeProfile;
import org.yihu.usecases.rules.AddDivision;
import org.yihu.usecases.rules.AddedDivision;
import org.yihu.usecases.text.Texts;

/** 单位与区划: what papers print of the office, and the divisions that it added. */
public final class OfficeViewModel {
  private static final int DIGITS = 12;

  /** What it asks of the program. */
  public record UseCases(ReadOffice read, SetOfficeProfile profile, AddDivision addDivision) {}

  /**
   * A division as it is typed.
   *
   * @param since null while there is none
   */
  public record Typed(String code, String name, LocalDate since, String document) {}

  private final UseCases useCases;
  private final Actor actor;
  private final TaskRunner tasks;
  private final Texts texts;
  private final Consumer<Throwable> failed;
  private final ReadOnlyObjectWrapper<ReadOffice.Sheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ObservableList<AddedDivision> added = FXCollections.observableArrayList();

  public OfficeViewModel(
      UseCases useCases, Actor actor, TaskRunner tasks, Texts texts, Consumer<Throwable> failed) {
    this.useCases = useCases;
    this.actor = actor;
    this.tasks = tasks;
    this.texts = texts;
    this.failed = failed;
  }

  /** What was read; null before. */
  public ReadOnlyObjectProperty<ReadOffice.Sheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  public ObservableList<AddedDivision> added() {
    return added;
  }

  public void load() {
    changed(() -> null, () -> {});
  }

  /** Where a division lies, from the county down to the one above it. */
  public String above(Division division) {
    DivisionCode parent = division.code().selfAndAncestors().get(1);
    return sheet.get().divisions().fullName(parent, Division.Level.COUNTY);
  }

  /** Saves what papers print; nothing is written where nothing differs. */
  public void save(SetOfficeProfile.Profile profile, Runnable done) {
    DivisionCode office = sheet.get().office().code();
    changed(
        () -> {
          useCases.profile().replace(actor, office, profile);
          return null;
        },
        done);
  }

  /** What can be said of a code while it is typed: what is missing, or where it lies. */
  public Optional<String> place(String code) {
    String digits = code.strip();
    if (!digits.matches("\\d{12}") || sheet.get() == null) {
      return Optional.empty();
    }
    var parent = new DivisionCode(digits).selfAndAncestors();
    return parent.size() < 2
        ? Optional.empty()
        : sheet
            .get()
            .divisions()
            .find(parent.get(1))
            .map(d -> sheet.get().divisions().fullName(d.code(), Division.Level.COUNTY));
  }

  /** Everything that is wrong with what is typed, by field: code, name, since, document. */
  public Map<String, String> faults(Typed typed) {
    Map<String, String> faults = new LinkedHashMap<>();
    String code = typed.code().strip();
    if (!code.matches("\\d*")) {
      faults.put("code", texts.get("settings.office.code.digits"));
    } else if (code.length() != DIGITS) {
      faults.put("code", texts.get("settings.office.code.wanted", DIGITS - code.length()));
    }
    if (typed.since() == null) {
      faults.put("since", texts.get("settings.office.since.missing"));
    }
    DivisionCode known = faults.containsKey("code") ? null : new DivisionCode(code);
    if (known != null) {
      AddDivision.reasons(
              sheet.get().divisions(), known, typed.name().strip(), typed.document().strip())
          .forEach(reason -> faults.putIfAbsent(reason.field(), texts.of(reason)));
    }
    return faults;
  }

  /** Adds a division that has no fault. */
  public void add(Typed typed, Runnable done) {
    changed(
        () -> {
          useCases
              .addDivision()
              .run(
                  actor,
                  new DivisionCode(typed.code().strip()),
                  typed.name(),
                  typed.since(),
                  typed.document());
          return null;
        },
        done);
  }

  private void changed(Callable<Void> change, Runnable done) {
    tasks.run(
        () -> {
          change.call();
          return useCases.read().of(actor);
        },
        read -> {
          sheet.set(read);
          added.setAll(read.added());
          done.run();
        },
        failed);
  }
}
