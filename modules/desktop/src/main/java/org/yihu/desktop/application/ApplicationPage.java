package org.yihu.desktop.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.household.Relation;
import org.yihu.usecases.application.FieldPath;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.application.FormPart;
import org.yihu.usecases.application.FormSection;
import org.yihu.usecases.text.Texts;

/** The six sections of the form, bound to the lines that the form has now. */
final class ApplicationPage extends VBox {
  private static final int COLUMNS = 4;

  private final ApplicationViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final FieldBoxes boxes;
  private final Map<FormPart, LineTable> tables = new EnumMap<>(FormPart.class);
  private final Map<FormSection, Node> starts = new EnumMap<>(FormSection.class);

  ApplicationPage(ApplicationViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.boxes = new FieldBoxes(model, texts);
    getStyleClass().add("application-page");
    applicant();
    LineWords words = new LineWords(model.reading(), texts);
    table(FormSection.MEMBERS, FormPart.MEMBERS, words.members(), true);
    table(FormSection.OBLIGORS, FormPart.OBLIGORS, words.obligors(model.form()), false);
    table(FormSection.MONEY, FormPart.MONEY, words.money(model.form()), true);
    account();
    cause();
    tell();
  }

  private void applicant() {
    FieldPath number = FieldPath.member(0, FormField.ID_NUMBER);
    MaskedField field = boxes.masked(number, true);
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          // Enter takes the file on offer, but never while an input method is at work
          boolean takes =
              e.getCode() == KeyCode.ENTER
                  && !e.isShortcutDown()
                  && model.duplicate().get() != null
                  && !field.isComposing();
          if (takes) {
            model.useFile(false);
            e.consume();
          }
        });
    GridPane first = grid();
    first.add(boxes.of(number), 0, 0, 2, 1);
    add(first, 2, 0, boxes.text(FieldPath.member(0, FormField.NAME), true));
    add(
        first,
        3,
        0,
        boxes.choice(
            FieldPath.member(0, FormField.ETHNIC_GROUP),
            false,
            () -> List.of(texts.get("application.ethnic-groups").split(","))));
    GridPane second = grid();
    add(second, 0, 0, boxes.village(FieldPath.of(FormField.VILLAGE), model));
    add(second, 1, 0, boxes.text(FieldPath.of(FormField.ADDRESS), false));
    add(second, 2, 0, boxes.text(FieldPath.of(FormField.PHONE), true));
    add(second, 3, 0, boxes.day(FieldPath.of(FormField.APPLIED), true));
    add(
        second,
        0,
        1,
        boxes.choice(
            FieldPath.of(FormField.SETTLEMENT),
            true,
            () ->
                model
                    .reading()
                    .offered(
                        "settlement",
                        List.of(
                            org.yihu.domain.household.Settlement.RURAL,
                            org.yihu.domain.household.Settlement.URBAN))));
    add(
        second,
        1,
        1,
        boxes.choice(
            FieldPath.member(0, FormField.MARITAL_STATUS),
            false,
            () -> List.of(texts.get("application.marital").split(","))));
    add(second, 2, 1, boxes.text(FieldPath.member(0, FormField.OCCUPATION), false));
    add(second, 3, 1, boxes.text(FieldPath.of(FormField.AGENT), false));
    section(FormSection.APPLICANT, List.of(), first, new DuplicatePanel(model, context), second);
  }

  private void account() {
    GridPane grid = grid();
    add(grid, 0, 0, boxes.text(FieldPath.of(FormField.BANK), true));
    add(grid, 1, 0, boxes.text(FieldPath.of(FormField.HOLDER), true));
    boxes.masked(FieldPath.of(FormField.ACCOUNT), true);
    grid.add(boxes.of(FieldPath.of(FormField.ACCOUNT)), 2, 0);
    CheckBox compared = new CheckBox(texts.get("application.field.ACCOUNT_COMPARED"));
    FormRow form = model.form().household();
    compared.setSelected(form.is(FormField.ACCOUNT_COMPARED));
    compared
        .selectedProperty()
        .addListener((o, was, is) -> form.set(FormField.ACCOUNT_COMPARED, is ? "true" : ""));
    HBox beside = new HBox(compared);
    beside.setAlignment(Pos.CENTER_LEFT);
    add(grid, 3, 0, beside);
    add(
        grid,
        0,
        1,
        boxes.answer(
            FieldPath.of(FormField.STAFF_RELATIVE),
            texts.get("application.staff.none"),
            texts.get("application.staff.some")));
    add(grid, 1, 1, boxes.text(FieldPath.of(FormField.STAFF_NAME), false));
    add(grid, 2, 1, boxes.text(FieldPath.of(FormField.STAFF_UNIT), false));
    add(
        grid,
        3,
        1,
        boxes.choice(
            FieldPath.of(FormField.STAFF_RELATION),
            false,
            () ->
                model
                    .reading()
                    .offered(
                        "relation",
                        Arrays.stream(Relation.values())
                            .filter(Relation::isNearRelative)
                            .toList())));
    section(FormSection.ACCOUNT, List.of(), grid);
  }

  private void cause() {
    Node area = boxes.area(FieldPath.of(FormField.CAUSE), true);
    section(FormSection.CAUSE, List.of(), boxes.of(FieldPath.of(FormField.CAUSE)));
    area.getStyleClass().add("cause");
  }

  private void table(FormSection section, FormPart part, List<LineColumn> columns, boolean pasted) {
    LineTable table =
        new LineTable(model, context, part, columns, texts.get("application.empty." + part));
    tables.put(part, table);
    List<Node> actions = new ArrayList<>();
    if (pasted) {
      Button paste = button("application.paste", "bi-clipboard", "Ctrl V", table::pasteAtEnd);
      paste.setFocusTraversable(false);
      actions.add(paste);
    }
    Button add = button("application.add." + part, "bi-plus", "Ins", table::add);
    // where a line is always there, Ins adds the next; an empty table is reached by its button
    add.setFocusTraversable(part != FormPart.MEMBERS);
    actions.add(add);
    section(section, actions, table);
  }

  private Button button(String key, String icon, String cap, Runnable action) {
    Button button = new Button(texts.get(key));
    Label shortcut = new Label(cap);
    shortcut.getStyleClass().add("shortcut");
    Label words = new Label(texts.get(key));
    HBox inside = new HBox(Icons.of(icon, "icon-14"), words, shortcut);
    inside.getStyleClass().add("button-line");
    inside.setAlignment(Pos.CENTER_LEFT);
    button.setGraphic(inside);
    button.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  private void section(FormSection section, List<Node> actions, Node... content) {
    Label number = new Label(String.valueOf(section.ordinal() + 1));
    number.getStyleClass().addAll("title", "section-number");
    Label title = new Label(texts.get("application.section." + section));
    title.getStyleClass().add("title");
    Label about = new Label(texts.get("application.about." + section));
    about.getStyleClass().addAll("small", "muted");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox head = new HBox(number, title, about, spacer);
    head.getChildren().addAll(actions);
    head.getStyleClass().add("section-head");
    head.setAlignment(Pos.CENTER_LEFT);
    VBox whole = new VBox(head);
    whole.getStyleClass().add("section");
    whole.getChildren().addAll(content);
    starts.put(section, whole);
    getChildren().add(whole);
  }

  private GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("form-grid");
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      grid.getColumnConstraints().add(column);
    }
    return grid;
  }

  private void add(GridPane grid, int column, int row, Node field) {
    Node box = boxes.around(field);
    grid.add(box == null ? field : box, column, row);
  }

  /** Tells every fault at its field. */
  void tell() {
    boxes.tell();
    tables.values().forEach(LineTable::tell);
  }

  /** Moves the focus to a field. */
  void focus(FieldPath path) {
    boolean table = path.part() != FormPart.HOUSEHOLD && tables.get(path.part()) != null;
    if (!boxes.focus(path) && table) {
      tables.get(path.part()).focus(path);
    }
  }

  /** Where a section begins. */
  Node start(FormSection section) {
    return starts.get(section);
  }

  /** The first field that can be typed into in a section. */
  void focus(FormSection section) {
    switch (section) {
      case APPLICANT -> focus(FieldPath.member(0, FormField.ID_NUMBER));
      case MEMBERS -> focus(FieldPath.member(0, FormField.RELATION));
      case OBLIGORS -> first(FormPart.OBLIGORS, FormField.NAME);
      case MONEY -> first(FormPart.MONEY, FormField.KIND);
      case ACCOUNT -> focus(FieldPath.of(FormField.BANK));
      case CAUSE -> focus(FieldPath.of(FormField.CAUSE));
    }
  }

  private void first(FormPart part, FormField field) {
    if (model.form().rows(part).isEmpty()) {
      tables.get(part).add();
    } else {
      focus(new FieldPath(part, 0, field));
    }
  }

  /** Adds a line to the table of a part. */
  void addLine(FormPart part) {
    tables.get(part).add();
  }
}
