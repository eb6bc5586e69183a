package org.yihu.desktop.household;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.household.BankAccount;
import org.yihu.usecases.household.HouseholdFile;
import org.yihu.usecases.household.HouseholdFile.MemberCard;
import org.yihu.usecases.household.RevealFields.Kind;
import org.yihu.usecases.household.RevealFields.Masked;
import org.yihu.usecases.household.Revision;
import org.yihu.usecases.text.UsualWords;

/** 成员: everybody who is or was in the household, and how to reach it. */
final class MembersPane extends VBox {
  private final HouseholdViewModel model;
  private final ScreenContext context;
  private final MemberDialogs dialogs;
  private final UsualWords usual = UsualWords.load();
  private final TableView<MemberCard> table;
  private final TextField address = new TextField();
  private final TextField phone = new TextField();
  private final TextField account = new TextField();
  private final TextField note = new TextField();
  private final FormField accountField;

  MembersPane(HouseholdViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.dialogs = new MemberDialogs(context, model);
    this.table = new Tables(context.measure()).table();
    columns();
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    this.accountField = new FormField(text("household.fact.account"), account, false);
    getChildren().setAll(actions(), table, new ObligorTable(model, context), contact());
    table.setMinHeight(context.measure().px(150));
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(getChildren().get(2), Priority.ALWAYS);
    getStyleClass().addAll("screen-body", "members-pane");
    model.fileProperty().addListener((o, was, is) -> show(is));
    model
        .revealed()
        .addListener((MapChangeListener<Masked, String>) c -> show(model.fileProperty().get()));
  }

  private String text(String key) {
    return context.texts().get(key);
  }

  private void columns() {
    Tables tables = new Tables(context.measure());
    table
        .getColumns()
        .setAll(
            List.of(
                tables.text(text("file.member.name"), 130, MemberCard::name),
                tables.text(
                    text("file.member.relation"), 100, m -> usual.of("relation", m.relation())),
                tables.text(
                    text("file.member.who"),
                    110,
                    m ->
                        context
                            .texts()
                            .get(
                                "file.person.years",
                                usual.of("sex", m.sex()),
                                String.valueOf(m.age()))),
                tables.text(text("file.member.number"), 190, this::number),
                tables.node(text("file.member.condition"), 170, this::condition),
                tables.text(
                    text("file.member.ability"),
                    110,
                    m -> text("household.ability." + m.workAbility())),
                tables.text(text("file.member.counts"), 100, this::counts),
                tables.text(text("file.member.period"), 180, this::period)));
    table.getColumns().forEach(c -> c.setSortable(false));
  }

  private String number(MemberCard m) {
    return model
        .revealed()
        .getOrDefault(new Masked(Kind.ID_NUMBER, Optional.of(m.person())), m.idNumber());
  }

  private Node condition(MemberCard m) {
    HBox chips = new HBox();
    chips.getStyleClass().add("gap-4");
    chips.setAlignment(Pos.CENTER_LEFT);
    chip(m, Kind.DISABILITY, m.hasDisability(), "file.person.disability", chips);
    chip(m, Kind.HEALTH, m.hasHealthNote(), "file.person.health", chips);
    if (chips.getChildren().isEmpty()) {
      chips.getChildren().add(new Label("—"));
    }
    return chips;
  }

  private void chip(MemberCard m, Kind kind, boolean has, String key, HBox into) {
    String plain = model.revealed().get(new Masked(kind, Optional.of(m.person())));
    if (has) {
      into.getChildren()
          .add(
              plain == null
                  ? new StatusChip(StatusChip.Kind.MASKED, text(key))
                  : new StatusChip(StatusChip.Kind.ATTENTION, plain));
    }
  }

  private String counts(MemberCard m) {
    if (!m.period().isOpen()) {
      return "—";
    }
    return text(m.counts() ? "file.member.counted" : "file.member.not-counted");
  }

  private String period(MemberCard m) {
    return context
        .texts()
        .get(
            "household.value.period",
            m.period().from().toString(),
            m.period().isOpen() ? text("file.member.now") : m.period().to().toString());
  }

