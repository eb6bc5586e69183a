package org.yihu.desktop.investigation;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.casework.CaseEvent;
import org.yihu.domain.casework.StepRecord;
import org.yihu.usecases.casework.StaffRelatives;
import org.yihu.usecases.text.Texts;

/** The tabs of neighbours, report and relatives: what is recorded, and one button to add. */
final class FactTabs {
  private final InvestigationViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final CaseDialogs dialogs;
  private final VBox neighbours = list();
  private final VBox reports = list();
  private final VBox relatives = list();

  FactTabs(InvestigationViewModel model, ScreenContext context, CaseDialogs dialogs) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.dialogs = dialogs;
    model.sheet().openedProperty().addListener(o -> draw());
    model.matches().addListener((ListChangeListener<StaffRelatives.Match>) c -> drawRelatives());
  }

  Node neighbours() {
    return scrolled(neighbours);
  }

  Node report() {
    return scrolled(reports);
  }

  Node relatives() {
    return scrolled(relatives);
  }

  private static VBox list() {
    VBox list = new VBox();
    list.getStyleClass().add("tab-list");
    return list;
  }

  private static ScrollPane scrolled(VBox list) {
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    return scroll;
  }

  /** Keeps the counts on the tabs; one relative turns its tab amber. */
  void countsInto(ToggleButton neighbourTab, ToggleButton reportTab, ToggleButton relativeTab) {
    model
        .sheet()
        .openedProperty()
        .addListener(
            o -> {
              count(neighbourTab, events(StepRecord.NeighbourAsked.class).size());
              long different = model.sheet().reportDifferent();
              count(reportTab, different);
            });
    model
        .matches()
        .addListener(
            (ListChangeListener<StaffRelatives.Match>)
                c -> {
                  count(relativeTab, model.matches().size());
                  relativeTab.getStyleClass().remove("warning");
                  if (!model.matches().isEmpty()) {
                    relativeTab.getStyleClass().add("warning");
                  }
                });
  }

  private static void count(ToggleButton tab, long number) {
    Label count = new Label(String.valueOf(number));
    count.getStyleClass().add("count");
    tab.setGraphic(number == 0 ? null : count);
  }

  private List<CaseEvent> events(Class<? extends StepRecord> kind) {
    return model.sheet().openedProperty().get().file().subject().events().stream()
        .filter(e -> kind.isInstance(e.record()))
        .toList();
  }

  private void draw() {
    drawNeighbours();
    drawReports();
    drawRelatives();
  }

  private void drawNeighbours() {
    neighbours
        .getChildren()
        .setAll(button(texts.get("investigation.add-neighbour"), dialogs::neighbour));
    for (CaseEvent event : events(StepRecord.NeighbourAsked.class)) {
      var visit = ((StepRecord.NeighbourAsked) event.record()).visit();
      neighbours
          .getChildren()
          .add(
              entry(
                  visit.neighbour(),
                  event.on()
                      + texts.get("investigation.gap")
                      + String.join(texts.get("investigation.comma"), visit.visitors()),
                  visit.findings()));
    }
    if (neighbours.getChildren().size() == 1) {
      neighbours
          .getChildren()
          .add(
              new EmptyState(
                  "bi-people",
                  texts.get("investigation.neighbours.none"),
                  texts.get("investigation.neighbours.why")));
    }
  }

  private void drawReports() {
    reports.getChildren().setAll(button(texts.get("investigation.report.add"), dialogs::report));
    for (CaseEvent event : events(StepRecord.VerificationReported.class)) {
      var report = ((StepRecord.VerificationReported) event.record()).report();
      reports
          .getChildren()
          .add(
              entry(
                  report.number().isBlank() ? texts.get("investigation.report") : report.number(),
                  texts.get("investigation.report.back", report.reportedOn().toString()),
                  report.consistent()
                      ? texts.get("investigation.report.consistent")
                      : report.findings()));
    }
    if (reports.getChildren().size() == 1) {
      reports
          .getChildren()
          .add(
              new EmptyState(
                  "bi-file-earmark-text",
                  texts.get("investigation.report.none"),
                  texts.get("investigation.report.why")));
    }
  }

  private void drawRelatives() {
    relatives.getChildren().setAll(button(texts.get("investigation.staff.add"), dialogs::staff));
    for (StaffRelatives.Match match : model.matches()) {
      relatives.getChildren().add(relative(match));
    }
    if (model.matches().isEmpty()) {
      relatives
          .getChildren()
          .add(
              new EmptyState(
                  "bi-shield-check",
                  texts.get("investigation.relatives.none"),
                  texts.get("investigation.relatives.why")));
    }
  }

  private Node relative(StaffRelatives.Match match) {
    VBox words =
        entry(
            texts.get(
                "investigation.relative",
                match.memberName(),
                match.staff().name(),
                texts.get("investigation.relation." + match.relation())),
            match.staff().unit() + texts.get("investigation.gap") + match.staff().position(),
            texts.get(
                match.certain()
                    ? "investigation.relative.certain"
                    : "investigation.relative.likely"));
    words.getStyleClass().remove("card");
    Node action =
        match.filed()
            ? new StatusChip(StatusChip.Kind.DONE, texts.get("investigation.relative.filed"))
            : button(
                texts.get("investigation.relative.file"),
                () ->
                    model.file(
                        match,
                        () -> context.toasts().told(texts.get("investigation.relative.saved"))));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(words, gap, action);
    line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    line.getStyleClass().addAll("card", "tab-entry");
    return line;
  }

  private static VBox entry(String title, String under, String text) {
    Label name = new Label(title);
    name.getStyleClass().add("strong");
    Label muted = new Label(under);
    muted.getStyleClass().addAll("muted", "caption");
    Label words = new Label(text);
    words.setWrapText(true);
    VBox entry = new VBox(name, muted, words);
    entry.getStyleClass().addAll("card", "tab-entry");
    return entry;
  }

  private static Button button(String verb, Runnable action) {
    Button button = new Button(verb);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }
}
