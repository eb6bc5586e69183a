package org.yihu.desktop.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.chart.BarRows;
import org.yihu.desktop.chart.ChartLegend;
import org.yihu.desktop.chart.DueChart;
import org.yihu.desktop.chart.InOutChart;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.KeyCap;
import org.yihu.desktop.control.Segments;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.desktop.statistics.StatisticsViewModel.Unit;
import org.yihu.desktop.view.Views;
import org.yihu.usecases.statistics.Column;
import org.yihu.usecases.statistics.MonthStatistics;
import org.yihu.usecases.statistics.Selection;
import org.yihu.usecases.text.Texts;

/** 统计: the balance of a month, by class and village, and charts; every number opens its rows. */
public final class StatisticsView implements Screen {
  private static final int VILLAGES = 10;

  private final StatisticsViewModel model;
  private final Exports exports;
  private final ScreenContext context;
  private final Texts texts;
  private final ClassTable classes;
  private final BalanceLine line;
  private final RowsSheet rows;
  private final Label month = new Label();
  private final Button later = new Button();

  @FXML private VBox root;
  @FXML private HBox balance;
  @FXML private StackPane unitPlace;
  @FXML private StackPane classPlace;
  @FXML private VBox exits;
  @FXML private VBox villages;
  @FXML private VBox year;
  @FXML private VBox due;

  public StatisticsView(StatisticsViewModel model, Exports exports, ScreenContext context) {
    this.model = model;
    this.exports = exports;
    this.context = context;
    this.texts = context.texts();
    new Views(texts).load(this);
    for (String sheet : List.of("/org/yihu/desktop/workbench/workbench.css", "statistics.css")) {
      root.getStylesheets().add(StatisticsView.class.getResource(sheet).toExternalForm());
    }
    rows = new RowsSheet(model, exports, context);
    line = new BalanceLine(balance, texts, rows::show);
    classes = new ClassTable(texts, model, rows::show);
    classPlace.getChildren().setAll(classes);
    Segments<Unit> units =
        new Segments<>(List.of(Unit.values()), u -> texts.get("statistics.unit." + u));
    units.chosenProperty().addListener((o, was, is) -> model.unitProperty().set(is));
    unitPlace.getChildren().setAll(units);
    model.unitProperty().addListener((o, was, is) -> redraw());
    model.readProperty().addListener((o, was, is) -> show(is));
    model.monthProperty().addListener((o, was, is) -> named());
    named();
    redraw();
  }

  private void named() {
    YearMonth shown = model.monthProperty().get();
    month.setText(
        texts.get("statistics.of-month", String.valueOf(shown.getYear()), shown.getMonthValue()));
    later.setDisable(model.isPresent());
  }

  private void redraw() {
    if (model.readProperty().get() != null) {
      show(model.readProperty().get());
    }
  }

  private void show(MonthStatistics read) {
    Button export = new Button(texts.get("statistics.export"), Icons.of("bi-download", "icon-14"));
    export.setMinWidth(Region.USE_PREF_SIZE);
    export.setOnAction(e -> exportAll());
    Button print = new Button(texts.get("statistics.print"));
    KeyCap.beside(print, "Ctrl P");
    print.setMinWidth(Region.USE_PREF_SIZE);
    print.setOnAction(e -> print());
    HBox buttons = new HBox(print, export);
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    buttons.getStyleClass().add("gap-8");
    line.show(read, lastDay(read.month(), context.clock()), buttons);
    classes.show(read);
    exits(read);
    villages(read);
    year(read);
    due(read);
  }

  private String lastDay(YearMonth shown, Clock clock) {
    LocalDate today = LocalDate.now(clock);
    LocalDate end = shown.atEndOfMonth();
    LocalDate last = end.isAfter(today) ? today : end;
    return texts.get("statistics.day", last.getMonthValue(), last.getDayOfMonth());
  }

  private void print() {
    if (model.readProperty().get() != null) {
      context.printing().preview(model.report(model.readProperty().get()));
    }
  }

