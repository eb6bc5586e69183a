package org.yihu.desktop.household;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.yihu.desktop.control.ActionRow;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.KeyCap;
import org.yihu.desktop.control.MessageBar;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.desktop.view.Views;
import org.yihu.usecases.attachment.HouseholdPapers.Paper;
import org.yihu.usecases.household.HouseholdFile;
import org.yihu.usecases.household.HouseholdHistory;
import org.yihu.usecases.household.HouseholdSection;

/** 家庭档案: one household's file. */
public final class HouseholdView implements Screen {
  private static final int WHOLE_CHAIN = 500;

  private final HouseholdViewModel model;
  private final PapersViewModel papersModel;
  private final HouseholdPrinting printing;
  private final ScreenContext context;
  private final StringProperty subtitle;
  private final Timeline second;
  private final Map<Tab, Runnable> focus = new LinkedHashMap<>();
  private final Button reveal = new Button();
  private final Node root;

  @FXML private ActionRow headline;
  @FXML private HBox past;
  @FXML private TabPane tabs;
  @FXML private Tab overview;
  @FXML private Tab members;
  @FXML private Tab income;
  @FXML private Tab spending;
  @FXML private Tab assets;
  @FXML private Tab papers;
  @FXML private Tab changes;
  @FXML private Tab chain;

  public HouseholdView(
      HouseholdViewModel model,
      PapersViewModel papersModel,
      HouseholdPrinting printing,
      ScreenContext context) {
    this.model = model;
    this.papersModel = papersModel;
    this.printing = printing;
    this.context = context;
    this.subtitle = new SimpleStringProperty(model.code());
    this.second = new Timeline(new KeyFrame(Duration.seconds(1), e -> model.tick()));
    second.setCycleCount(Timeline.INDEFINITE);
    this.root = new Views(context.texts()).load(this);
  }

  @FXML
  private void initialize() {
    reveal.setGraphic(Icons.of("bi-eye"));
    reveal.setOnAction(e -> reveal());
    fillTabs();
    model.fileProperty().addListener((o, was, is) -> show(is));
    model.dayProperty().addListener((o, was, is) -> showDay());
    model.secondsLeftProperty().addListener((o, was, is) -> countDown(is.intValue()));
    countDown(0);
    model
        .history()
        .addListener(
            (ListChangeListener<HouseholdHistory.Entry>)
                c -> count(changes, model.history().size()));
    papersModel
        .papers()
        .addListener(
            (ListChangeListener<Paper>)
                c -> count(papers, PaperViewer.inUse(papersModel.papers()).size()));
    showDay();
  }

  private void fillTabs() {
    PapersSummary summary =
        new PapersSummary(papersModel, context, () -> tabs.getSelectionModel().select(papers));
    OverviewPane overviewPane =
        new OverviewPane(
            model,
            context,
            () -> tabs.getSelectionModel().select(chain),
            summary,
            () -> tabs.getSelectionModel().select(members));
    put(overview, tall(overviewPane), overviewPane::focusFirst);
    MembersPane membersPane = new MembersPane(model, context);
    put(members, tall(membersPane), membersPane::focusFirst);
    money(income, HouseholdSection.INCOME);
    money(spending, HouseholdSection.SPENDING);
    money(assets, HouseholdSection.ASSET);
    PapersPane papersPane = new PapersPane(papersModel, context);
    put(papers, papersPane, papersPane::focusFirst);
    HistoryPane historyPane = new HistoryPane(model, context);
    put(changes, historyPane, historyPane::focusFirst);
    ChainList whole = new ChainList(context);
    whole.getStyleClass().add("screen-body");
    ScrollPane scroll = new ScrollPane(whole);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    put(chain, scroll, scroll::requestFocus);
    model.fileProperty().addListener((o, was, is) -> whole.show(is.chain(), WHOLE_CHAIN));
  }

  private void money(Tab tab, HouseholdSection section) {
    MoneyPane pane = new MoneyPane(model, context, section);
    put(tab, pane, pane::focusFirst);
  }

  /** Moves up and down where the window is too low for what it holds. */
  private static ScrollPane tall(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("plain-scroll");
    return scroll;
  }

  private void put(Tab tab, Node content, Runnable focusing) {
    tab.setContent(content);
    focus.put(tab, focusing);
  }

  private void count(Tab tab, long number) {
    Label count = new Label(String.valueOf(number));
    count.getStyleClass().add("tab-count");
    tab.setGraphic(number == 0 ? null : count);
  }