  private HBox actions() {
    Button join = new Button(text("file.member.join"));
    join.setGraphic(Icons.of("bi-person-plus"));
    join.setOnAction(e -> join());
    Button change = new Button(text("file.member.change"));
    change.setGraphic(Icons.of("bi-pencil"));
    change.setOnAction(e -> change());
    Button correct = new Button(text("file.correct"));
    correct.setGraphic(Icons.of("bi-pencil-square"));
    correct.setOnAction(e -> correct());
    Button leave = new Button(text("file.member.leave"));
    leave.setGraphic(Icons.of("bi-box-arrow-right"));
    leave.setOnAction(e -> leave());
    change.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    correct.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    leave.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    for (Button button : List.of(join, change, correct, leave)) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    Label hint = new Label(text("file.member.hint"));
    hint.getStyleClass().addAll("small", "muted");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox row = new HBox(hint, spacer, join, change, correct, leave);
    row.getStyleClass().add("gap-8");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.INSERT) {
      event.consume();
      join();
    } else if (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER) {
      event.consume();
      change();
    } else if (event.getCode() == KeyCode.F3) {
      event.consume();
      correct();
    } else if (event.getCode() == KeyCode.DELETE) {
      event.consume();
      leave();
    }
  }

  private void join() {
    if (model.isOfToday()) {
      dialogs.join(this::store);
    }
  }

  private Optional<MemberCard> selected() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
        .filter(m -> m.period().isOpen() && model.isOfToday());
  }

  private void change() {
    selected().ifPresent(m -> dialogs.change(m, this::store));
  }

  private void correct() {
    selected()
        .ifPresent(
            m ->
                new CorrectDialog(context, model, m)
                    .show(
                        (change, reason) ->
                            model.revise(
                                change,
                                reason,
                                () ->
                                    context
                                        .toasts()
                                        .undoable(
                                            context.texts().get("file.correct.done", m.name()),
                                            () -> model.undo(() -> {})))));
  }

  private void leave() {
    selected().ifPresent(m -> dialogs.leave(m, model.fileProperty().get()));
  }

  private void store(Revision change) {
    store(change, "");
  }

  private void store(Revision change, String basis) {
    model.revise(
        change,
        basis,
        () -> context.toasts().undoable(text("file.saved"), () -> model.undo(() -> {})));
  }

  private HBox contact() {
    HBox row =
        new HBox(
            grown(new FormField(text("household.fact.address"), address, false)),
            grown(new FormField(text("household.fact.phone"), phone, false)),
            grown(accountField),
            grown(new FormField(text("household.fact.note"), note, false)));
    row.getStyleClass().add("contact-row");
    stored(address, Revision.SetAddress::new);
    storedUnmasked(phone, Revision.SetPhone::new);
    stored(note, Revision.SetNote::new);
    storedUnmasked(account, this::accountOf);
    accountField.hint(text("file.account.hint"));
    // the wrapped hint asks for much more height than it takes
    row.setPrefHeight(context.measure().px(96));
    return row;
  }

  private Revision accountOf(String typed) {
    String digits = typed.replaceAll("\\D", "");
    String bank = typed.replaceAll("[\\d\\s]", "");
    String holder = model.fileProperty().get().head().headName();
    return new Revision.SetAccount(
        digits.isEmpty()
            ? Optional.empty()
            : Optional.of(new BankAccount(bank, holder, digits, false)));
  }

  private static FormField grown(FormField field) {
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setPrefWidth(0);
    return field;
  }

  /** Enter or leaving the field stores what differs from the file. */
  private void stored(TextField field, Function<String, Revision> change) {
    field.setOnAction(e -> store(field, change));
    field
        .focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (was && !is) {
                store(field, change);
              }
            });
  }

  /** A masked text is keyed anew, never changed in part. */
  private void storedUnmasked(TextField field, Function<String, Revision> change) {
    stored(field, change);
    field
        .focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (is && field.getText().contains("*")) {
                field.clear();
              }
            });
  }

  private void store(TextField field, Function<String, Revision> change) {
    String typed = field.getText().strip();
    String shown = String.valueOf(field.getUserData());
    boolean isMaskedLeftEmpty = typed.isEmpty() && shown.contains("*");
    if (isMaskedLeftEmpty) {
      field.setText(shown);
    } else if (!typed.equals(shown) && model.isOfToday()) {
      store(change.apply(typed));
    }
  }

  private void show(HouseholdFile file) {
    if (file == null) {
      return;
    }
    int selected = table.getSelectionModel().getSelectedIndex();
    table.getItems().setAll(file.members());
    if (selected >= 0 && selected < file.members().size()) {
      table.getSelectionModel().select(selected);
    }
    fill(address, file.head().address());
    fill(note, file.head().note());
    fill(phone, revealed(Kind.PHONE, file.head().phone()));
    fill(account, revealed(Kind.ACCOUNT, file.head().account()));
  }

  private String revealed(Kind kind, String masked) {
    Map<Masked, String> plain = model.revealed();
    return plain.getOrDefault(new Masked(kind, Optional.empty()), masked);
  }

  private static void fill(TextField field, String text) {
    if (!field.isFocused()) {
      field.setUserData(text);
      field.setText(text);
    }
  }

  void focusFirst() {
    Focus.to(table);
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }
}
