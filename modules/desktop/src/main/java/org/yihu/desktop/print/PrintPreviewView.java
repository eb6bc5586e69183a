package org.yihu.desktop.print;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Segments;
import org.yihu.desktop.shell.Measure;
import org.yihu.desktop.view.Views;
import org.yihu.domain.printing.PrintRecord;
import org.yihu.usecases.port.Printers.Printer;
import org.yihu.usecases.text.Texts;

/** The print preview: papers at the left, the page, options at the right. */
public final class PrintPreviewView {
  private static final int MOST_COPIES = 99;
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");

  private final PrintPreviewViewModel model;
  private final Texts texts;
  private final Measure measure;
  private final PageZoom zoom;
  private final ZoneId zone;
  private final Parent root;

  @FXML private Label title;
  @FXML private Label counts;
  @FXML private HBox chips;
  @FXML private TextField pageField;
  @FXML private Label pageTotal;
  @FXML private Label zoomLabel;
  @FXML private HBox fits;
  @FXML private ListView<PreviewRow> list;
  @FXML private ScrollPane desk;
  @FXML private StackPane plane;
  @FXML private ImageView page;
  @FXML private VBox options;
  @FXML private ComboBox<Printer> printers;
  @FXML private Label printerState;
  @FXML private Spinner<Integer> copies;
  @FXML private CheckBox bothSides;
  @FXML private CheckBox withCover;
  @FXML private Label logTitle;
  @FXML private VBox log;
  @FXML private Label sheets;
  @FXML private Button primary;
  @FXML private Button save;
  @FXML private Button outside;
  private MissingCard missing;

  public PrintPreviewView(PrintPreviewViewModel model, Texts texts, Measure measure, ZoneId zone) {
    this.model = model;
    this.texts = texts;
    this.measure = measure;
    this.zone = zone;
    this.zoom = new PageZoom(model.pages());
    this.root = new Views(texts).load(this);
    root.getStylesheets().add(getClass().getResource("print.css").toExternalForm());
    bind();
  }

  public Parent root() {
    return root;
  }

  private void bind() {
    missing = new MissingCard(texts, model);
    options.getChildren().addFirst(missing);
    list.setItems(model.rows());
    list.setCellFactory(l -> new PreviewRowCell(texts, measure));
    follow(model.pages().chosen(), list.getSelectionModel().selectedItemProperty());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (o, was, is) -> {
              if (is != null) {
                model.pages().chosen().set(is);
              }
            });
    page.imageProperty().bind(model.pages().picture().map(PagePicture::of));
    page.fitWidthProperty().bind(zoom.widthProperty());
    page.setPreserveRatio(true);
    zoomLabel.textProperty().bind(zoom.percentProperty());
    desk.viewportBoundsProperty()
        .addListener((o, was, is) -> zoom.room(is.getWidth(), is.getHeight(), desk.getScene()));
    Segments<PageZoom.Fit> fit =
        new Segments<>(List.of(PageZoom.Fit.values()), f -> texts.get("print.fit." + f.name()));
    fit.chosenProperty().addListener((o, was, is) -> zoom.fit(is));
    zoom.fitProperty().addListener((o, was, is) -> fit.choose(is));
    fits.getChildren().setAll(fit);
    pageField.setOnAction(e -> openTyped());
    bindOptions();
    model.changes().addListener((o, was, is) -> refresh());
    model.pages().page().addListener((o, was, is) -> refreshPage());
    model.pages().picture().addListener((o, was, is) -> refreshPage());
    refresh();
  }

  private void follow(ObservableValue<PreviewRow> chosen, ObservableValue<PreviewRow> selected) {
    chosen.addListener(
        (o, was, is) -> {
          if (is != selected.getValue()) {
            list.getSelectionModel().select(is);
            list.scrollTo(is);
          }
          missing.refresh();
          refreshPage();
          logTitle.setText(is.paper().map(p -> p.about()).orElse(texts.get("print.cover")));
        });
  }

  private void bindOptions() {
    printers.setItems(model.printers());
    printers.setCellFactory(l -> new PrinterCell());
    printers.setButtonCell(new PrinterCell());
    printers.valueProperty().bindBidirectional(model.printer());
    copies.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(1, MOST_COPIES, 1));
    copies.valueProperty().addListener((o, was, is) -> model.copies().set(is));
    bothSides.selectedProperty().bindBidirectional(model.bothSides());
    withCover.selectedProperty().bindBidirectional(model.withCover());
    model.log().addListener((javafx.collections.ListChangeListener<PrintRecord>) c -> refreshLog());
    refreshLog();
  }

  private void openTyped() {
    String typed = pageField.getText().strip();
    if (typed.matches("\\d{1,5}")) {
      model.pages().open(Integer.parseInt(typed));
    }
    refreshPage();
  }

  private void refreshPage() {
    pageField.setText(String.valueOf(model.pages().number()));
    pageTotal.setText(texts.get("print.page-total", model.pages().total()));
  }

  private void refresh() {
    PreviewWords words = new PreviewWords(texts, model);
    title.setText(words.title());
    counts.setText(words.counts());
    chips.getChildren().setAll(words.chips());
    primary.setText(words.primary());
    primary.setDisable(!model.canPrint());
    save.setDisable(!model.canPrint());
    outside.setDisable(!model.canPrint());
    sheets.setText(words.beside());
    printerState.setText(words.printerState());
    withCover.setDisable(model.papers().size() < 2);
    list.refresh();
    missing.refresh();
    refreshPage();
  }

  private void refreshLog() {
    log.getChildren().clear();
    for (PrintRecord record : model.log()) {
      Label when = new Label(WHEN.format(record.printedAt().atZone(zone)));
      when.getStyleClass().add("muted");
      Label who = new Label(texts.get("print.log.line", record.printedBy(), record.copies()));
      Region spacer = new Region();
      HBox.setHgrow(spacer, Priority.ALWAYS);
      Label why =
          new Label(
              record.isReprint()
                  ? texts.get("print.log.reprint", record.printing() - 1, record.reason())
                  : texts.get("print.log.first"));
      HBox line = new HBox(when, who, spacer, why);
      line.getStyleClass().addAll("preview-log-line", "small");
      log.getChildren().add(line);
    }
    if (model.log().isEmpty()) {
      Label none = new Label(texts.get("print.log.none"));
      none.getStyleClass().addAll("small", "muted");
      log.getChildren().add(none);
    }
  }

  @FXML
  private void previousPage() {
    model.pages().previousPage();
  }

  @FXML
  private void nextPage() {
    model.pages().nextPage();
  }

  @FXML
  void zoomOut() {
    zoom.smaller();
  }

  @FXML
  void zoomIn() {
    zoom.larger();
  }

  Button primary() {
    return primary;
  }

  Button save() {
    return save;
  }

  Button outside() {
    return outside;
  }

  ListView<PreviewRow> list() {
    return list;
  }

  ScrollPane desk() {
    return desk;
  }
}
