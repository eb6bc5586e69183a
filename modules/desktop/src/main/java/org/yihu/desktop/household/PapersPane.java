package org.yihu.desktop.household;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.Segments;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.attachment.HouseholdPapers.Paper;
import org.yihu.usecases.attachment.PaperKinds.Kind;

/** 材料: kinds at the left, papers in the middle, the chosen one at the right. */
final class PapersPane extends HBox {
  /** How the papers are grouped. */
  private enum Grouping {
    STEP,
    PERSON,
    TIME
  }

  private final PapersViewModel model;
  private final ScreenContext context;
  private final ChosenPaper actions;
  private final VBox kinds = new VBox();
  private final Label complete = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final VBox groups = new VBox();
  private final Label sums = new Label();
  private final Segments<Grouping> grouping;
  private final ToggleGroup tiles = new ToggleGroup();
  private final ToggleGroup kindChoice = new ToggleGroup();
  private final Label dropWords = new Label();
  private final HBox drop = new HBox(Icons.of("bi-box-arrow-in-down", "icon-18"), dropWords);
  private Optional<Kind> target = Optional.empty();

  PapersPane(PapersViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.grouping = new Segments<>(List.of(Grouping.values()), g -> text("file.papers.group." + g));
    this.actions = new ChosenPaper(model, context);
    PaperViewer viewer = new PaperViewer(model, context, actions);
    double width = context.measure().px(336);
    viewer.setMinWidth(width);
    viewer.setMaxWidth(width);
    getChildren().setAll(left(), middle(), viewer);
    grouping.chosenProperty().addListener((o, was, is) -> show());
    model.papers().addListener((ListChangeListener<Paper>) c -> show());
    addEventHandler(DragEvent.DRAG_OVER, this::over);
    addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    show();
  }

  private String text(String key) {
    return context.texts().get(key);
  }

  private Node left() {
    Label title = new Label(text("file.papers.required"));
    title.getStyleClass().add("strong");
    complete.getStyleClass().addAll("small", "muted");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(title, between, complete);
    head.setAlignment(Pos.CENTER_LEFT);
    progress.getStyleClass().add("paper-progress");
    progress.setMaxWidth(Double.MAX_VALUE);
    kinds.getStyleClass().add("paper-kinds");
    ScrollPane scroll = new ScrollPane(kinds);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox left = new VBox(head, progress, scroll);
    left.getStyleClass().addAll("papers-left");
    double width = context.measure().px(236);
    left.setMinWidth(width);
    left.setMaxWidth(width);
    return left;
  }

  private Node middle() {
    Button choose = new Button(text("file.papers.choose-files"), Icons.of("bi-plus"));
    choose.setMinWidth(Region.USE_PREF_SIZE);
    choose.setOnAction(e -> chooseFiles());
    Button folder = new Button(text("file.papers.folder"), Icons.of("bi-folder2-open"));
    folder.setMinWidth(Region.USE_PREF_SIZE);
    folder.setOnAction(
        e ->
            context
                .dialogs()
                .files()
                .folder(text("file.papers.folder"))
                .ifPresent(f -> add(List.of(f))));
    sums.getStyleClass().addAll("small", "muted");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    Button export = new Button("", Icons.of("bi-box-arrow-up"));
    export.setAccessibleText(text("file.papers.export"));
    export.setTooltip(new Tooltip(text("file.papers.export")));
    export.setOnAction(e -> export());
    HBox head = new HBox(grouping, sums, spacer, choose, folder, export);
    head.getStyleClass().add("gap-8");
    head.setAlignment(Pos.CENTER_LEFT);
    groups.getStyleClass().add("paper-groups");
    ScrollPane scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    drop.getStyleClass().add("paper-drop");
    drop.setAlignment(Pos.CENTER);
    VBox middle = new VBox(head, scroll, drop);
    middle.getStyleClass().add("screen-body");
    HBox.setHgrow(middle, Priority.ALWAYS);
    middle.setMinWidth(0);
    return middle;
  }

  private void chooseFiles() {
    List<Path> files =
        context
            .dialogs()
            .files()
            .openSeveral(
                text("file.papers.choose-files"),
                text("file.papers.file-kinds"),
                List.of("*.jpg", "*.jpeg", "*.png", "*.pdf"));
    if (!files.isEmpty()) {
      add(files);
    }
  }

  private void add(List<Path> files) {
    model.add(
        files,
        target.map(Kind::code).orElse(""),
        taken -> new TakenWords(context.texts()).of(taken).forEach(context.toasts()::told));
  }

