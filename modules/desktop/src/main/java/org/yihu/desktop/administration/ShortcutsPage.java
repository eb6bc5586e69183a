package org.yihu.desktop.administration;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.KeyCap;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.usecases.text.Texts;

/** 快捷键: all keys of all screens in one list. */
public final class ShortcutsPage extends SettingsPage {
  private static final int ROW = 28;

  private final ShortcutsViewModel model;
  private final Texts texts;
  private final TextField filter = new TextField();

  public ShortcutsPage(ShortcutsViewModel model, ScreenContext context) {
    super("shortcuts", "bi-keyboard");
    this.model = model;
    this.texts = context.texts();
    Tables tables = new Tables(context.measure());
    TableView<ShortcutsViewModel.Line> table = tables.table(ROW);
    table
        .getColumns()
        .setAll(
            List.of(
                tables.text(
                    texts.get("settings.shortcuts.where"), 240, ShortcutsViewModel.Line::where),
                tables.node(
                    texts.get("settings.shortcuts.key"), 180, line -> new KeyCap(line.cap())),
                tables.text(
                    texts.get("settings.shortcuts.what"), 420, ShortcutsViewModel.Line::word)));
    table.setItems(model.shown());
    table.setAccessibleText(texts.get("settings.page.shortcuts"));
    table.setPlaceholder(
        new EmptyState(
            "bi-keyboard",
            texts.get("settings.shortcuts.none"),
            texts.get("settings.shortcuts.none.why")));
    filter.setPromptText(texts.get("settings.shortcuts.filter"));
    filter.setAccessibleText(texts.get("settings.shortcuts.filter"));
    model.filterProperty().bind(filter.textProperty());
    main(filter, card(table));
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.quiet("Shortcut+F", texts.get("settings.key.filter"), filter::requestFocus));
  }

  @Override
  void shown() {
    model.load(Platform::runLater);
  }
}
