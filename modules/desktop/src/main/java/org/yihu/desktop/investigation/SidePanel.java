package org.yihu.desktop.investigation;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.CategoryChip;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.casework.CaseEvent;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.investigation.VisitSheet;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.casework.KeyVisitSheet;
import org.yihu.usecases.text.Texts;

/** What the adopted values lead to, the report, the neighbours and the conclusion. */
final class SidePanel {
  private final SheetViewModel sheet;
  private final Texts texts;
  private final Runnable addNeighbour;
  private final VBox outlook = part();
  private final VBox report = part();
  private final VBox neighbours = part();
  private final ToggleGroup agreement = new ToggleGroup();
  private final TextArea conclusion = new TextArea();

  SidePanel(SheetViewModel sheet, ScreenContext context, Runnable addNeighbour) {
    this.sheet = sheet;
    this.texts = context.texts();
    this.addNeighbour = addNeighbour;
    sheet.outlookProperty().addListener(o -> showOutlook());
    sheet.openedProperty().addListener(o -> showFile());
    sheet.rows().addListener((ListChangeListener<SheetRow>) c -> showFile());
  }

  List<VBox> parts() {
    return List.of(outlook, report, neighbours, conclusion());
  }

  private static VBox part() {
    VBox part = new VBox();
    part.getStyleClass().add("side-part");
    return part;
  }

  private HBox head(String title, Region right) {
    Label name = new Label(title);
    name.getStyleClass().add("strong");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(name, gap, right);
    head.getStyleClass().add("side-head");
    return head;
  }

  private static Label muted(String words) {
    Label label = new Label(words);
    label.getStyleClass().addAll("muted", "caption");
    return label;
  }

  private void showOutlook() {
    KeyVisitSheet.Outlook seen = sheet.outlookProperty().get();
    outlook.getChildren().setAll(head(texts.get("investigation.after"), muted(members(seen))));
    if (seen == null) {
      return;
    }
    HBox line = new HBox(amount(seen), spacer(), categories(seen));
    line.getStyleClass().add("side-line");
    outlook.getChildren().add(line);
    if (seen.after().isEmpty()) {
      Label why = new Label(String.join("\n", texts.of(seen.hindrances())));
      why.setWrapText(true);
      why.getStyleClass().addAll("small", "warning-text");
      outlook.getChildren().add(why);
    }
  }

  private String members(KeyVisitSheet.Outlook seen) {
    return seen == null
        ? ""
        : seen.after()
            .map(d -> texts.get("investigation.members", d.countedMembers().size()))
            .orElse("");
  }

  private VBox amount(KeyVisitSheet.Outlook seen) {
    Optional<Money> before = seen.before().flatMap(Determination::perCapitaMonthly);
    Optional<Money> after = seen.after().flatMap(Determination::perCapitaMonthly);
    HBox line = new HBox();
    line.getStyleClass().add("side-line");
    if (!before.equals(after)) {
      before.ifPresent(
          m -> {
            javafx.scene.text.Text old = new javafx.scene.text.Text(Amounts.of(m.yuan()));
            old.getStyleClass().addAll("struck", "muted");
            line.getChildren().add(old);
          });
    }
    Label now =
        new Label(after.map(m -> Amounts.of(m.yuan())).orElse(texts.get("investigation.open")));
    now.getStyleClass().add("title");
    now.setMinWidth(Region.USE_PREF_SIZE);
    line.getChildren().add(now);
    return new VBox(muted(texts.get("investigation.per-capita")), line);
  }

  private VBox categories(KeyVisitSheet.Outlook seen) {
    Optional<Category> before = seen.before().map(Determination::category);
    Optional<Category> after = seen.after().map(Determination::category);
    HBox line = new HBox();
    line.getStyleClass().add("side-line");
    if (before.isPresent() && after.isPresent() && !before.equals(after)) {
      line.getChildren()
          .addAll(
              new CategoryChip(texts, before.get().name(), true),
              Icons.of("bi-arrow-right", "icon-14"));
    }
    after.ifPresent(c -> line.getChildren().add(new CategoryChip(texts, c.name())));
    return new VBox(muted(texts.get("investigation.likely-category")), line);
  }

