package org.yihu.desktop.imports;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.FormField;
import org.yihu.usecases.imports.Finding;
import org.yihu.usecases.imports.RepairKind;
import org.yihu.usecases.text.Texts;

/** The side panel: the selected finding, its repairs, the one that is taken. */
final class RepairPane {
  private static final int KEPT = 15;
  private static final int OPEN_DIGITS = 6;
  private static final int LOST = 3;

  private final Texts texts;
  private final VBox pane;
  private final FindingsViewModel model;
  private final FindingWords words;
  private final Runnable refocus;
  private TextField field;

  /**
   * @param refocus takes the focus when what had it is gone
   */
  RepairPane(Texts texts, VBox pane, FindingsViewModel model, Runnable refocus) {
    this.texts = texts;
    this.pane = pane;
    this.model = model;
    this.refocus = refocus;
    this.words = new FindingWords(texts);
    model.sheetProperty().addListener((o, was, is) -> show(is));
    model.refusedProperty().addListener((o, was, is) -> show(model.sheetProperty().get()));
    show(null);
  }

  /** Where a value is keyed; null if none is. */
  TextField field() {
    return field;
  }

  /** Goes to where a value is keyed, also where it stands open from the beginning. */
  void type() {
    model.type();
    if (field != null) {
      Focus.to(field);
    }
  }

  private void show(RepairSheet sheet) {
    boolean held = hasFocus();
    field = null;
    fill(sheet);
    if (field != null && model.isAttending()) {
      // the scroll pane takes its content into the scene only when it has its skin
      pane.applyCss();
      pane.layout();
      Focus.to(field);
    } else if (held) {
      refocus.run();
    }
  }

  private boolean hasFocus() {
    Node node = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    while (node != null && node != pane) {
      node = node.getParent();
    }
    return node == pane;
  }

