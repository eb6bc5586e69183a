package org.yihu.desktop.administration;

import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.MessageBar;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.domain.access.AuditRecord;
import org.yihu.usecases.port.StoreInspection;
import org.yihu.usecases.text.Texts;

/** 审计: filters, table, the entry in full at the right. Read only. */
public final class AuditPage extends SettingsPage {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss");
  private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final int ROW = 28;
  private static final double NEAR_END = 0.95;

  private final AuditViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final AuditWords words;
  private final TableView<AuditRecord> table;
  private final TextField subject = new TextField();
  private final MessageBar chain = new MessageBar();
  private final VBox side = new VBox();

  public AuditPage(AuditViewModel model, ScreenContext context) {
    super("audit", "bi-journal-text");
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.words = new AuditWords(texts);
    this.table = new Tables(context.measure()).table(ROW);
    columns();
    side.getStyleClass().addAll("side-panel", "settings-side", "area");
    tellUnchecked();
    model.checkedProperty().addListener((o, was, is) -> checked(is));
    VBox card = new VBox(table);
    card.getStyleClass().add("card");
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(card, Priority.ALWAYS);
    main(filters(), chain, card);
  }

  private void columns() {
    Tables tables = new Tables(context.measure());
    table
        .getColumns()
        .setAll(
            List.of(
                tables.text(
                    texts.get("settings.audit.time"),
                    108,
                    r -> MOMENT.format(r.at().atZone(context.clock().getZone()))),
                tables.text(texts.get("settings.audit.who"), 62, AuditRecord::userName),
                tables.text(texts.get("settings.audit.what"), 104, r -> words.action(r.action())),
                tables.text(texts.get("settings.audit.subject"), 150, r -> words.subject(r)),
                tables.text(texts.get("settings.audit.content"), 150, r -> words.change(r)),
                tables.number(texts.get("settings.audit.seq"), 54, r -> String.valueOf(r.seq()))));
    table.setItems(model.records());
    table.setAccessibleText(texts.get("settings.page.audit"));
    table.setPlaceholder(
        new EmptyState(
            "bi-journal-text",
            texts.get("settings.audit.none"),
            texts.get("settings.audit.none.why")));
    table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> show(is));
    table.skinProperty().addListener((o, was, is) -> readOnAtTheEnd());
  }

  /** Older records are read when the last ones come into view. */
  private void readOnAtTheEnd() {
    for (Node node : table.lookupAll(".scroll-bar:vertical")) {
      if (node instanceof ScrollBar bar) {
        bar.valueProperty()
            .addListener(
                (o, was, is) -> {
                  if (is.doubleValue() > NEAR_END * bar.getMax()) {
                    model.more();
                  }
                });
      }
    }
  }

  private HBox filters() {
    TextField who = new TextField();
    who.setPromptText(texts.get("settings.audit.who"));
    who.setAccessibleText(texts.get("settings.audit.who"));
    who.setOnAction(e -> model.whoProperty().set(who.getText().strip()));
    ComboBox<String> action = new ComboBox<>();
    action.getItems().add("");
    action.getItems().addAll(words.actions());
    action.setValue("");
    action.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String code) {
            return code == null || code.isEmpty()
                ? texts.get("settings.audit.all-actions")
                : words.action(code);
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    action.setAccessibleText(texts.get("settings.audit.what"));
    model.actionProperty().bind(action.valueProperty());
    DatePicker from = day("settings.audit.from");
    DatePicker to = day("settings.audit.to");
    model.fromProperty().bind(from.valueProperty());
    model.toProperty().bind(to.valueProperty());
    subject.setPromptText(texts.get("settings.audit.subject-prompt"));
    subject.setAccessibleText(texts.get("settings.audit.subject"));
    subject.setOnAction(e -> model.subjectProperty().set(subject.getText()));
    HBox.setHgrow(subject, Priority.ALWAYS);
    HBox bar = new HBox(who, action, from, to, subject);
    who.setPrefWidth(context.measure().px(90));
    bar.getStyleClass().add("gap-8");
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private DatePicker day(String key) {
    DatePicker picker = new DatePicker();
    picker.setPromptText(texts.get(key));
    picker.setAccessibleText(texts.get(key));
    picker.setPrefWidth(context.measure().px(130));
    return picker;
  }

  private void tellUnchecked() {
    chain.show(
        MessageBar.Kind.TOLD,
        texts.get("settings.audit.unchecked"),
        texts.get("settings.audit.check"),
        this::check);
  }

  private void check() {
    model.check(texts.get("settings.audit.checking"));
  }

  private void checked(StoreInspection.Findings findings) {
    if (findings.isSound()) {
      chain.show(
          MessageBar.Kind.DONE,
          texts.get("settings.audit.sound"),
          texts.get("settings.audit.check-again"),
          this::check);
    } else {
      chain.show(MessageBar.Kind.DANGER, String.join("\n", texts.of(findings.problems())));
    }
  }

  private void show(AuditRecord record) {
    side.getChildren().clear();
    beside(record == null ? null : side);
    if (record == null) {
      return;
    }
    Label title = new Label(words.action(record.action()));
    title.getStyleClass().add("title");
    side.getChildren().add(title);
    fact("settings.audit.seq", String.valueOf(record.seq()));
    fact("settings.audit.time", FULL.format(record.at().atZone(context.clock().getZone())));
    fact("settings.audit.who", record.userName());
    fact("settings.audit.subject", words.subject(record));
    if (!record.before().isEmpty()) {
      fact("settings.audit.before", record.before());
    }
    if (!record.after().isEmpty()) {
      fact("settings.audit.after", record.after());
    }
  }

  private void fact(String key, String value) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().add("fact-name");
    Label text = new Label(value);
    text.setWrapText(true);
    HBox line = new HBox(name, text);
    line.getStyleClass().add("fact-line");
    side.getChildren().add(line);
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.shown("Shortcut+F", texts.get("settings.key.filter"), subject::requestFocus));
  }

  @Override
  void shown() {
    model.load();
  }
}
