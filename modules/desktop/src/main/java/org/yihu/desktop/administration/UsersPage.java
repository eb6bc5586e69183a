package org.yihu.desktop.administration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Card;
import org.yihu.desktop.control.CriterionMark;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.Segments;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.domain.access.Permission;
import org.yihu.domain.access.Role;
import org.yihu.domain.access.User;
import org.yihu.usecases.text.Texts;

/** 用户与角色: table of people, matrix of roles, the person at the right. */
public final class UsersPage extends SettingsPage {
  private static final int ROW = 36;

  private final UsersViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final TableView<User> table;
  private final Segments<UsersViewModel.Filter> filter;
  private final UserSide side;
  private final Runnable renewRecovery;

  /**
   * @param renewRecovery opens what draws up a new recovery letter
   */
  public UsersPage(UsersViewModel model, Runnable renewRecovery, ScreenContext context) {
    super("users", "bi-people");
    this.model = model;
    this.renewRecovery = renewRecovery;
    this.context = context;
    this.texts = context.texts();
    table = new Tables(context.measure()).table(ROW);
    filter =
        new Segments<>(
            List.of(UsersViewModel.Filter.values()), f -> texts.get("settings.users.filter." + f));
    side = new UserSide(model, context);
    model.filterProperty().bind(filter.chosenProperty());
    model.shown().addListener((javafx.beans.Observable o) -> counted());
    build();
  }

  private void build() {
    Tables tables = new Tables(context.measure());
    table
        .getColumns()
        .setAll(
            List.of(
                tables.node(texts.get("settings.users.person"), 140, this::person),
                tables.text(texts.get("settings.users.roles"), 200, this::roles),
                tables.text(texts.get("settings.users.name"), 110, User::name),
                tables.node(texts.get("settings.users.state"), 110, this::state)));
    table.setItems(model.shown());
    table.setAccessibleText(texts.get("settings.page.users"));
    table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> side.show(is));
    Button add = new Button(texts.get("settings.users.add"), Icons.of("bi-plus"));
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(e -> add());
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    Button letter =
        new Button(texts.get("settings.recovery.renew"), Icons.of("bi-file-earmark-lock"));
    letter.setMinWidth(Region.USE_PREF_SIZE);
    letter.setOnAction(e -> renewRecovery.run());
    HBox bar = new HBox(filter, spacer, letter, add);
    bar.getStyleClass().add("gap-8");
    bar.setAlignment(Pos.CENTER_LEFT);
    VBox people = new VBox(table);
    people.getStyleClass().add("card");
    people.setMinHeight(context.measure().px(200));
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(people, Priority.ALWAYS);
    ScrollPane scroll = new ScrollPane(matrix());
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    Card can = new Card(texts.get("settings.users.matrix"), scroll);
    can.setMinHeight(context.measure().px(180));
    VBox.setVgrow(can, Priority.ALWAYS);
    main(bar, people, can);
    beside(side);
  }

  private Node person(User user) {
    Label sign = new Label(user.fullName().substring(0, 1));
    sign.getStyleClass().add("avatar");
    HBox line = new HBox(sign, new Label(user.fullName()));
    line.getStyleClass().add("gap-8");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private String roles(User user) {
    return user.roles().stream()
        .sorted()
        .map(r -> texts.get("role." + r))
        .collect(Collectors.joining("、"));
  }

  private Node state(User user) {
    return user.locked()
        ? new StatusChip(StatusChip.Kind.NOT_APPLICABLE, texts.get("settings.users.shut-out"))
        : new StatusChip(StatusChip.Kind.DONE, texts.get("settings.users.active"));
  }

  private GridPane matrix() {
    GridPane grid = new GridPane();
    grid.getStyleClass().addAll("role-matrix", "card-body");
    ColumnConstraints first = new ColumnConstraints();
    first.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(first);
    for (Role role : Role.values()) {
      Label head = new Label(texts.get("role." + role));
      head.getStyleClass().addAll("small", "muted");
      ColumnConstraints column = new ColumnConstraints(context.measure().px(84));
      column.setHalignment(javafx.geometry.HPos.CENTER);
      grid.getColumnConstraints().add(column);
      grid.add(head, role.ordinal() + 1, 0);
    }
    int row = 1;
    for (Map.Entry<Permission, List<Boolean>> line : model.matrix()) {
      grid.add(new Label(texts.get("settings.permission." + line.getKey())), 0, row);
      for (int i = 0; i < line.getValue().size(); i++) {
        grid.add(mark(line.getKey(), line.getValue().get(i)), i + 1, row);
      }
      row++;
    }
    return grid;
  }

  private Node mark(Permission permission, boolean may) {
    if (!may) {
      Label none = new Label(texts.get("settings.none"));
      none.getStyleClass().add("muted");
      return none;
    }
    if (permission == Permission.REVEAL) {
      Label reason = new Label(texts.get("settings.with-reason"));
      reason.getStyleClass().addAll("small", "muted");
      return reason;
    }
    if (permission == Permission.SWITCH_POLICY) {
      Label two = new Label(texts.get("settings.two-people"));
      two.getStyleClass().addAll("small", "muted");
      return two;
    }
    return new CriterionMark(texts, CriterionMark.Kind.MET);
  }

  private void counted() {
    for (UsersViewModel.Filter each : UsersViewModel.Filter.values()) {
      filter.count(each, model.count(each));
    }
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  private void add() {
    new UserForm(model, context).open();
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.shown("Insert", texts.get("settings.users.add"), this::add),
        ScreenKey.shown("Shortcut+P", texts.get("settings.recovery.renew"), renewRecovery));
  }

  @Override
  void shown() {
    model.load();
  }
}