  private void exportAll() {
    MonthStatistics read = model.readProperty().get();
    if (read != null) {
      exports.workbook(
          texts.get("statistics.workbook", read.month().toString()), () -> model.workbook(read));
    }
  }

  private void exits(MonthStatistics read) {
    long all = read.exits().stream().mapToLong(MonthStatistics.Exit::households).sum();
    VBox lines = new VBox();
    lines.getStyleClass().addAll("chart-body", "exit-lines");
    for (MonthStatistics.Exit exit : read.exits()) {
      String words =
          exit.reason()
              .map(r -> texts.get("payment.reason." + r))
              .orElseGet(() -> texts.get("statistics.no-reason"));
      Hyperlink number = new Hyperlink(String.valueOf(exit.households()));
      number.getStyleClass().addAll("strong", "number-link");
      number.setOnAction(e -> rows.show(Selection.left(read.month(), exit.reason()), words));
      lines.getChildren().add(told(words, number));
    }
    if (all == 0) {
      lines
          .getChildren()
          .add(
              new EmptyState(
                  "bi-box-arrow-right",
                  texts.get("statistics.no-exits"),
                  texts.get("statistics.no-exits.why")));
    } else {
      Region divider = new Region();
      divider.getStyleClass().add("line-divider");
      lines
          .getChildren()
          .addAll(
              divider,
              told(
                  texts.get("statistics.heard"),
                  strong(texts.get("statistics.of", read.heard(), all))),
              told(texts.get("statistics.tapered"), strong(String.valueOf(read.tapered()))));
    }
    exits
        .getChildren()
        .setAll(
            head(
                new Label(texts.get("statistics.exits-of", all)),
                list(Selection.of(read.month(), Column.LEFT, Optional.empty())),
                picture(exits, texts.get("statistics.exits"))),
            lines);
  }

  private static Label strong(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("strong");
    return label;
  }

