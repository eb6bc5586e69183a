package org.yihu.desktop.month;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.KeyCap;
import org.yihu.desktop.control.Segments;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.dialog.Question;
import org.yihu.desktop.print.PapersSheet;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.desktop.view.Views;
import org.yihu.domain.payment.PaymentList;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.payment.PrintMonth;
import org.yihu.usecases.text.Texts;

/** 发放: the equation, the list against last month, accounts to confirm, freezing, export. */
public final class PaymentsView implements Screen {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

  @FXML private HBox equation;
  @FXML private HBox filterPlace;
  @FXML private ComboBox<String> village;
  @FXML private Hyperlink due;
  @FXML private Button export;
  @FXML private Button print;
  @FXML private Button freeze;
  @FXML private TableView<MonthLine> table;
  @FXML private Label shownCount;
  @FXML private Label sumWord;
  @FXML private Label persons;
  @FXML private Label now;
  @FXML private Label before;
  @FXML private Label difference;

  private final PaymentsViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final BorderPane root;
  private final MonthColumns columns;
  private final Segments<MonthFilter> filters;
  private final EquationBar bar;
  private final Label monthName = new Label();
  private final HBox state = new HBox();

  public PaymentsView(PaymentsViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    root = new Views(texts).load(this);
    root.getStylesheets().add(getClass().getResource("month.css").toExternalForm());
    Tables tables = new Tables(context.measure());
    tables.shape(table, 32);
    columns = new MonthColumns(texts, tables, model.monthProperty()::get);
    columns.into(table);
    bar = new EquationBar(texts, equation, this::showDifferences, this::thaw);
    filters = new Segments<>(List.of(MonthFilter.values()), f -> texts.get("month.filter." + f));
    filterPlace.getChildren().add(filters);
    monthName.getStyleClass().add("strong");
    state.setAlignment(Pos.CENTER_LEFT);
    shapeButtons();
    bind();
  }

  private void shapeButtons() {
    export.setGraphic(Icons.of("bi-download"));
    KeyCap.beside(print, "Ctrl P");
    Label word = new Label(texts.get("month.freeze"));
    Label cap = new Label("Ctrl L");
    cap.getStyleClass().add("shortcut");
    HBox face = new HBox(Icons.of("bi-lock"), word, cap);
    face.getStyleClass().addAll("gap-4", "button-face");
    face.setAlignment(Pos.CENTER);
    freeze.setGraphic(face);
    freeze.setAccessibleText(texts.get("month.freeze"));
    freeze.getStyleClass().add("accent");
    freeze.setOnAction(e -> freeze());
    for (Region whole : List.of(due, export, print, freeze, village, monthName)) {
      whole.setMinWidth(Region.USE_PREF_SIZE);
    }
    village.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String name) {
            return name == null || name.isEmpty()
                ? texts.get("month.village.all")
                : texts.get("month.village.one", name);
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
  }