  private void export() {
    if (PaperViewer.inUse(model.papers()).isEmpty()) {
      context.toasts().told(text("file.papers.none"));
      return;
    }
    context
        .dialogs()
        .files()
        .folder(text("file.papers.export.folder"))
        .ifPresent(
            folder ->
                context
                    .dialogs()
                    .reason(
                        text("file.papers.export.title"),
                        text("file.papers.export"),
                        List.of(
                            text("file.papers.export.transfer"), text("file.papers.export.copy")),
                        reason ->
                            model.export(
                                folder,
                                reason,
                                to ->
                                    context
                                        .toasts()
                                        .told(
                                            context
                                                .texts()
                                                .get("file.papers.exported", to.toString())))));
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    add(event.getDragboard().getFiles().stream().map(f -> f.toPath()).toList());
    event.setDropCompleted(true);
    event.consume();
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DELETE -> {
        event.consume();
        actions.bin();
      }
      case ENTER -> {
        if (event.getTarget() instanceof PaperTile) {
          event.consume();
          actions.open();
        }
      }
      default -> {
        // not a key of the papers
      }
    }
  }

  private void show() {
    showKinds();
    groups.getChildren().clear();
    tiles.getToggles().clear();
    List<Paper> inUse = PaperViewer.inUse(model.papers());
    Map<String, List<Paper>> grouped = new LinkedHashMap<>();
    inUse.forEach(p -> grouped.computeIfAbsent(group(p), k -> new ArrayList<>()).add(p));
    List<Paper> binned = model.papers().stream().filter(p -> p.binnedAt().isPresent()).toList();
    if (!binned.isEmpty()) {
      grouped.put(text("file.papers.in-bin"), binned);
    }
    grouped.forEach((name, papers) -> groups.getChildren().add(group(name, papers)));
    if (model.papers().isEmpty()) {
      groups
          .getChildren()
          .add(new EmptyState("bi-files", text("file.papers.none"), text("file.papers.none.why")));
    }
    double megabytes = inUse.stream().mapToLong(Paper::size).sum() / 1_048_576.0;
    sums.setText(
        context.texts().get("file.papers.sums", inUse.size(), "%.1f".formatted(megabytes)));
  }

  private String group(Paper paper) {
    return switch (grouping.chosenProperty().get()) {
      case STEP -> text("file.papers.step." + paper.kind().step());
      case PERSON -> paper.person().isEmpty() ? text("file.papers.whole") : paper.person();
      case TIME -> paper.addedAt().atZone(context.clock().getZone()).toLocalDate().toString();
    };
  }

  private Node group(String name, List<Paper> papers) {
    Label title = new Label(name);
    title.getStyleClass().add("strong");
    Label count = new Label(context.texts().get("file.papers.count", papers.size()));
    count.getStyleClass().addAll("small", "muted");
    HBox head = new HBox(title, count);
    head.getStyleClass().add("gap-8");
    FlowPane flow = new FlowPane();
    flow.getStyleClass().add("paper-flow");
    for (Paper paper : papers) {
      PaperTile tile = new PaperTile(paper, model.thumbnail(paper), context);
      tile.setToggleGroup(tiles);
      Paper chosen = model.chosenProperty().get();
      tile.setSelected(chosen != null && chosen.id().equals(paper.id()));
      tile.setOnAction(
          e -> {
            tile.setSelected(true);
            model.chosenProperty().set(paper);
          });
      tile.focusedProperty()
          .addListener(
              (o, was, is) -> {
                if (is) {
                  tile.setSelected(true);
                  model.chosenProperty().set(paper);
                }
              });
      flow.getChildren().add(tile);
    }
    return new VBox(head, flow);
  }

  private void showKinds() {
    kinds.getChildren().clear();
    kindChoice.getToggles().clear();
    PaperNeeds needs = new PaperNeeds(model.required());
    complete.setText(context.texts().get("file.papers.complete", needs.inHand(), needs.missing()));
    progress.setProgress(needs.share());
    for (Kind kind : needs.ordered(model.kinds())) {
      if (needs.isFirstOther(kind)) {
        kinds.getChildren().add(heading("file.papers.other-kinds"));
      }
      long count =
          PaperViewer.inUse(model.papers()).stream()
              .filter(p -> p.kind().code().equals(kind.code()))
              .count();
      KindLine line = new KindLine(kind, count, needs.of(kind), context);
      line.setToggleGroup(kindChoice);
      line.setSelected(target.filter(kind::equals).isPresent());
      line.setOnAction(
          e -> {
            target = line.isSelected() ? Optional.of(kind) : Optional.empty();
            words();
          });
      kinds.getChildren().add(line);
    }
    needs.notToBeAsked().ifPresent(this::addNotAsked);
    words();
  }

  private Label heading(String key) {
    Label heading = new Label(text(key));
    heading.getStyleClass().addAll("small", "muted", "kind-heading");
    return heading;
  }

  private void addNotAsked(List<String> names) {
    kinds.getChildren().add(heading("file.papers.not-asked"));
    for (String name : names) {
      Label line = new Label(name, Icons.of("bi-dash-circle"));
      line.getStyleClass().addAll("muted", "kind-not-asked");
      kinds.getChildren().add(line);
    }
  }

  private void words() {
    dropWords.setText(
        target
            .map(k -> context.texts().get("file.papers.drop", k.name()))
            .orElseGet(() -> text("file.papers.drop.any")));
  }

  void focusFirst() {
    if (!tiles.getToggles().isEmpty()) {
      Focus.to((PaperTile) tiles.getToggles().getFirst());
    } else {
      Focus.to(grouping);
    }
  }
}
