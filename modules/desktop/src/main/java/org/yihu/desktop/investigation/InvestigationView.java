package org.yihu.desktop.investigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.DaysLeft;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.SideDrawer;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.print.CasePapersSheet;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.desktop.view.Views;
import org.yihu.domain.casework.CaseDeadlines;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.investigation.SheetLine;
import org.yihu.usecases.casepaper.CasePaper;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.InvestigationTasks;

/** 调查核对. */
public final class InvestigationView implements Screen {
  private final InvestigationViewModel model;
  private final ScreenContext context;
  private final Optional<String> wanted;
  private final BorderPane root;
  private final VisitTab visit;
  private final SidePanel panel;
  private final SideDrawer drawer;
  private final SimpleStringProperty subtitle = new SimpleStringProperty("");
  private final HBox chip = new HBox();
  private final List<ToggleButton> tabButtons = new ArrayList<>();
  private final CasePapersSheet papers;
  private String applicant = "";
  private boolean selecting;

  @FXML private Label count;
  @FXML private ListView<TaskEntry> tasks;
  @FXML private HBox tabs;
  @FXML private StackPane body;
  @FXML private HBox actions;
  @FXML private Button add;
  @FXML private Button booklets;
  @FXML private Button forms;
  @FXML private Label missing;
  @FXML private Button complete;
  @FXML private Button panelButton;
  @FXML private ScrollPane sideScroll;
  @FXML private VBox side;

  /**
   * @param wanted number or identity of the case to open; empty for the most urgent
   */
  public InvestigationView(
      InvestigationViewModel model, ScreenContext context, Optional<String> wanted) {
    this.model = model;
    this.context = context;
    this.wanted = wanted;
    this.root = new Views(context.texts()).load(this);
    this.papers = new CasePapersSheet(context, model.papers());
    CaseDialogs dialogs = new CaseDialogs(model, context);
    this.visit = new VisitTab(model, context, this::choose);
    this.panel = new SidePanel(model.sheet(), context, dialogs::neighbour);
    side.getChildren().addAll(panel.parts());
    fillTabs(dialogs);
    bindTasks();
    add.setOnAction(e -> dialogs.line());
    booklets.setOnAction(e -> print());
    forms.setGraphic(Icons.of("bi-printer"));
    forms.setOnAction(e -> papers());
    complete.setOnAction(e -> complete());
    complete.disableProperty().bind(model.sheet().missingProperty().isNotEmpty());
    missing.textProperty().bind(model.sheet().missingProperty());
    model.sheet().openedProperty().addListener(o -> opened());
    chip.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    body.getChildren().setAll(empty());
    drawer = new SideDrawer(root, sideScroll, panelButton);
    drawer.fill(false);
    actions.setVisible(false);
  }

  private Node empty() {
    return new EmptyState(
        "bi-clipboard-check",
        context.texts().get("investigation.none"),
        context.texts().get("investigation.none.why"));
  }

  private void fillTabs(CaseDialogs dialogs) {
    ToggleGroup group = new ToggleGroup();
    FactTabs facts = new FactTabs(model, context, dialogs);
    addTab(group, "investigation.tab.visit", visit);
    addTab(group, "investigation.tab.neighbours", facts.neighbours());
    addTab(group, "investigation.tab.report", facts.report());
    addTab(group, "investigation.tab.relatives", facts.relatives());
    group.selectToggle(tabButtons.getFirst());
    facts.countsInto(tabButtons.get(1), tabButtons.get(2), tabButtons.get(3));
  }

  private void addTab(ToggleGroup group, String key, Node content) {
    ToggleButton button = new ToggleButton(context.texts().get(key));
    button.setToggleGroup(group);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(
        e -> {
          button.setSelected(true);
          if (!body.getChildren().equals(List.of(content))) {
            body.getChildren().setAll(content);
          }
        });
    tabButtons.add(button);
    tabs.getChildren().add(button);
  }