  private String text(String key) {
    return context.texts().get(key);
  }

  private void show(HouseholdFile file) {
    subtitle.set(
        file.head().headName().isEmpty()
            ? file.head().code()
            : context.texts().get("file.subtitle", file.head().headName(), file.head().code()));
    count(members, file.members().stream().filter(m -> m.period().isOpen()).count());
    Button print = new Button(text("print.chain"));
    KeyCap.beside(print, "Ctrl P");
    print.setOnAction(e -> print());
    headline.show(new Headline(context).of(file), List.of(print, caseButton(file), reveal));
  }

  private Button caseButton(HouseholdFile file) {
    Button button = new Button();
    if (file.running().isPresent()) {
      button.setText(text("file.action.case"));
      button.setGraphic(Icons.of("bi-folder2-open"));
      String key = file.running().get().id().toString();
      button.setOnAction(e -> context.navigator().open(new Destination.Board(key)));
    } else {
      button.setText(text("file.action.apply"));
      button.setGraphic(Icons.of("bi-plus"));
      button.setOnAction(
          e -> context.navigator().open(new Destination.Application(Optional.empty())));
    }
    return button;
  }

  private void showDay() {
    Optional<LocalDate> day = model.dayProperty().get();
    past.setVisible(day.isPresent());
    past.setManaged(day.isPresent());
    tabs.getStyleClass().remove("of-the-past");
    if (day.isPresent()) {
      tabs.getStyleClass().add("of-the-past");
    }
    day.ifPresent(
        d -> {
          MessageBar bar = new MessageBar();
          bar.show(
              MessageBar.Kind.WARNING,
              context.texts().get("file.past", d.toString()),
              text("file.past.back"),
              () -> model.lookAt(Optional.empty()));
          HBox.setHgrow(bar, Priority.ALWAYS);
          past.getChildren().setAll(bar);
        });
  }

  private void countDown(int seconds) {
    reveal.setText(
        seconds == 0
            ? text("file.action.reveal")
            : context.texts().get("file.action.revealed", seconds));
    if (seconds == 0) {
      second.stop();
    } else {
      second.play();
    }
  }

  /** Asks why and shows what is masked for a minute; pressed again, masks at once. */
  private void reveal() {
    if (model.secondsLeftProperty().get() > 0) {
      model.mask();
    } else if (model.fileProperty().get() != null) {
      context
          .dialogs()
          .reason(
              text("file.reason.title"),
              text("file.action.reveal"),
              List.of(
                  text("file.reason.check"), text("file.reason.apply"), text("file.reason.call")),
              reason -> model.reveal(model.maskedFields(), reason));
    }
  }

  private void print() {
    if (model.fileProperty().get() != null) {
      printing.chain(context, model.fileProperty().get());
    }
  }

  private void casePapers() {
    if (model.fileProperty().get() != null) {
      printing.papers(context, model.fileProperty().get());
    }
  }

  private void undo() {
    model.undo(() -> context.toasts().told(text("file.undone")));
  }

  private void redo() {
    model.redo(() -> context.toasts().told(text("file.redone")));
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public String title() {
    return text("households.title");
  }

  @Override
  public ObservableValue<String> subtitle() {
    return subtitle;
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.shown("Shortcut+R", text("file.action.reveal"), this::reveal),
        ScreenKey.shown("Shortcut+Z", text("file.key.undo"), this::undo),
        ScreenKey.shown("Shortcut+P", text("print.chain"), this::print),
        ScreenKey.quiet("Shortcut+Shift+P", text("print.papers"), this::casePapers),
        ScreenKey.quiet("Shortcut+Y", text("file.key.redo"), this::redo),
        ScreenKey.quiet("Shortcut+Tab", text("file.key.tab"), () -> tab(1)),
        ScreenKey.quiet("Shortcut+Shift+Tab", text("file.key.tab-back"), () -> tab(-1)),
        ScreenKey.quiet("Shortcut+D", text("file.key.table"), this::focusTab));
  }

  private void tab(int step) {
    int count = tabs.getTabs().size();
    int next = Math.floorMod(tabs.getSelectionModel().getSelectedIndex() + step, count);
    tabs.getSelectionModel().select(next);
    focusTab();
  }

  private void focusTab() {
    focus.get(tabs.getSelectionModel().getSelectedItem()).run();
  }

  @Override
  public void shown() {
    model.load();
    papersModel.load();
  }

  @Override
  public boolean leave() {
    model.mask();
    papersModel.close();
    second.stop();
    return true;
  }
}