  private void bind() {
    SortedList<MonthLine> sorted = new SortedList<>(model.shown());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    table.setPlaceholder(
        new EmptyState("bi-cash-stack", texts.get("month.empty"), texts.get("month.empty.why")));
    filters.choose(model.filterProperty().get());
    filters.chosenProperty().bindBidirectional(model.filterProperty());
    village.valueProperty().bindBidirectional(model.villageProperty());
    model.sumsProperty().addListener((o, was, is) -> showSums(is));
    model.comparisonProperty().addListener((o, was, is) -> show());
    table.setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2) {
            open();
          }
        });
    bindWidths();
  }

  private void bindWidths() {
    width(shownCount, columns.change, columns.head);
    width(sumWord, columns.village, columns.category);
    width(persons, columns.persons);
    width(now, columns.base, columns.addOn, columns.care, columns.now);
    width(before, columns.before);
    width(difference, columns.difference);
  }

  private static void width(Label label, TableColumn<?, ?>... spanned) {
    DoubleExpression sum = Bindings.createDoubleBinding(() -> 0.0);
    for (TableColumn<?, ?> column : spanned) {
      sum = sum.add(column.widthProperty());
    }
    label.minWidthProperty().bind(sum);
    label.maxWidthProperty().bind(sum);
  }

  private void show() {
    PaymentList list = model.list().orElseThrow();
    bar.show(list, model.mayThaw());
    List<String> names = new ArrayList<>(List.of(""));
    names.addAll(model.villages());
    String chosen = model.villageProperty().get();
    village.getItems().setAll(names);
    village.setValue(chosen);
    showCounts();
    showSums(model.sumsProperty().get());
    int month = list.month().getMonthValue();
    columns.now.setText(texts.get("month.column.total", month));
    columns.before.setText(
        texts.get("month.column.month", list.month().minusMonths(1).getMonthValue()));
    monthName.setText(texts.get("month.name", list.month().getYear(), month));
    freeze.setDisable(!model.canFreeze());
    freeze.setVisible(!list.isFrozen());
    freeze.setManaged(!list.isFrozen());
    state.getChildren().setAll(chip(list));
    int reviews = model.reviews().size();
    int tapers = model.tapersEnding().size();
    due.setText(texts.get("month.due", reviews, tapers));
    due.setVisible(reviews + tapers > 0);
    due.setManaged(reviews + tapers > 0);
  }

  private StatusChip chip(PaymentList list) {
    return list.frozenOn()
        .map(
            day ->
                new StatusChip(StatusChip.Kind.MASKED, texts.get("month.frozen", DAY.format(day))))
        .orElseGet(() -> new StatusChip(StatusChip.Kind.DRAFT, texts.get("month.draft")));
  }

  private void showCounts() {
    for (MonthFilter filter : MonthFilter.values()) {
      filters.count(filter, model.count(filter));
    }
  }

  private void showSums(MonthSums sums) {
    showCounts();
    long all = model.count(MonthFilter.ALL);
    shownCount.setText(texts.get("month.shown", sums.lines(), all));
    MonthFilter filter = model.filterProperty().get();
    sumWord.setText(texts.get("month.sum", texts.get("month.filter." + filter)));
    persons.setText(String.valueOf(sums.persons()));
    now.setText(Yuan.of(sums.now()));
    before.setText(Yuan.of(sums.before()));
    Money gap = sums.difference();
    difference.setText(MonthColumns.written(gap));
    difference.getStyleClass().removeAll("more", "less");
    if (!gap.isZero()) {
      difference.getStyleClass().add(gap.isNegative() ? "less" : "more");
    }
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public String title() {
    return texts.get("month.title");
  }

  @Override
  public List<Node> headerNodes() {
    HBox stepper =
        new HBox(
            step("bi-chevron-left", "month.previous", -1),
            monthName,
            step("bi-chevron-right", "month.next", 1),
            state);
    stepper.getStyleClass().add("gap-4");
    stepper.setAlignment(Pos.CENTER_LEFT);
    return List.of(stepper);
  }

  private Button step(String icon, String key, int months) {
    Button button = new Button();
    button.setGraphic(Icons.of(icon, "icon-14"));
    button.getStyleClass().addAll("flat", "icon-button");
    button.setAccessibleText(texts.get(key));
    button.setOnAction(e -> model.move(months));
    return button;
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.shown("Shortcut+F", texts.get("month.key.filter"), this::focusFilter),
        ScreenKey.shown("Enter", texts.get("month.key.open"), this::enter),
        ScreenKey.shown("F2", texts.get("month.key.account"), this::confirmAccount),
        ScreenKey.shown("Shortcut+E", texts.get("month.key.export"), this::export),
        ScreenKey.shown("Shortcut+P", texts.get("month.key.print"), this::print),
        ScreenKey.quiet("Shortcut+L", texts.get("month.key.freeze"), this::freeze),
        ScreenKey.quiet("Shortcut+PAGE_UP", texts.get("month.previous"), () -> model.move(-1)),
        ScreenKey.quiet("Shortcut+PAGE_DOWN", texts.get("month.next"), () -> model.move(1)),
        ScreenKey.quiet("F8", texts.get("month.key.next-held"), this::nextHeld));
  }

  @Override
  public void shown() {
    model.load();
    Focus.to(table);
  }

  private void focusFilter() {
    filters.getChildren().stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private void enter() {
    Node focused = root.getScene().getFocusOwner();
    if (focused instanceof ButtonBase button) {
      button.fire();
    } else {
      open();
    }
  }

  private void open() {
    MonthLine line = table.getSelectionModel().getSelectedItem();
    if (line != null) {
      context.navigator().open(new Destination.HouseholdFile(line.row().householdCode()));
    }
  }

  private void nextHeld() {
    int size = table.getItems().size();
    int from = table.getSelectionModel().getSelectedIndex();
    for (int n = 1; n <= size; n++) {
      int index = Math.floorMod(from + n, size);
      if (table.getItems().get(index).waitsForAccount()) {
        table.getSelectionModel().clearAndSelect(index);
        table.scrollTo(index);
        return;
      }
    }
  }

  private void confirmAccount() {
    MonthLine line = table.getSelectionModel().getSelectedItem();
    if (line == null || !line.waitsForAccount() || model.isFrozen()) {
      context.toasts().told(texts.get("month.account.none"));
    } else {
      new AccountDialog(model, context).show(line);
    }
  }

  private void freeze() {
    if (!model.canFreeze()) {
      return;
    }
    PaymentList list = model.list().orElseThrow();
    YearMonth month = list.month();
    String name = texts.get("month.name", month.getYear(), month.getMonthValue());
    String text =
        texts.get(
            "month.freeze.text",
            list.payable().size(),
            Yuan.of(list.total()),
            list.heldBack().size());
    context
        .dialogs()
        .confirm(
            new Question(
                texts.get("month.freeze.title", name),
                text,
                texts.get("month.freeze"),
                texts.get("month.freeze.keep"),
                false),
            () ->
                model.freeze(
                    frozen -> context.toasts().told(texts.get("month.freeze.done", name))));
  }

  private void thaw() {
    context
        .dialogs()
        .reason(
            texts.get("month.thaw.title", monthName.getText()),
            texts.get("month.thaw"),
            List.of(texts.get("month.thaw.bank"), texts.get("month.thaw.error")),
            note -> model.thaw(note, () -> context.toasts().told(texts.get("month.thaw.done"))));
  }

  @FXML
  private void export() {
    if (model.list().isPresent()) {
      new ExportDialog(model, context).show(monthName.getText());
    }
  }

  @FXML
  private void print() {
    if (model.list().isPresent()) {
      List<PapersSheet.Offer> offers = new ArrayList<>();
      for (PrintMonth.Kind kind : PrintMonth.Kind.values()) {
        offers.add(
            new PapersSheet.Offer(
                model.title(kind), kind == PrintMonth.Kind.PAYMENT_LIST, model.paper(kind)));
      }
      new PapersSheet(context).ask(monthName.getText(), offers);
    }
  }

  @FXML
  private void showDue() {
    new DueSheet(context).show(model);
  }

  private void showDifferences() {
    new DueSheet(context).differences(model.list().orElseThrow());
  }
}
