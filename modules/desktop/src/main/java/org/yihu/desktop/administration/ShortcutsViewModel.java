package org.yihu.desktop.administration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.desktop.shell.Screens;
import org.yihu.usecases.text.Texts;

/**
 * 快捷键: the keys of every screen, as the screens themselves tell them. A screen reads nothing before
 * it is shown, so it can be made only to be asked.
 */
public final class ShortcutsViewModel {
  private static final String NOBODY = "";

  /** One key: where it works, how it is written, what it does. */
  public record Line(String where, String cap, String word) {}

  private final Screens screens;
  private final List<SettingsPage> pages;
  private final ScreenContext context;
  private final Texts texts;
  private final StringProperty filter = new SimpleStringProperty("");
  private final List<Line> all = new ArrayList<>();
  private final ObservableList<Line> shown = FXCollections.observableArrayList();

  /**
   * @param pages the other pages of the settings
   */
  public ShortcutsViewModel(Screens screens, List<SettingsPage> pages, ScreenContext context) {
    this.screens = screens;
    this.pages = pages;
    this.context = context;
    this.texts = context.texts();
    filter.addListener((o, was, is) -> refilter());
  }

  public ObservableList<Line> shown() {
    return shown;
  }

  /** Part of a key, of what it does or of where it works. */
  public StringProperty filterProperty() {
    return filter;
  }

  /**
   * Asks every screen once.
   *
   * @param later puts off the next screen, so that the window stays quick
   */
  public void load(Consumer<Runnable> later) {
    if (!all.isEmpty()) {
      return;
    }
    add(texts.get("settings.shortcuts.everywhere"), context.navigator().keysEverywhere());
    ask(new ArrayDeque<>(destinations()), later);
  }

  private void ask(Deque<Destination> left, Consumer<Runnable> later) {
    if (left.isEmpty()) {
      String settings = texts.get("shell.nav.settings");
      pages.forEach(
          page ->
              add(
                  texts.get(
                      "settings.shortcuts.page",
                      settings,
                      texts.get("settings.page." + page.name())),
                  page.keys()));
      return;
    }
    Screen screen = screens.open(left.poll(), context);
    add(screen.title(), screen.keys());
    later.accept(() -> ask(left, later));
  }

  private static List<Destination> destinations() {
    return List.of(
        new Destination.Workbench(),
        new Destination.Statistics(),
        new Destination.Applications(),
        new Destination.Application(Optional.empty()),
        new Destination.Investigations(),
        new Destination.Boards(),
        new Destination.Board(NOBODY),
        new Destination.VillageNotices(),
        new Destination.Decisions(),
        new Destination.Payments(),
        new Destination.Households(),
        new Destination.HouseholdFile(NOBODY),
        new Destination.WorkbookImport(Optional.empty()));
  }

  private void add(String where, List<ScreenKey> keys) {
    keys.forEach(key -> all.add(new Line(where, key.cap(), key.word())));
    refilter();
  }

  private void refilter() {
    String text = filter.get().strip().toLowerCase(java.util.Locale.ROOT);
    shown.setAll(
        all.stream()
            .filter(
                line ->
                    line.where().contains(text)
                        || line.cap().toLowerCase(java.util.Locale.ROOT).contains(text)
                        || line.word().contains(text))
            .toList());
  }
}