  private void bindTasks() {
    tasks.setCellFactory(list -> new TaskCell(context.texts(), model.booklets()));
    tasks.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.booklets().ticked().addListener((SetChangeListener<DivisionCode>) c -> countBooklets());
    tasks.setAccessibleText(context.texts().get("investigation.tasks"));
    model.villages().addListener((ListChangeListener<InvestigationTasks.Village>) c -> list());
    tasks
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (o, old, now) -> {
              if (!selecting && now instanceof TaskEntry.OfCase chosen) {
                model.open(chosen.task().caseId());
              }
            });
  }

  private void list() {
    selecting = true;
    List<TaskEntry> entries = new ArrayList<>();
    int households = 0;
    for (InvestigationTasks.Village village : model.villages()) {
      entries.add(new TaskEntry.OfVillage(village));
      village.tasks().forEach(t -> entries.add(new TaskEntry.OfCase(t)));
      households += village.tasks().size();
    }
    tasks.getItems().setAll(entries);
    count.setText(context.texts().get("investigation.count", households, model.villages().size()));
    model.booklets().read(model.villages(), tasks::refresh);
    countBooklets();
    select(model.chosenProperty().get());
    selecting = false;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE
        && tasks.getSelectionModel().getSelectedItem() instanceof TaskEntry.OfVillage v) {
      model.booklets().toggle(v.village().code());
      event.consume();
    }
  }

  private void countBooklets() {
    tasks.refresh();
    List<InvestigationTasks.Village> chosen = chosenVillages();
    booklets.setDisable(chosen.isEmpty());
    if (chosen.isEmpty()) {
      booklets.setText(context.texts().get("investigation.key.print"));
      return;
    }
    booklets.setText(
        context
            .texts()
            .get(
                "investigation.booklet",
                chosen.size(),
                chosen.stream().mapToInt(v -> v.tasks().size()).sum()));
  }

  private List<InvestigationTasks.Village> chosenVillages() {
    return model.villages().stream()
        .filter(v -> model.booklets().ticked().contains(v.code()))
        .toList();
  }

  /** The booklets of the villages ticked; where none is, all papers of the case that is open. */
  private void print() {
    List<DivisionCode> codes =
        chosenVillages().stream().map(InvestigationTasks.Village::code).toList();
    if (codes.isEmpty()) {
      papers();
    } else {
      context
          .printing()
          .preview(
              model.booklets().booklets(codes),
              () -> model.booklets().read(model.villages(), tasks::refresh));
    }
  }

  private void papers() {
    if (model.chosenProperty().get() != null) {
      String key = model.chosenProperty().get().toString();
      papers.show(key, applicant, List.of(CasePaper.VISIT));
    }
  }

  private void select(UUID caseId) {
    tasks.getItems().stream()
        .filter(e -> e instanceof TaskEntry.OfCase c && c.task().caseId().equals(caseId))
        .findFirst()
        .ifPresent(e -> tasks.getSelectionModel().select(e));
  }

  private void opened() {
    CaseFile file = model.sheet().openedProperty().get().file();
    selecting = true;
    select(file.subject().id());
    selecting = false;
    if (!actions.isVisible()) {
      drawer.fill(true);
      actions.setVisible(true);
      tabButtons.getFirst().fire();
    }
    String name =
        file.household().members().stream()
            .map(m -> m.person())
            .filter(p -> p.id().equals(file.subject().applicant()))
            .map(p -> p.name())
            .findFirst()
            .orElse("");
    applicant = name;
    subtitle.set(
        context.texts().get("investigation.subtitle", name, file.subject().number().toString()));
    chip.getChildren().clear();
    CaseDeadlines.nearest(file.deadlines())
        .map(d -> d.workingDaysLeft(file.today(), file.calendar()))
        .ifPresent(
            days ->
                chip.getChildren()
                    .add(
                        new StatusChip(
                            TaskCell.kind(days), DaysLeft.words(context.texts(), days))));
  }

  private void choose(SheetRow row) {
    ContextMenu menu = new ContextMenu();
    MenuItem usual = new MenuItem(context.texts().get("investigation.choice.usual"));
    usual.setOnAction(e -> model.sheet().choose(row, Optional.empty()));
    menu.getItems().add(usual);
    for (SheetLine.Choice choice : SheetLine.Choice.values()) {
      MenuItem item = new MenuItem(context.texts().get("investigation.choice." + choice));
      item.setOnAction(e -> model.sheet().choose(row, Optional.of(choice)));
      menu.getItems().add(item);
    }
    Node anchor = root.getScene().getFocusOwner();
    menu.show(anchor == null ? visit : anchor, Side.BOTTOM, 0, 0);
  }

  private void complete() {
    visit.grid().commit();
    if (complete.isDisabled()) {
      nextFinding(false);
      return;
    }
    model.complete(
        file ->
            context
                .toasts()
                .told(
                    context
                        .texts()
                        .get("investigation.completed", file.subject().number().toString())));
  }

  private void nextFinding(boolean backwards) {
    visit.grid().commit();
    tabButtons.getFirst().fire();
    model
        .sheet()
        .nextFinding(visit.grid().focused().orElse(null), backwards)
        .ifPresentOrElse(visit.grid()::toBasis, this::toWhatIsMissing);
  }

  private void toWhatIsMissing() {
    if (model.sheet().investigators().size() < 2 || model.sheet().present().isEmpty()) {
      visit.toInvestigators();
    } else {
      panel.focus();
    }
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public String title() {
    return context.texts().get("shell.nav.investigations");
  }

  @Override
  public ObservableValue<String> subtitle() {
    return subtitle;
  }

  @Override
  public List<Node> headerNodes() {
    return List.of(chip);
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.shown(
            "F2", context.texts().get("investigation.key.edit"), () -> visit.grid().toFirst()),
        ScreenKey.shown(
            "F8", context.texts().get("investigation.key.next"), () -> nextFinding(false)),
        ScreenKey.quiet(
            "Shift+F8", context.texts().get("investigation.key.previous"), () -> nextFinding(true)),
        ScreenKey.quiet("Insert", context.texts().get("investigation.add-line"), add::fire),
        ScreenKey.shown("Shortcut+P", context.texts().get("investigation.key.print"), this::print),
        ScreenKey.quiet("Shortcut+Shift+P", context.texts().get("print.papers"), this::papers),
        ScreenKey.quiet("F9", context.texts().get("investigation.conclusion"), () -> panel.focus()),
        ScreenKey.shown(
            "Shortcut+Enter", context.texts().get("investigation.complete"), this::complete));
  }

  @Override
  public void shown() {
    model.load(wanted.filter(w -> model.chosenProperty().get() == null));
    Focus.to(tasks);
  }
}
