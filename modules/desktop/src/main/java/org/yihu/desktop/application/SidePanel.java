package org.yihu.desktop.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Icons;
import org.yihu.usecases.application.DraftMaterials.Material;
import org.yihu.usecases.application.DraftMaterials.Signatures;
import org.yihu.usecases.application.DraftMaterials.State;
import org.yihu.usecases.application.Fault;
import org.yihu.usecases.application.FormSection;
import org.yihu.usecases.text.Texts;

/** 侧栏: how far the form is, the papers, and the one list of faults. */
final class SidePanel extends VBox {
  private final ApplicationViewModel model;
  private final Texts texts;
  private final Consumer<FormSection> toSection;
  private final Label progressWord = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final VBox steps = new VBox();
  private final Label papersWord = new Label();
  private final VBox papers = new VBox();
  private final Label faultsTitle = new Label();
  private final HBox faultsHead;
  private final VBox faults = new VBox();

  SidePanel(ApplicationViewModel model, Texts texts, Consumer<FormSection> toSection) {
    this.model = model;
    this.texts = texts;
    this.toSection = toSection;
    getStyleClass().add("side-content");
    Label title = new Label(texts.get("application.progress"));
    title.getStyleClass().add("strong");
    Label papersTitle = new Label(texts.get("application.papers"));
    papersTitle.getStyleClass().add("strong");
    faultsTitle.getStyleClass().addAll("strong", "danger-text");
    faultsHead = head(faultsTitle, new Label(texts.get("application.faults.key")));
    progress.setMaxWidth(Double.MAX_VALUE);
    getChildren()
        .addAll(
            head(title, progressWord),
            progress,
            steps,
            new Separator(),
            head(papersTitle, papersWord),
            papers,
            new Separator(),
            faultsHead,
            faults);
    model.sections().addListener((ListChangeListener<SectionState>) c -> drawSteps());
    model.materials().addListener((ListChangeListener<Material>) c -> drawPapers());
    model.faults().told().addListener((ListChangeListener<Fault>) c -> drawFaults());
    model.faults().at().addListener((o, was, is) -> drawFaults());
    drawSteps();
    drawPapers();
    drawFaults();
  }

  private static HBox head(Label title, Label word) {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    word.getStyleClass().addAll("small", "muted");
    HBox head = new HBox(title, spacer, word);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("side-head");
    return head;
  }

  private void drawSteps() {
    List<Node> lines = new ArrayList<>();
    long done = 0;
    for (SectionState state : model.sections()) {
      done += state.mark() == SectionState.Mark.DONE ? 1 : 0;
      lines.add(step(state));
    }
    steps.getChildren().setAll(lines);
    progressWord.setText(texts.get("application.progress.of", done, FormSection.values().length));
    progress.setProgress(done / (double) FormSection.values().length);
  }

  private Node step(SectionState state) {
    String icon =
        switch (state.mark()) {
          case DONE -> "bi-check-circle-fill";
          case WRONG -> "bi-exclamation-circle-fill";
          case TO_FILL -> "bi-circle";
        };
    String colour =
        switch (state.mark()) {
          case DONE -> "success";
          case WRONG -> "danger";
          case TO_FILL -> "muted-icon";
        };
    Label number = new Label(String.valueOf(state.section().ordinal() + 1));
    Label name = new Label(texts.get("application.section." + state.section()));
    name.setMinWidth(USE_PREF_SIZE);
    Label word = new Label(state.word());
    word.getStyleClass()
        .addAll("caption", state.mark() == SectionState.Mark.TO_FILL ? "muted" : colour + "-text");
    Button line = line(Icons.of(icon, colour), number, name, spacer(), word);
    line.setAccessibleText(name.getText() + " " + word.getText());
    line.setOnAction(e -> toSection.accept(state.section()));
    line.getStyleClass().add("side-step");
    return line;
  }

  private static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  private static Button line(Node... parts) {
    HBox inside = new HBox(parts);
    inside.getStyleClass().add("side-line");
    inside.setAlignment(Pos.CENTER_LEFT);
    Button line = new Button();
    line.setGraphic(inside);
    line.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
    line.getStyleClass().setAll("side-button");
    line.setMaxWidth(Double.MAX_VALUE);
    inside.prefWidthProperty().bind(line.widthProperty().subtract(16));
    return line;
  }

