package org.yihu.desktop.administration;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.MessageBar;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.usecases.port.Backups;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.upkeep.RestoreDrill;

/** 备份与恢复: key figure of the last one, the table, a drill. */
public final class BackupPage implements SettingsPage {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter FILE = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");
  private static final long WEEK_SECONDS = 7L * 24 * 3600;

  private final BackupViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final TableView<Backups.Kept> table;
  private final Label last = new Label();
  private final VBox figure = new VBox();
  private final MessageBar outcome = new MessageBar();
  private final BorderPane root = new BorderPane();

  public BackupPage(BackupViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    Tables tables = new Tables(context.measure());
    table = tables.table();
    table
        .getColumns()
        .add(tables.text(texts.get("settings.backup.time"), 170, k -> moment(k.takenAt())));
    table
        .getColumns()
        .add(
            tables.text(
                texts.get("settings.backup.occasion"),
                120,
                k -> texts.get("settings.backup.occasion." + k.occasion())));
    table
        .getColumns()
        .add(
            tables.text(
                texts.get("settings.backup.file"), 320, k -> k.file().getFileName().toString()));
    table.setItems(model.kept());
    table.setAccessibleText(texts.get("settings.page.backup"));
    table.setPlaceholder(
        new EmptyState(
            "bi-hdd", texts.get("settings.backup.none"), texts.get("settings.backup.none.why")));
    model.kept().addListener((javafx.beans.Observable o) -> told());
    VBox card = new VBox(table);
    card.getStyleClass().addAll("card", "area");
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(card, Priority.ALWAYS);
    VBox main = new VBox(head(), outcome, card);
    main.getStyleClass().add("settings-main");
    root.setCenter(main);
  }

  private HBox head() {
    Label name = new Label(texts.get("settings.backup.last"));
    name.getStyleClass().addAll("caption", "muted");
    last.getStyleClass().add("strong");
    figure.getChildren().addAll(name, last);
    figure.getStyleClass().add("key-figure");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    Button drill = new Button(texts.get("settings.backup.drill"), Icons.of("bi-arrow-repeat"));
    drill.setOnAction(e -> drill());
    drill.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    Button now = new Button(texts.get("settings.backup.now"), Icons.of("bi-download"));
    now.getStyleClass().add("accent");
    now.setOnAction(e -> backUp());
    HBox head = new HBox(figure, spacer, drill, now);
    head.getStyleClass().add("gap-8");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private String moment(Instant at) {
    return MOMENT.format(at.atZone(context.clock().getZone()));
  }

  private void told() {
    figure.getStyleClass().remove("amber");
    if (model.kept().isEmpty()) {
      last.setText(texts.get("settings.backup.never"));
      figure.getStyleClass().add("amber");
    } else {
      Instant at = model.kept().getFirst().takenAt();
      last.setText(moment(at));
      if (at.plusSeconds(WEEK_SECONDS).isBefore(context.clock().instant())) {
        figure.getStyleClass().add("amber");
      }
    }
  }

  private void backUp() {
    String name =
        texts.get(
            "settings.backup.name",
            FILE.format(context.clock().instant().atZone(context.clock().getZone())));
    context
        .dialogs()
        .files()
        .save(texts.get("settings.backup.now"), name)
        .ifPresent(
            file ->
                model.backUpTo(
                    file,
                    texts.get("settings.backup.running"),
                    receipt ->
                        outcome.show(
                            MessageBar.Kind.DONE,
                            texts.get(
                                "settings.backup.done",
                                receipt.file(),
                                receipt.households(),
                                receipt.persons()))));
  }

  private void drill() {
    Backups.Kept chosen = table.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      model.drill(chosen.file(), texts.get("settings.backup.drilling"), this::drilled);
    }
  }

  private void drilled(RestoreDrill.Record record) {
    outcome.show(
        MessageBar.Kind.DONE,
        texts.get(
            "settings.backup.drilled",
            record.receipt().households(),
            record.receipt().persons(),
            record.households(),
            record.persons()));
  }

  @Override
  public String name() {
    return "backup";
  }

  @Override
  public String icon() {
    return "bi-hdd";
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(ScreenKey.shown("Shortcut+B", texts.get("settings.backup.now"), this::backUp));
  }

  @Override
  public void shown() {
    told();
    model.load();
  }
}
