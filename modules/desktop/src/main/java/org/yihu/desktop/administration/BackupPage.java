package org.yihu.desktop.administration;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
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
import org.yihu.domain.access.AuditRecord;
import org.yihu.usecases.port.Backups;
import org.yihu.usecases.text.Texts;

/** 备份与恢复: key figure of the last one, the table, a drill. */
public final class BackupPage extends SettingsPage {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter FILE = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration QUARTER = Duration.ofDays(92);

  private final BackupViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final TableView<Backups.Kept> table;
  private final Label last = new Label();
  private final VBox figure = new VBox();
  private final Label lastDrill = new Label();
  private final VBox drillFigure = new VBox();
  private final DrillCard drill;
  private final MessageBar outcome = new MessageBar();

  public BackupPage(BackupViewModel model, ScreenContext context) {
    super("backup", "bi-hdd");
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.drill = new DrillCard(model, context);
    Tables tables = new Tables(context.measure());
    table = tables.table();
    table
        .getColumns()
        .setAll(
            List.of(
                tables.text(texts.get("settings.backup.time"), 170, k -> moment(k.takenAt())),
                tables.text(
                    texts.get("settings.backup.occasion"),
                    120,
                    k -> texts.get("settings.backup.occasion." + k.occasion())),
                tables.text(
                    texts.get("settings.backup.file"),
                    320,
                    k -> k.file().getFileName().toString())));
    table.setItems(model.kept());
    table.setAccessibleText(texts.get("settings.page.backup"));
    table.setPlaceholder(
        new EmptyState(
            "bi-hdd", texts.get("settings.backup.none"), texts.get("settings.backup.none.why")));
    model
        .kept()
        .addListener(
            (javafx.beans.Observable o) -> javafx.application.Platform.runLater(this::told));
    model.lastDrillProperty().addListener((o, was, is) -> toldDrill(is));
    toldDrill(null);
    main(head(), outcome, card(table), drill);
  }

  private HBox head() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    Button drill = new Button(texts.get("settings.backup.drill"), Icons.of("bi-arrow-repeat"));
    drill.setMinWidth(Region.USE_PREF_SIZE);
    drill.setOnAction(e -> drill());
    drill
        .disableProperty()
        .bind(
            table
                .getSelectionModel()
                .selectedItemProperty()
                .isNull()
                .or(this.drill.runningProperty()));
    Button now = new Button(texts.get("settings.backup.now"), Icons.of("bi-download"));
    now.setMinWidth(Region.USE_PREF_SIZE);
    now.getStyleClass().add("accent");
    now.setOnAction(e -> backUp());
    HBox head =
        new HBox(
            figure(figure, "settings.backup.last", last),
            figure(drillFigure, "settings.backup.last-drill", lastDrill),
            spacer,
            drill,
            now);
    head.getStyleClass().add("gap-8");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private VBox figure(VBox box, String key, Label value) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().addAll("caption", "muted");
    value.getStyleClass().add("strong");
    box.getChildren().addAll(name, value);
    box.getStyleClass().add("key-figure");
    return box;
  }

  private String moment(Instant at) {
    return MOMENT.format(at.atZone(context.clock().getZone()));
  }

  private void told() {
    Instant at = model.kept().isEmpty() ? null : model.kept().getFirst().takenAt();
    last.setText(at == null ? texts.get("settings.backup.never") : moment(at));
    amber(figure, at == null || isOlder(at, WEEK));
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  private void toldDrill(AuditRecord record) {
    lastDrill.setText(
        record == null ? texts.get("settings.backup.never-drilled") : moment(record.at()));
    amber(
        drillFigure,
        record == null || isOlder(record.at(), QUARTER) || !record.after().equals("passed"));
  }

  private boolean isOlder(Instant at, Duration than) {
    return at.plus(than).isBefore(context.clock().instant());
  }

  private static void amber(VBox figure, boolean on) {
    figure.getStyleClass().remove("amber");
    if (on) {
      figure.getStyleClass().add("amber");
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
    if (chosen != null && !drill.runningProperty().get()) {
      drill.run(chosen.file(), moment(chosen.takenAt()));
    }
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.shown("Shortcut+B", texts.get("settings.backup.now"), this::backUp),
        ScreenKey.shown("Shortcut+D", texts.get("settings.backup.drill"), this::drill));
  }

  @Override
  void shown() {
    told();
    model.load();
  }
}
