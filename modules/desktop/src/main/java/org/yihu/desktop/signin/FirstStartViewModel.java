package org.yihu.desktop.signin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.access.Credentials;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.shared.Reason;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.household.PinyinInitials;
import org.yihu.usecases.text.Texts;

/** 首次启动: place of the store, division, first user; then the recovery code, which must be kept. */
public final class FirstStartViewModel {
  private static final int SHOWN = 8;

  /** The pages, one question each. */
  public enum Page {
    PLACE,
    DIVISION,
    USER,
    RECOVERY
  }

  private final CreateStore createStore;
  private final DivisionTable divisions;
  private final PinyinInitials initials;
  private final Map<Division, String> initialsOf = new LinkedHashMap<>();
  private final TaskRunner tasks;
  private final Texts texts;
  private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.PLACE);
  private final StringProperty place = new SimpleStringProperty("");
  private final ObjectProperty<Division> division = new SimpleObjectProperty<>();
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty fullName = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private CreateStore.Founded founded;

  public FirstStartViewModel(
      CreateStore createStore,
      DivisionTable divisions,
      PinyinInitials initials,
      TaskRunner tasks,
      Texts texts) {
    this.createStore = createStore;
    this.divisions = divisions;
    this.initials = initials;
    this.tasks = tasks;
    this.texts = texts;
    divisions.all().stream()
        .filter(d -> d.level().compareTo(Division.Level.CITY) > 0)
        .forEach(d -> initialsOf.put(d, initials.of(d.name())));
  }

  public ObjectProperty<Page> pageProperty() {
    return page;
  }

  public StringProperty placeProperty() {
    return place;
  }

  public ObjectProperty<Division> divisionProperty() {
    return division;
  }

  public StringProperty nameProperty() {
    return name;
  }

  public StringProperty fullNameProperty() {
    return fullName;
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /**
   * Divisions by characters, pinyin initials or code; counties and townships before villages. A
   * village stands for its township, because it is no office.
   */
  public List<Division> find(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return List.of();
    }
    return initialsOf.entrySet().stream()
        .filter(
            e ->
                e.getKey().name().contains(text)
                    || e.getValue().startsWith(text)
                    || e.getKey().code().value().startsWith(text))
        .map(Map.Entry::getKey)
        .sorted(
            java.util.Comparator.comparing(Division::level).thenComparing(d -> d.code().value()))
        .limit(SHOWN)
        .toList();
  }

  /** The office that choosing a division means. */
  public Division office(Division chosen) {
    return chosen.level() == Division.Level.VILLAGE
        ? divisions.find(chosen.code().township()).orElse(chosen)
        : chosen;
  }

  /** Where a division lies, from the city down. */
  public String path(Division of) {
    return divisions.fullName(of.code(), Division.Level.CITY);
  }

  public int villages(Division office) {
    return (int)
        divisions.all().stream()
            .filter(d -> d.level() == Division.Level.VILLAGE && d.code().isWithin(office.code()))
            .count();
  }

  /** What is wrong with the place; empty if a store can be made there. */
  public Optional<String> faultOfPlace() {
    if (place.get().isBlank()) {
      return Optional.of(texts.get("first.place.missing"));
    }
    Path folder = Path.of(place.get());
    if (Files.exists(folder) && !isEmpty(folder)) {
      return Optional.of(texts.get("first.place.taken"));
    }
    return Optional.empty();
  }

  private static boolean isEmpty(Path folder) {
    String[] inside = folder.toFile().list();
    return inside != null && inside.length == 0;
  }

  /** What is wrong with name and password, by field: name, password, again. */
  public Map<String, String> faultsOfUser(char[] password, char[] again) {
    List<Reason> reasons = new ArrayList<>(Credentials.faultsOfName(name.get().strip()));
    reasons.addAll(Credentials.faultsOfPassword(name.get().strip(), password));
    Map<String, String> faults = new LinkedHashMap<>();
    reasons.forEach(r -> faults.putIfAbsent(r.field(), texts.of(r)));
    if (!Arrays.equals(password, again)) {
      faults.put("again", texts.get("first.password.differs"));
    }
    return faults;
  }

  /** Makes the store; afterwards the recovery code can be read once. */
  public void create(char[] password, Consumer<String> code, Consumer<Throwable> failed) {
    busy.set(true);
    CreateStore.Command command =
        new CreateStore.Command(
            Path.of(place.get()),
            division.get().code(),
            name.get().strip(),
            fullName.get().strip(),
            password);
    tasks.run(
        () -> createStore.create(command),
        made -> {
          busy.set(false);
          founded = made;
          page.set(Page.RECOVERY);
          code.accept(made.recoveryCode());
        },
        error -> {
          busy.set(false);
          failed.accept(error);
        });
  }

  /** The store just made, its founder signed in. */
  public CreateStore.Founded founded() {
    return founded;
  }
}