  private void drawPapers() {
    int focused = -1;
    for (int i = 0; i < papers.getChildren().size(); i++) {
      if (papers.getChildren().get(i).isFocused()) {
        focused = i;
      }
    }
    List<Node> lines = new ArrayList<>();
    for (Material material : model.materials()) {
      if (material.state() != State.NOT_TO_BE_ASKED) {
        lines.add(paper(material));
      }
    }
    List<Material> asked =
        model.materials().stream().filter(m -> m.state() == State.NOT_TO_BE_ASKED).toList();
    if (!asked.isEmpty()) {
      lines.add(notAsked(asked));
    }
    papers.getChildren().setAll(lines);
    papersWord.setText(
        texts.get("application.papers.count", count(State.RECEIVED), count(State.MISSING)));
    if (focused >= 0 && focused < lines.size()) {
      Focus.to(lines.get(focused));
    }
  }

  private long count(State state) {
    return model.materials().stream().filter(m -> m.state() == state).count();
  }

  private Node paper(Material material) {
    boolean in = material.state() == State.RECEIVED;
    Label name = new Label(shortName(material));
    Label word = new Label(word(material));
    word.getStyleClass().addAll("caption", "muted");
    word.setMinWidth(USE_PREF_SIZE);
    Button line =
        line(
            Icons.of(
                in ? "bi-check-circle-fill" : "bi-circle", "icon-14", in ? "success" : "warning"),
            name,
            spacer(),
            word);
    line.setAccessibleText(material.name() + " " + word.getText());
    line.setOnAction(
        e -> {
          if (!material.bySignatures()) {
            model.receive(material.code(), !in);
          }
        });
    line.setId("paper-" + material.code());
    return line;
  }

  /** The panel is narrow; whole names are told by the letters. */
  private String shortName(Material material) {
    String key = "application.paper." + material.code();
    return texts.has(key) ? texts.get(key) : material.name();
  }

  private String word(Material material) {
    if (material.bySignatures()) {
      Signatures signed = model.signatures();
      return texts.get("application.papers.signed", signed.signed(), signed.adults());
    }
    return texts.get(
        material.state() == State.RECEIVED
            ? "application.papers.received"
            : "application.papers.missing");
  }

  private Node notAsked(List<Material> asked) {
    Label head = new Label(texts.get("application.papers.not-asked"));
    head.getStyleClass().addAll("caption", "strong", "muted");
    Label names =
        new Label(
            asked.stream()
                .map(this::shortName)
                .collect(Collectors.joining(texts.get("application.separator"))));
    names.setWrapText(true);
    names.getStyleClass().addAll("caption", "muted");
    HBox line = new HBox(Icons.of("bi-dash-circle", "icon-14"), new VBox(head, names));
    line.getStyleClass().addAll("side-line", "not-asked");
    return line;
  }

  private void drawFaults() {
    List<Fault> told = model.faults().told();
    long errors = told.stream().filter(Fault::isError).count();
    faultsHead.setVisible(!told.isEmpty());
    faultsTitle.setText(
        errors == 0
            ? texts.get("application.faults.warnings", told.size())
            : texts.get("application.faults", errors));
    List<Node> lines = new ArrayList<>();
    int number = 0;
    for (Fault fault : told) {
      lines.add(fault(++number, fault));
    }
    faults.getChildren().setAll(lines);
  }

  private Node fault(int number, Fault fault) {
    Label place = new Label(String.valueOf(number));
    place
        .getStyleClass()
        .addAll(
            "small", "strong", fault.isError() ? "danger-text" : "warning-text", "fault-number");
    Label title = new Label(model.faults().words().title(fault));
    title.getStyleClass().addAll("small", "strong");
    Label said = new Label(model.faults().words().inShort(fault));
    said.getStyleClass().addAll("caption", "muted");
    Button line = line(place, new VBox(title, said));
    line.getStyleClass().add("fault");
    if (fault.equals(model.faults().at().get())) {
      line.getStyleClass().add("at");
    }
    line.setAccessibleText(title.getText() + " " + said.getText());
    line.setOnAction(e -> model.jump(fault));
    return line;
  }
}
