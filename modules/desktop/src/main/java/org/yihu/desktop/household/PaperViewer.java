package org.yihu.desktop.household;

import java.io.ByteArrayInputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.attachment.HouseholdPapers.Paper;

/** 看图: the chosen paper, with what can be done to it. */
final class PaperViewer extends VBox {
  private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final double STEP = 1.25;
  private static final int FIT = 296;

  private final PapersViewModel model;
  private final ScreenContext context;
  private final PaperActions actions;
  private final StackPane desk = new StackPane();
  private final VBox facts = new VBox();
  private final Label title = new Label();
  private final HBox tools = new HBox();
  private double zoom = 1;

  PaperViewer(PapersViewModel model, ScreenContext context, PaperActions actions) {
    this.model = model;
    this.context = context;
    this.actions = actions;
    title.getStyleClass().add("strong");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox head =
        new HBox(
            title,
            spacer,
            icon("bi-zoom-out", "file.papers.zoom-out", () -> zoom(1 / STEP)),
            icon("bi-zoom-in", "file.papers.zoom-in", () -> zoom(STEP)));
    head.getStyleClass().add("viewer-head");
    head.setAlignment(Pos.CENTER_LEFT);
    tools.getStyleClass().add("viewer-tools");
    tools.setAlignment(Pos.CENTER_LEFT);
    desk.getStyleClass().add("viewer-desk");
    ScrollPane scroll = new ScrollPane(desk);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("viewer-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    facts.getStyleClass().add("viewer-facts");
    getStyleClass().addAll("side-panel", "viewer");
    getChildren().setAll(head, tools, scroll, facts);
    model.chosenProperty().addListener((o, was, is) -> show(is));
    model.openedProperty().addListener((o, was, is) -> show(model.chosenProperty().get()));
    show(null);
  }

  private String text(String key) {
    return context.texts().get(key);
  }

  private Button icon(String icon, String key, Runnable action) {
    Button button = new Button();
    button.setGraphic(Icons.of(icon));
    button.getStyleClass().addAll("flat", "icon-button");
    button.setAccessibleText(text(key));
    button.setTooltip(new Tooltip(text(key)));
    button.setOnAction(e -> action.run());
    return button;
  }

  private Button tool(String icon, String key, Runnable action) {
    Button button = new Button(text(key), Icons.of(icon));
    button.getStyleClass().addAll("flat", "small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  private void zoom(double factor) {
    zoom = Math.clamp(zoom * factor, 0.5, 4);
    show(model.chosenProperty().get());
  }

  private void show(Paper paper) {
    facts.getChildren().clear();
    tools.getChildren().clear();
    if (paper == null) {
      title.setText(text("file.papers.viewer"));
      desk.getChildren()
          .setAll(
              new EmptyState(
                  "bi-file-earmark", text("file.papers.choose"), text("file.papers.choose.why")));
      return;
    }
    title.setText(name(paper));
    if (paper.binnedAt().isPresent()) {
      tools
          .getChildren()
          .setAll(tool("bi-arrow-counterclockwise", "file.papers.restore", actions::restore));
    } else {
      Region spacer = new Region();
      HBox.setHgrow(spacer, Priority.ALWAYS);
      tools
          .getChildren()
          .setAll(
              tool("bi-arrow-counterclockwise", "file.papers.left", () -> actions.turn(-1)),
              tool("bi-arrow-clockwise", "file.papers.right", () -> actions.turn(1)),
              tool("bi-crop", "file.papers.crop", actions::crop),
              tool("bi-file-earmark-zip", "file.papers.compress", actions::compress),
              spacer,
              icon("bi-trash", "file.papers.bin", actions::bin));
    }
    desk.getChildren().setAll(picture(paper));
    fillFacts(paper);
  }

  private String name(Paper paper) {
    return paper.kind().name().isEmpty() ? text("file.papers.unfiled") : paper.kind().name();
  }

  private Node picture(Paper paper) {
    Optional<byte[]> content =
        Optional.ofNullable(model.openedProperty().get())
            .filter(o -> o.paper().id().equals(paper.id()))
            .map(PapersViewModel.Opened::content)
            .filter(c -> paper.mediaType().startsWith("image/"))
            .or(() -> model.thumbnail(paper));
    if (content.isEmpty()) {
      return new EmptyState(
              paper.kind().masked() ? "bi-lock" : "bi-file-earmark-text",
              paper.name(),
              text(paper.kind().masked() ? "file.papers.masked" : "file.papers.no-picture"))
          .with(text("file.papers.open"), actions::open);
    }
    ImageView view = new ImageView(new Image(new ByteArrayInputStream(content.get())));
    view.setPreserveRatio(true);
    view.setFitWidth(context.measure().px(FIT) * zoom);
    view.setRotate(paper.quarterTurns() * 90.0);
    view.setAccessibleText(paper.name());
    return view;
  }

  private void fillFacts(Paper paper) {
    facts
        .getChildren()
        .setAll(
            fact("file.papers.filed", name(paper)),
            fact(
                "file.papers.of",
                paper.person().isEmpty() ? text("file.papers.whole") : paper.person()),
            fact(
                "file.papers.received",
                AT.format(paper.addedAt().atZone(context.clock().getZone()))
                    + "\u3000"
                    + paper.addedBy()));
    Button refile = new Button(text("file.papers.refile"));
    refile.setOnAction(e -> actions.refile());
    Button open = new Button(text("file.papers.open"));
    open.setOnAction(e -> actions.open());
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox foot = new HBox(refile, spacer, open);
    foot.getStyleClass().add("viewer-foot");
    facts.getChildren().add(foot);
  }

  private Node fact(String key, String words) {
    Label name = new Label(text(key));
    name.getStyleClass().addAll("small", "muted", "fact-name");
    return new HBox(name, new Label(words));
  }

  /** What the buttons of the viewer do. */
  interface PaperActions {
    void turn(int quarters);

    void crop();

    void compress();

    void bin();

    void restore();

    void open();

    void refile();
  }

  static List<Paper> inUse(List<Paper> papers) {
    return papers.stream().filter(p -> p.binnedAt().isEmpty()).toList();
  }
}
