package org.yihu.desktop.administration;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.policy.PolicyEntry;
import org.yihu.usecases.text.Texts;

/**
 * 政策参数: table by key, division and date with the document; a new pack with whom it would change.
 */
public final class PolicyPage extends SettingsPage {
  private final PolicyViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final TableView<PolicyEntry> table;
  private final TextField filter = new TextField();
  private final VBox side = new VBox();
  private final Button load;

  public PolicyPage(PolicyViewModel model, ScreenContext context) {
    super("policy", "bi-sliders");
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    Tables tables = new Tables(context.measure());
    table = tables.table();
    columns(tables);
    filter.setPromptText(texts.get("settings.policy.filter"));
    filter.setAccessibleText(texts.get("settings.policy.filter"));
    model.filterProperty().bind(filter.textProperty());
    load = new Button(texts.get("settings.policy.import"), Icons.of("bi-box-arrow-in-down"));
    load.setMinWidth(Region.USE_PREF_SIZE);
    load.setOnAction(e -> choose());
    load.setVisible(model.mayPropose());
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox bar = new HBox(filter, spacer, load);
    bar.setAlignment(Pos.CENTER_LEFT);
    side.getStyleClass().addAll("side-panel", "settings-side", "area");
    main(bar, card(table));
    beside(side);
    model.candidateProperty().addListener((o, was, is) -> show(is));
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((o, was, is) -> show(model.candidateProperty().get()));
    show(null);
  }

  private void columns(Tables tables) {
    table
        .getColumns()
        .setAll(
            List.of(
                tables.text(texts.get("settings.policy.key"), 170, e -> word(e.key())),
                tables.text(
                    texts.get("settings.policy.division"), 96, e -> model.place(e.division())),
                tables.text(
                    texts.get("settings.policy.settlement"),
                    52,
                    e -> e.settlement().map(this::settlement).orElse(texts.get("settings.all"))),
                tables.text(
                    texts.get("settings.policy.from"), 96, e -> e.validity().from().toString()),
                tables.number(texts.get("settings.policy.value"), 84, PolicyEntry::value),
                tables.node(texts.get("settings.policy.source"), 150, this::source)));
    table.setItems(model.shown());
    table.setAccessibleText(texts.get("settings.page.policy"));
  }

  /** The key's own word where it has one. */
  private String word(String key) {
    String text = "settings.policy.key." + key;
    return texts.has(text) ? texts.get(text) : key;
  }

  private String settlement(Settlement settlement) {
    return texts.get("settings.settlement." + settlement);
  }

  private Node source(PolicyEntry entry) {
    return entry.source().startsWith(texts.get("settings.policy.demonstration"))
        ? new StatusChip(StatusChip.Kind.ATTENTION, entry.source())
        : new Label(entry.source());
  }

  private void show(PolicyViewModel.Candidate candidate) {
    side.getChildren().clear();
    beside(side);
    if (candidate != null) {
      PolicyImpactSide impact = new PolicyImpactSide(model, context, candidate);
      beside(impact);
      impact.focusStep();
    } else if (table.getSelectionModel().getSelectedItem() != null) {
      entry(table.getSelectionModel().getSelectedItem());
    } else {
      Label hint = new Label(texts.get("settings.policy.hint"));
      hint.setWrapText(true);
      hint.getStyleClass().add("muted");
      side.getChildren().add(hint);
    }
  }

  private void entry(PolicyEntry entry) {
    Label title = new Label(word(entry.key()));
    title.getStyleClass().add("title");
    title.setWrapText(true);
    side.getChildren().add(title);
    fact("settings.policy.code", entry.key());
    fact("settings.policy.value", entry.value() + entry.unit().map(u -> " / " + u).orElse(""));
    fact("settings.policy.from", entry.validity().from().toString());
    if (!entry.validity().isOpen()) {
      fact("settings.policy.to", entry.validity().to().toString());
    }
    fact("settings.policy.source", entry.source());
  }

  private void fact(String key, String value) {
    side.getChildren().add(PolicyImpactSide.fact(texts, key, value));
  }

  private void choose() {
    context
        .dialogs()
        .files()
        .open(
            texts.get("settings.policy.import"),
            texts.get("settings.policy.file"),
            List.of("*.yaml", "*.yml"))
        .ifPresent(file -> model.look(texts.get("settings.policy.looking"), file));
  }

  @Override
  public List<ScreenKey> keys() {
    ScreenKey find =
        ScreenKey.quiet("Shortcut+F", texts.get("settings.key.filter"), filter::requestFocus);
    return model.mayPropose()
        ? List.of(
            ScreenKey.shown("Shortcut+I", texts.get("settings.policy.import"), this::choose), find)
        : List.of(find);
  }

  @Override
  void shown() {
    model.load(texts.get("settings.policy.looking"));
  }
}
