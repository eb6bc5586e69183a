package org.yihu.desktop.administration;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.usecases.office.ReadOffice;
import org.yihu.usecases.office.SetOfficeProfile;
import org.yihu.usecases.rules.AddedDivision;
import org.yihu.usecases.text.Texts;

/** 单位与区划: phones and address above, added divisions below, a new one at the right. */
public final class OfficePage extends SettingsPage {
  private final OfficeViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final Label title = new Label();
  private final TextField phone = new TextField();
  private final TextField supervision = new TextField();
  private final TextField address = new TextField();
  private final FormField phoneField;
  private final FormField supervisionField;
  private final DivisionSide side;

  public OfficePage(OfficeViewModel model, ScreenContext context) {
    super("office", "bi-building");
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.side = new DivisionSide(model, context);
    phoneField = phoneField("settings.office.phone", phone);
    supervisionField = phoneField("settings.office.supervision", supervision);
    main(profile(), head(), table());
    beside(side);
    model.sheetProperty().addListener((o, was, is) -> show(is));
  }

  private FormField phoneField(String key, TextField text) {
    FormField field = new FormField(texts.get(key), text, false);
    text.textProperty()
        .addListener(
            (o, was, is) -> {
              if (is.isBlank() || SetOfficeProfile.isPhone(is)) {
                field.clear();
              } else {
                field.warning(texts.get("settings.office.phone.odd"));
              }
            });
    return field;
  }

  private VBox profile() {
    title.getStyleClass().add("strong");
    FormField addressField = new FormField(texts.get("settings.office.address"), address, false);
    addressField.hint(texts.get("settings.office.blank"));
    HBox phones = new HBox(phoneField, supervisionField);
    phones.getStyleClass().add("gap-8");
    HBox.setHgrow(phoneField, Priority.ALWAYS);
    HBox.setHgrow(supervisionField, Priority.ALWAYS);
    phoneField.setPrefWidth(1);
    supervisionField.setPrefWidth(1);
    Button save = new Button(texts.get("settings.office.save"));
    save.getStyleClass().add("accent");
    save.setOnAction(e -> save());
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox foot = new HBox(spacer, save);
    foot.setAlignment(Pos.CENTER_RIGHT);
    VBox card = new VBox(title, phones, addressField, foot);
    card.getStyleClass().addAll("card", "card-body", "gap-8", "area");
    return card;
  }

  private Label head() {
    Label head = new Label(texts.get("settings.office.added"));
    head.getStyleClass().add("strong");
    return head;
  }

  private VBox table() {
    Tables tables = new Tables(context.measure());
    TableView<AddedDivision> table = tables.table();
    table
        .getColumns()
        .setAll(
            List.of(
                tables.text(
                    texts.get("settings.office.code"), 120, d -> d.division().code().value()),
                tables.text(texts.get("settings.office.name"), 150, d -> d.division().name()),
                tables.text(
                    texts.get("settings.office.above"), 150, d -> model.above(d.division())),
                tables.text(texts.get("settings.office.since"), 90, d -> d.since().toString()),
                tables.text(texts.get("settings.office.document"), 130, AddedDivision::document)));
    table.setItems(model.added());
    table.setAccessibleText(texts.get("settings.office.added"));
    table.setPlaceholder(
        new EmptyState(
            "bi-geo-alt",
            texts.get("settings.office.none"),
            texts.get("settings.office.none.why")));
    return card(table);
  }

  private void show(ReadOffice.Sheet sheet) {
    title.setText(texts.get("settings.office.profile", sheet.office().name()));
    phone.setText(sheet.profile().phone());
    supervision.setText(sheet.profile().supervisionPhone());
    address.setText(sheet.profile().address());
  }

  private void save() {
    SetOfficeProfile.Profile before = model.sheetProperty().get().profile();
    SetOfficeProfile.Profile typed =
        new SetOfficeProfile.Profile(
            phone.getText().strip(), supervision.getText().strip(), address.getText().strip());
    if (typed.equals(before)) {
      context.toasts().told(texts.get("settings.office.unchanged"));
      return;
    }
    model.save(
        typed,
        () ->
            context
                .toasts()
                .undoable(texts.get("settings.office.saved"), () -> model.save(before, () -> {})));
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.shown("Insert", texts.get("settings.office.add-title"), side::type),
        ScreenKey.shown("Shortcut+S", texts.get("settings.office.save"), this::save));
  }

  @Override
  void shown() {
    model.load();
  }
}