  private static Region spacer() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private void showFile() {
    KeyVisitSheet.Opened opened = sheet.openedProperty().get();
    if (opened == null) {
      return;
    }
    List<CaseEvent> events = opened.file().subject().events();
    Optional<CaseEvent> reported =
        opened.file().subject().latestEvent(StepRecord.VerificationReported.class);
    report
        .getChildren()
        .setAll(
            head(
                texts.get("investigation.report"),
                muted(
                    reported
                        .map(e -> texts.get("investigation.report.back", day(e)))
                        .orElse(texts.get("investigation.report.none")))));
    sheet.rows().stream()
        .filter(r -> r.line().reported().isPresent())
        .forEach(r -> report.getChildren().add(finding(r)));
    Hyperlink more = new Hyperlink(texts.get("investigation.add-neighbour"));
    more.setOnAction(e -> addNeighbour.run());
    neighbours.getChildren().setAll(head(texts.get("investigation.neighbours"), more));
    events.stream()
        .filter(e -> e.record() instanceof StepRecord.NeighbourAsked)
        .forEach(
            e ->
                neighbours.getChildren().add(neighbour(e, (StepRecord.NeighbourAsked) e.record())));
  }

  private static String day(CaseEvent event) {
    return event.on().toString().substring(5);
  }

  private HBox finding(SheetRow row) {
    boolean differs = row.line().isReportDifferent();
    Label words =
        new Label(
            differs
                ? texts.get(
                    "investigation.report.differs", row.name(), row.reported(), row.declared())
                : texts.get("investigation.report.agrees", row.name(), row.reported()));
    words.getStyleClass().add("small");
    HBox line =
        new HBox(
            differs
                ? Icons.of("bi-exclamation-triangle-fill", "icon-14", "warning")
                : Icons.of("bi-check-circle-fill", "icon-14", "success"),
            words);
    line.getStyleClass().add("side-line");
    return line;
  }

  private VBox neighbour(CaseEvent event, StepRecord.NeighbourAsked asked) {
    Label who = new Label(asked.visit().neighbour());
    who.getStyleClass().addAll("strong", "small");
    Label words = new Label(asked.visit().findings());
    words.setWrapText(true);
    words.getStyleClass().add("small");
    return new VBox(
        who,
        muted(
            day(event)
                + texts.get("investigation.gap")
                + String.join(texts.get("investigation.comma"), asked.visit().visitors())),
        words);
  }

  private VBox conclusion() {
    VBox part = part();
    HBox radios = new HBox();
    radios.getStyleClass().add("radio-line");
    for (VisitSheet.Agreement one : VisitSheet.Agreement.values()) {
      RadioButton radio = new RadioButton(texts.get("investigation.agreement." + one));
      radio.setToggleGroup(agreement);
      radio.setUserData(one);
      radio.setMinWidth(Region.USE_PREF_SIZE);
      radios.getChildren().add(radio);
    }
    agreement
        .selectedToggleProperty()
        .addListener(
            (o, old, now) -> {
              if (now != null) {
                sheet.agreementProperty().set((VisitSheet.Agreement) now.getUserData());
              }
            });
    sheet.agreementProperty().addListener((o, old, now) -> select(now));
    conclusion.setWrapText(true);
    conclusion.setAccessibleText(texts.get("investigation.conclusion"));
    conclusion.setPromptText(texts.get("investigation.conclusion.prompt"));
    conclusion.textProperty().bindBidirectional(sheet.conclusionProperty());
    part.getChildren()
        .addAll(
            head(
                texts.get("investigation.conclusion"),
                muted(texts.get("investigation.conclusion.signed"))),
            radios,
            conclusion);
    return part;
  }

  private void select(VisitSheet.Agreement wanted) {
    agreement.selectToggle(
        agreement.getToggles().stream()
            .filter(t -> t.getUserData() == wanted)
            .findFirst()
            .orElse(null));
  }

  /** Puts the focus on the conclusion. */
  void focus() {
    Focus.to((RadioButton) agreement.getToggles().getFirst());
  }
}
