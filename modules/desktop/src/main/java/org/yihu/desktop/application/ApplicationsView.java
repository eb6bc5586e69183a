package org.yihu.desktop.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.yihu.desktop.application.ApplicationsViewModel.Filter;
import org.yihu.desktop.application.ApplicationsViewModel.Row;
import org.yihu.desktop.control.DaysLeft;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.Segments;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.desktop.view.Views;
import org.yihu.usecases.text.Texts;

/** 申请登记列表. */
public final class ApplicationsView implements Screen {
  private static final int ROOMY = 36;

  private final ApplicationsViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final Node root;
  private final Segments<Filter> filters;

  @FXML private HBox toolbar;
  @FXML private Button fresh;
  @FXML private TableView<Row> table;
  @FXML private Label foot;

  public ApplicationsView(ApplicationsViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.root = new Views(texts).load(this);
    this.filters =
        new Segments<>(List.of(Filter.values()), f -> texts.get("application.filter." + f));
    filters.chosenProperty().addListener((o, was, is) -> model.show(is));
    toolbar.getChildren().addFirst(filters);
    fresh.setGraphic(Icons.of("bi-plus"));
    build();
  }

  private void build() {
    Tables tables = new Tables(context.measure());
    tables.shape(table, ROOMY);
    table
        .getColumns()
        .setAll(
            List.of(
                tables.<Row>node(texts.get("application.list.state"), 130, this::chip),
                tables.<Row>text(texts.get("application.list.number"), 130, Row::key),
                tables.<Row>text(
                    texts.get("application.list.applicant"),
                    180,
                    r ->
                        r.applicant().isBlank()
                            ? texts.get("application.list.nameless")
                            : r.applicant()),
                tables.<Row>text(
                    texts.get("application.list.village"),
                    240,
                    r -> r.village().isBlank() ? texts.get("application.list.none") : r.village()),
                tables.<Row>text(texts.get("application.list.day"), 130, r -> r.day().toString()),
                tables.<Row>node(texts.get("application.list.days-left"), 180, this::days)));
    table.setItems(model.rows());
    table.setPlaceholder(
        new EmptyState(
                "bi-pencil-square",
                texts.get("application.list.empty"),
                texts.get("application.list.empty.why"))
            .with(texts.get("application.new"), this::begin));
    table.setRowFactory(
        t -> {
          TableRow<Row> row = new TableRow<>();
          row.setOnMouseClicked(
              e -> {
                if (e.getButton() == MouseButton.PRIMARY
                    && e.getClickCount() == 2
                    && !row.isEmpty()) {
                  open(row.getItem());
                }
              });
          return row;
        });
  }

  private Node chip(Row row) {
    return new StatusChip(
        switch (row.kind()) {
          case DRAFT -> StatusChip.Kind.DRAFT;
          case WAITING -> StatusChip.Kind.WAITING;
          case ACCEPTED, ALL -> StatusChip.Kind.DONE;
        },
        texts.get("application.filter." + row.kind()));
  }

  private Node days(Row row) {
    return row.daysLeft()
        .<Node>map(d -> new DaysLeft(texts, d))
        .orElseGet(() -> new Label(texts.get("application.list.none")));
  }

  private void delete(Row row) {
    model.delete(row, undo -> context.toasts().undoable(texts.get("application.deleted"), undo));
  }

  private void open(Row row) {
    context
        .navigator()
        .open(
            row.kind() == Filter.ACCEPTED
                ? new Destination.Investigation(row.key())
                : new Destination.Application(Optional.of(row.key())));
  }

  @FXML
  private void begin() {
    context.navigator().open(new Destination.Application(Optional.empty()));
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public String title() {
    return texts.get("application.title.list");
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.shown("Enter", texts.get("application.key.open"), () -> onSelected(this::open)),
        ScreenKey.quiet("Delete", texts.get("application.delete"), () -> onSelected(this::delete)));
  }

  private void onSelected(Consumer<Row> action) {
    Row row = table.getSelectionModel().getSelectedItem();
    if (row != null) {
      action.accept(row);
    }
  }

  @Override
  public void shown() {
    Row selected = table.getSelectionModel().getSelectedItem();
    model.load(
        () -> {
          for (Filter filter : Filter.values()) {
            filters.count(filter, model.count(filter));
          }
          foot.setText(texts.get("application.list.foot", model.count(Filter.ALL)));
          Focus.to(table);
          int again = model.rows().indexOf(selected);
          table.getSelectionModel().select(Math.max(0, again));
        });
  }
}
