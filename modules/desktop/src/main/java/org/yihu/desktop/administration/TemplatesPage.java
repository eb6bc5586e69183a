package org.yihu.desktop.administration;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.domain.access.Actor;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.printing.EditTemplates;
import org.yihu.usecases.printing.TemplateText;
import org.yihu.usecases.text.Texts;

/** 文书模板: every wording of the papers; the office's own in place of the delivered, and back. */
public final class TemplatesPage extends SettingsPage {
  private final java.util.function.Supplier<EditTemplates> templates;
  private final Actor actor;
  private final ScreenContext context;
  private final Texts texts;
  private final TextField filter = new TextField();
  private final TableView<TemplateText> table;
  private final TextArea wording = new TextArea();
  private final FormField field;
  private final Label delivered = new Label();
  private List<TemplateText> all = List.of();

  public TemplatesPage(
      java.util.function.Supplier<EditTemplates> templates, Actor actor, ScreenContext context) {
    super("templates", "bi-file-earmark-text");
    this.templates = templates;
    this.actor = actor;
    this.context = context;
    this.texts = context.texts();
    Tables tables = new Tables(context.measure());
    table = tables.table();
    table
        .getColumns()
        .setAll(
            List.of(
                tables.text(texts.get("settings.templates.wording"), 380, t -> flat(t.inForce())),
                tables.node(texts.get("settings.users.state"), 90, this::state),
                tables.text(texts.get("settings.policy.code"), 190, TemplateText::key)));
    table.setAccessibleText(texts.get("settings.page.templates"));
    filter.setPromptText(texts.get("settings.templates.filter"));
    filter.setAccessibleText(texts.get("settings.templates.filter"));
    filter.textProperty().addListener((o, was, is) -> refilter());
    table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> show(is));
    field = new FormField(texts.get("settings.templates.own"), wording, true);
    wording.setWrapText(true);
    delivered.setWrapText(true);
    delivered.getStyleClass().addAll("small", "muted");
    main(filter, card(table));
    beside(side());
  }

  private VBox side() {
    Button restore = new Button(texts.get("settings.templates.restore"));
    restore.setOnAction(e -> restore());
    Button save = new Button(texts.get("settings.templates.save"));
    save.getStyleClass().add("accent");
    save.setOnAction(e -> save());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Label head = new Label(texts.get("settings.templates.delivered"));
    head.getStyleClass().add("field-label");
    Region spacer = new Region();
    VBox.setVgrow(spacer, Priority.ALWAYS);
    VBox side = new VBox(field, head, delivered, spacer, new HBox(restore, between, save));
    side.getStyleClass().addAll("side-panel", "settings-side", "area");
    return side;
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private Node state(TemplateText text) {
    return text.own().isPresent()
        ? new StatusChip(StatusChip.Kind.DRAFT, texts.get("settings.templates.changed"))
        : new Label("");
  }

  private void refilter() {
    String text = filter.getText().strip();
    table
        .getItems()
        .setAll(
            all.stream()
                .filter(t -> t.inForce().contains(text) || t.key().contains(text))
                .toList());
  }

  private void show(TemplateText text) {
    field.clear();
    wording.setDisable(text == null);
    wording.setText(text == null ? "" : text.inForce());
    delivered.setText(text == null ? "" : text.delivered());
  }

  private void save() {
    TemplateText chosen = table.getSelectionModel().getSelectedItem();
    String text = wording.getText();
    if (chosen == null) {
      return;
    }
    context
        .tasks()
        .run(
            () -> {
              templates.get().change(actor, chosen.key(), text);
              return chosen.inForce();
            },
            before -> {
              context
                  .toasts()
                  .undoable(texts.get("settings.templates.saved"), () -> put(chosen.key(), before));
              load();
            },
            this::refused);
  }

  private void put(String key, String text) {
    context
        .tasks()
        .run(
            () -> {
              templates.get().change(actor, key, text);
              return key;
            },
            done -> load(),
            context.failures());
  }

  private void restore() {
    TemplateText chosen = table.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      put(chosen.key(), chosen.delivered());
    }
  }

  private void refused(Throwable error) {
    if (error instanceof Refusal refusal) {
      field.error(String.join(" ", texts.of(refusal.reasons())));
      Focus.to(wording);
    } else {
      context.failures().accept(error);
    }
  }

  private void load() {
    context
        .tasks()
        .run(
            () -> templates.get().texts(actor),
            read -> {
              all = read;
              refilter();
            },
            context.failures());
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.quiet("Shortcut+F", texts.get("settings.key.filter"), filter::requestFocus),
        ScreenKey.shown("Shortcut+Enter", texts.get("settings.templates.save"), this::save));
  }

  @Override
  void shown() {
    load();
  }
}