  private void fill(RepairSheet sheet) {
    if (sheet == null) {
      EmptyState nothing =
          new EmptyState(
              "bi-check2-circle",
              texts.get("imports.no-finding"),
              texts.get("imports.no-finding.why"));
      VBox.setVgrow(nothing, Priority.ALWAYS);
      pane.getChildren().setAll(nothing);
      return;
    }
    VBox content = new VBox();
    content.getStyleClass().add("gap-8");
    content.getChildren().add(facts(sheet));
    if (sheet.kind().isOffered()) {
      content.getChildren().addAll(offered(sheet));
    }
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("plain-scroll");
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.SOMETIMES);
    pane.getChildren().setAll(head(sheet), scroll);
    if (sheet.kind().isOffered()) {
      pane.getChildren().add(buttons(sheet));
    }
    pane.getChildren().add(state(sheet));
  }

  private HBox head(RepairSheet sheet) {
    Label title = new Label(texts.get("imports.pane." + sheet.kind()));
    title.getStyleClass().add("strong");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    int number = model.errorNumber();
    Label count =
        new Label(
            number == 0
                ? ""
                : texts.get("imports.pane.count", number, model.count(LevelFilter.ERROR)));
    count.getStyleClass().addAll("small", "muted");
    HBox head = new HBox(title, spacer, count);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private VBox facts(RepairSheet sheet) {
    Finding finding = sheet.placed().finding();
    Label place = small(texts.get("imports.place", finding.sheet(), finding.cell()));
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    VBox card = new VBox(new HBox(place, spacer, small(finding.person())));
    card.getStyleClass().add("card");
    if (sheet.kind() == RepairKind.CANDIDATE) {
      card.getChildren().addAll(digits(finding), caption(texts.get("imports.lost")));
    } else {
      Label written = new Label(words.written(finding));
      written.getStyleClass().add("strong");
      written.setWrapText(true);
      card.getChildren().addAll(written, caption(words.problem(finding)));
    }
    return card;
  }

  private HBox digits(Finding finding) {
    HBox cells = new HBox();
    cells.getStyleClass().add("digits");
    String kept = finding.candidates().getFirst().substring(0, KEPT);
    for (int i = 0; i < KEPT; i++) {
      Label cell = new Label(i < OPEN_DIGITS ? kept.substring(i, i + 1) : "*");
      cells.getChildren().add(cell);
    }
    for (int i = 0; i < LOST; i++) {
      Label cell = new Label("?");
      cell.getStyleClass().add("lost");
      cells.getChildren().add(cell);
    }
    cells.setAccessibleText(texts.get("imports.lost"));
    return cells;
  }

  private List<Node> offered(RepairSheet sheet) {
    VBox box = new VBox();
    box.getStyleClass().add("gap-8");
    if (!sheet.choices().isEmpty()) {
      box.getChildren().add(choicesHead(sheet));
      List<RepairChoice> shown = sheet.shown();
      for (int i = 0; i < shown.size(); i++) {
        int n = i;
        box.getChildren()
            .add(new ChoiceCard(shown.get(i), i + 1, sheet.chosen() == i, () -> model.choose(n)));
      }
    }
    if (sheet.typed()) {
      box.getChildren().add(typing(sheet));
    } else if (!model.refusedProperty().get().isEmpty()) {
      Label why = new Label(model.refusedProperty().get());
      why.setWrapText(true);
      why.getStyleClass().addAll("small", "danger-text");
      box.getChildren().add(why);
    }
    return List.of(box);
  }

  private HBox choicesHead(RepairSheet sheet) {
    Label count = new Label(texts.get("imports.choices", sheet.choices().size()));
    count.getStyleClass().addAll("small", "strong");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox head = new HBox(count, spacer);
    if (sheet.choices().size() > RepairSheet.AT_ONCE) {
      int pages = (sheet.choices().size() + RepairSheet.AT_ONCE - 1) / RepairSheet.AT_ONCE;
      Hyperlink more = new Hyperlink(texts.get("imports.page", sheet.page() + 1, pages));
      more.getStyleClass().add("caption");
      more.setOnAction(e -> model.turnPage());
      head.getChildren().add(more);
    } else if (sheet.kind() == RepairKind.CANDIDATE) {
      head.getChildren().add(caption(texts.get("imports.order")));
    }
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private FormField typing(RepairSheet sheet) {
    field = new TextField();
    FormField typing = new FormField(texts.get("imports.type." + sheet.kind()), field, true);
    if (model.refusedProperty().get().isEmpty()) {
      typing.hint(texts.get("imports.type.hint." + sheet.kind()));
    } else {
      typing.error(model.refusedProperty().get());
    }
    ((Label) typing.getChildren().getLast()).setWrapText(true);
    field.setOnAction(e -> model.takeTyped(field.getText()));
    return typing;
  }

  private VBox buttons(RepairSheet sheet) {
    Button take = new Button(takeWord(sheet));
    take.getStyleClass().addAll("accent", "take");
    take.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(take, Priority.ALWAYS);
    take.setOnAction(e -> take());
    HBox line = new HBox(take);
    line.getStyleClass().add("gap-8");
    if (sheet.canType() && !sheet.typed()) {
      Button none = new Button(texts.get("imports.none-of-them"));
      none.setMinWidth(Region.USE_PREF_SIZE);
      none.setOnAction(e -> model.type());
      line.getChildren().add(none);
    }
    VBox box = new VBox(caption(texts.get("imports.audited")), line);
    box.getStyleClass().add("gap-8");
    return box;
  }

  private String takeWord(RepairSheet sheet) {
    return sheet.typed() || sheet.choice().isEmpty()
        ? texts.get("imports.take")
        : texts.get("imports.take.nth", sheet.chosen() + 1);
  }

  /** Takes what is chosen or keyed. */
  void take() {
    if (field == null) {
      model.take();
    } else {
      model.takeTyped(field.getText());
    }
  }

  private Label state(RepairSheet sheet) {
    int members = sheet.household().members().size();
    String key =
        sheet.placed().finding().isError() ? "imports.state.error" : "imports.state.accepted";
    Label state = small(texts.get(key, members, sheet.cleanMembers()));
    state.setWrapText(true);
    state.setMinHeight(Region.USE_PREF_SIZE);
    return state;
  }

  private static Label small(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("small", "muted");
    return label;
  }

  private static Label caption(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("caption", "muted");
    label.setWrapText(true);
    return label;
  }
}