  private static HBox told(String words, Node number) {
    Label label = new Label(words);
    label.getStyleClass().add("small");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox line = new HBox(label, spacer, number);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void villages(MonthStatistics read) {
    List<BarRows.Bar> bars = new ArrayList<>();
    read.villages().stream().limit(VILLAGES).forEach(v -> bars.add(bar(read, v)));
    List<MonthStatistics.Village> rest = read.villages().stream().skip(VILLAGES).toList();
    if (!rest.isEmpty()) {
      long now = rest.stream().mapToLong(v -> v.now().households()).sum();
      long change = rest.stream().mapToLong(MonthStatistics.Village::change).sum();
      Label name = new Label(texts.get("statistics.other-villages", rest.size()));
      bars.add(new BarRows.Bar(name, now, false, change, this::exportAll));
    }
    BarRows drawn = new BarRows();
    drawn.show(bars);
    drawn.getStyleClass().add("chart-body");
    villages
        .getChildren()
        .setAll(
            head(
                new Label(texts.get("statistics.villages")),
                saying(texts.get("workbench.chart.change")),
                list(Selection.of(read.month(), Column.CLOSING, Optional.empty())),
                picture(villages, texts.get("statistics.villages"))),
            drawn);
  }

  private BarRows.Bar bar(MonthStatistics read, MonthStatistics.Village village) {
    Label name = new Label(village.name());
    name.setTooltip(new Tooltip(village.name()));
    return new BarRows.Bar(
        name,
        village.now().households(),
        true,
        village.change(),
        () -> rows.show(Selection.now(read.month(), village.code()), village.name()));
  }

  private void year(MonthStatistics read) {
    InOutChart chart = new InOutChart(texts);
    chart.show(read.year());
    VBox.setVgrow(chart, Priority.ALWAYS);
    StackPane place = new StackPane(chart);
    place.getStyleClass().add("chart-body");
    place.setMinSize(0, 0);
    VBox.setVgrow(place, Priority.ALWAYS);
    long in = read.year().stream().mapToLong(MonthStatistics.InAndOut::in).sum();
    long out = read.year().stream().mapToLong(MonthStatistics.InAndOut::out).sum();
    HBox foot =
        told(
            texts.get("statistics.twelve"),
            new Label(texts.get("statistics.twelve.sums", in, out, BarRows.signed(in - out))));
    foot.getStyleClass().add("card-foot");
    year.getChildren()
        .setAll(
            head(
                new Label(texts.get("statistics.year")),
                new ChartLegend(texts),
                picture(year, texts.get("statistics.year"))),
            place,
            foot);
  }

  private void due(MonthStatistics read) {
    DueChart chart = new DueChart(texts);
    chart.show(read.due());
    StackPane place = new StackPane(chart);
    place.getStyleClass().add("chart-body");
    place.setMinSize(0, 0);
    VBox.setVgrow(place, Priority.ALWAYS);
    MonthStatistics.Due next = read.due().getLast();
    MonthStatistics.Due now = read.due().get(read.due().size() - 2);
    long more = next.money().minus(now.money()).fen();
    String sign = more > 0 ? "▲ " : more < 0 ? "▼ " : "";
    VBox foot =
        new VBox(
            told(
                texts.get("statistics.due-of", next.month().getMonthValue(), next.households()),
                strong(String.format("%,.2f", next.money().yuan()))),
            told(
                texts.get("statistics.against", now.month().getMonthValue()),
                strong(
                    sign + String.format("%,.2f", next.money().minus(now.money()).yuan().abs()))));
    foot.getStyleClass().add("due-foot");
    due.getChildren()
        .setAll(
            head(
                new Label(texts.get("statistics.due")),
                saying(texts.get("statistics.ten-thousand")),
                picture(due, texts.get("statistics.due"))),
            place,
            foot);
  }

  private static Label saying(String words) {
    Label label = new Label(words);
    label.getStyleClass().addAll("small", "muted");
    return label;
  }

  private static HBox head(Label title, Node... rest) {
    title.getStyleClass().add("strong");
    title.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(title);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("card-head");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    boolean spaced = false;
    for (Node node : rest) {
      if (node instanceof Button && !spaced) {
        head.getChildren().add(spacer);
        spaced = true;
      }
      head.getChildren().add(node);
    }
    return head;
  }

  private Button list(Selection selection) {
    return icon(
        "bi-table",
        texts.get("statistics.as-list"),
        () -> rows.show(selection, texts.get("statistics.column." + selection.column())));
  }

  private Button picture(Node card, String name) {
    return icon(
        "bi-image",
        texts.get("statistics.as-picture"),
        () ->
            exports.picture(
                card,
                texts.get("statistics.rows.title", name, model.monthProperty().get().toString())));
  }

  private static Button icon(String icon, String words, Runnable action) {
    Button button = new Button();
    button.setGraphic(Icons.of(icon, "icon-14"));
    button.getStyleClass().addAll("flat", "icon-button");
    button.setTooltip(new Tooltip(words));
    button.setAccessibleText(words);
    button.setOnAction(e -> action.run());
    return button;
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public String title() {
    return texts.get("statistics.title");
  }

  @Override
  public List<Node> headerNodes() {
    Button earlier = icon("bi-chevron-left", texts.get("statistics.earlier"), () -> model.move(-1));
    later.setGraphic(Icons.of("bi-chevron-right", "icon-14"));
    later.getStyleClass().addAll("flat", "icon-button");
    later.setAccessibleText(texts.get("statistics.later"));
    later.setOnAction(e -> model.move(1));
    month.getStyleClass().add("strong");
    month.setMinWidth(Region.USE_PREF_SIZE);
    return List.of(earlier, month, later);
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.shown("Shortcut+E", texts.get("statistics.key.export"), this::exportAll),
        ScreenKey.shown("Shortcut+P", texts.get("statistics.print"), this::print),
        ScreenKey.quiet("Shortcut+Left", texts.get("statistics.earlier"), () -> model.move(-1)),
        ScreenKey.quiet("Shortcut+Right", texts.get("statistics.later"), () -> model.move(1)));
  }

  @Override
  public void shown() {
    model.refresh();
    Focus.to(unitPlace.getChildren().getFirst());
  }
}
