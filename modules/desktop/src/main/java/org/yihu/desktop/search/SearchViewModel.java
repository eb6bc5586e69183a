package org.yihu.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.workbench.RecentThings;
import org.yihu.usecases.workbench.SearchAnswer;
import org.yihu.usecases.workbench.SearchCommand;
import org.yihu.usecases.workbench.SearchEverywhere;
import org.yihu.usecases.workbench.SearchHit;
import org.yihu.usecases.workbench.SearchScope;

/** Answers each keystroke; what was found before stays until the new answer is there. */
public final class SearchViewModel {
  private static final double NANOS = 1_000_000_000.0;
  private static final Pattern FOUR = Pattern.compile("(\\d{3}[\\dXx])$");

  /** The use cases it needs. */
  public record UseCases(SearchEverywhere search, RecentThings recent, Actor actor) {}

  private final UseCases cases;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final Texts texts;
  private final LongSupplier nanos;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObjectProperty<SearchScope> scope = new SimpleObjectProperty<>(SearchScope.ALL);
  private final ObservableList<PaletteRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
  private long asked;
  private long shown;

  /**
   * @param nanos tells the time that an answer took
   */
  public SearchViewModel(
      UseCases cases,
      TaskRunner tasks,
      Consumer<Throwable> failed,
      Texts texts,
      LongSupplier nanos) {
    this.cases = cases;
    this.tasks = tasks;
    this.failed = failed;
    this.texts = texts;
    this.nanos = nanos;
    typed.addListener((o, was, is) -> ask());
    scope.addListener((o, was, is) -> ask());
  }

  /** Asks for what is typed now; with nothing typed for the things opened last. */
  public void ask() {
    long mine = ++asked;
    String text = typed.get();
    SearchScope wanted = scope.get();
    long from = nanos.getAsLong();
    if (text.isBlank()) {
      tasks.run(
          () -> cases.search().recent(cases.actor()), hits -> show(mine, recent(hits)), failed);
    } else {
      tasks.run(
          () -> cases.search().search(cases.actor(), text, wanted),
          answer -> show(mine, found(answer, (nanos.getAsLong() - from) / NANOS)),
          failed);
    }
  }

  private void show(long answer, List<PaletteRow> found) {
    if (answer < shown) {
      return;
    }
    shown = answer;
    rows.setAll(found);
    chosen.set(-1);
    move(1);
  }

  private List<PaletteRow> recent(List<SearchHit> hits) {
    List<PaletteRow> all = new ArrayList<>();
    add(all, texts.get("search.recent"), "", hits);
    add(all, texts.get("search.scope.COMMANDS"), "", SearchEverywhere.allCommands());
    return all;
  }

  private List<PaletteRow> found(SearchAnswer answer, double seconds) {
    List<PaletteRow> all = new ArrayList<>();
    String took = String.format("%.2f", seconds);
    if (answer.isEmpty()) {
      nothing(all, answer);
      return all;
    }
    add(
        all,
        texts.get("search.scope.PEOPLE"),
        texts.get("search.people", answer.people().size(), took),
        answer.people());
    add(
        all,
        texts.get("search.scope.HOUSEHOLDS"),
        texts.get("search.households", answer.households().size()),
        answer.households());
    add(
        all,
        texts.get("search.scope.CASES"),
        texts.get("search.cases", answer.cases().size()),
        answer.cases());
    add(all, texts.get("search.scope.COMMANDS"), "", answer.commands());
    return all;
  }

  private void nothing(List<PaletteRow> all, SearchAnswer answer) {
    all.add(
        new PaletteRow.Told(
            texts.get("search.nothing", answer.typed()), texts.get("search.nothing.why")));
    add(all, texts.get("search.similar"), "", answer.similar());
    Matcher four = FOUR.matcher(answer.typed().strip());
    all.add(new PaletteRow.Heading(texts.get("search.ways"), ""));
    if (four.find() && !four.group(1).equals(answer.typed().strip())) {
      all.add(new PaletteRow.DigitsAlone(four.group(1)));
    }
    all.add(new PaletteRow.Found(new SearchHit.Command(SearchCommand.NEW_APPLICATION)));
  }

  private static void add(
      List<PaletteRow> all, String heading, String count, List<? extends SearchHit> hits) {
    if (!hits.isEmpty()) {
      all.add(new PaletteRow.Heading(heading, count));
      hits.forEach(h -> all.add(new PaletteRow.Found(h)));
    }
  }

  /** Goes to the next row that can be chosen, up or down; stays at the ends. */
  public void move(int step) {
    for (int i = chosen.get() + step; i >= 0 && i < rows.size(); i += step) {
      if (rows.get(i).isChoosable()) {
        chosen.set(i);
        return;
      }
    }
  }

  /** The next scope, or the one before. */
  public void turn(int step) {
    SearchScope[] all = SearchScope.values();
    scope.set(all[Math.floorMod(scope.get().ordinal() + step, all.length)]);
  }

  /**
   * Takes the chosen row: gives the place to go to and remembers it; empty where the row only
   * changes what is looked for, or nothing is chosen.
   */
  public Optional<Destination> take() {
    return chosen.get() < 0 ? Optional.empty() : take(rows.get(chosen.get()));
  }

  Optional<Destination> take(PaletteRow row) {
    return switch (row) {
      case PaletteRow.Found(SearchHit hit) -> {
        remember(hit);
        yield Optional.of(SearchPlaces.of(hit));
      }
      case PaletteRow.DigitsAlone(String digits) -> {
        typed.set(digits);
        yield Optional.empty();
      }
      case PaletteRow.Heading h -> Optional.empty();
      case PaletteRow.Told t -> Optional.empty();
    };
  }

  private void remember(SearchHit hit) {
    tasks.run(
        () -> {
          cases.recent().opened(cases.actor(), SearchPlaces.thing(hit));
          return hit;
        },
        done -> {},
        failed);
  }

  public StringProperty typedProperty() {
    return typed;
  }

  public ObjectProperty<SearchScope> scopeProperty() {
    return scope;
  }

  ObservableList<PaletteRow> rows() {
    return rows;
  }

  /** Place of the chosen row; -1 if there is none. */
  public ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }
}
