package org.yihu.desktop.household;

import java.util.List;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.MessageBar;
import org.yihu.desktop.control.Segments;
import org.yihu.desktop.control.SideDrawer;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.household.FamilyMembers;
import org.yihu.usecases.household.FileFigures;
import org.yihu.usecases.household.HouseholdFile;
import org.yihu.usecases.household.HouseholdSection;
import org.yihu.usecases.household.RevealFields.Masked;

/** 概况: who, what, what next. */
final class OverviewPane extends HBox {
  private static final int CHAIN = 7;

  private final HouseholdViewModel model;
  private final ScreenContext context;
  private final FamilyPane family;
  private final VBox legend = new VBox();
  private final MessageBar message = new MessageBar();
  private final MoneyTable money;
  private final Segments<HouseholdSection> segments;
  private final FigureRow figures;
  private final Button panel = new Button();
  private final ChainList chain;
  private final PapersSummary papers;

  OverviewPane(
      HouseholdViewModel model,
      ScreenContext context,
      Runnable toChain,
      PapersSummary papers,
      Runnable toMembers) {
    this.model = model;
    this.context = context;
    this.papers = papers;
    this.family = new FamilyPane(context, member -> toMembers.run());
    this.money = new MoneyTable(model, context, false);
    this.figures = new FigureRow(context.texts());
    this.chain = new ChainList(context);
    this.segments =
        new Segments<>(
            List.of(HouseholdSection.INCOME, HouseholdSection.SPENDING, HouseholdSection.ASSET),
            s -> text("file.money.section." + s));
    segments.chosenProperty().addListener((o, was, is) -> money.show(is));
    VBox side = side(toChain);
    getChildren().setAll(middle(), side);
    new SideDrawer(this, side, panel);
    model.fileProperty().addListener((o, was, is) -> show(is));
    model
        .revealed()
        .addListener(
            (MapChangeListener<Masked, String>) c -> showFamily(model.fileProperty().get()));
  }

  private String text(String key) {
    return context.texts().get(key);
  }

  private Region middle() {
    legend.getStyleClass().add("family-legend");
    HBox picture = new HBox(family, legend);
    picture.getStyleClass().add("family-row");
    ScrollPane scroll = new ScrollPane(picture);
    scroll.getStyleClass().add("plain-scroll");
    scroll.setFitToHeight(false);
    scroll.setFocusTraversable(false);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
    scroll.setMinHeight(context.measure().px(140));
    scroll.setMaxHeight(context.measure().px(292));
    VBox middle = new VBox(scroll, moneyCard(), figures);
    middle.getStyleClass().add("overview");
    HBox.setHgrow(middle, Priority.ALWAYS);
    middle.setMinWidth(0);
    return middle;
  }

  private VBox moneyCard() {
    Button add = new Button(text("file.money.add"));
    add.setGraphic(Icons.of("bi-plus", "icon-14"));
    add.getStyleClass().add("small");
    add.setOnAction(e -> money.addLine());
    Label span = money.span();
    span.getStyleClass().addAll("small", "muted");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    segments.getStyleClass().add("small");
    panel.setText(text("file.panel"));
    add.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(segments, span, spacer, panel, add);
    head.getStyleClass().add("card-head");
    head.setAlignment(Pos.CENTER_LEFT);
    VBox card = new VBox(head, money);
    card.getStyleClass().add("card");
    card.setMinHeight(context.measure().px(170));
    card.setPrefHeight(context.measure().px(200));
    VBox.setVgrow(money, Priority.ALWAYS);
    VBox.setVgrow(card, Priority.ALWAYS);
    return card;
  }

  private VBox side(Runnable toChain) {
    Label title = new Label(text("file.chain.title"));
    title.getStyleClass().add("strong");
    Hyperlink all = new Hyperlink(text("file.chain.all"));
    all.setOnAction(e -> toChain.run());
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox head = new HBox(title, spacer, all);
    head.getStyleClass().add("side-head");
    ScrollPane scroll = new ScrollPane(chain);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Region line = new Region();
    line.getStyleClass().add("side-line");
    VBox side = new VBox(head, scroll, line, papers);
    side.getStyleClass().addAll("side-panel", "overview-side");
    double width = context.measure().px(300);
    side.setMinWidth(width);
    side.setMaxWidth(width);
    return side;
  }

  private void show(HouseholdFile file) {
    showFamily(file);
    segments.count(HouseholdSection.INCOME, file.money().income().size());
    segments.count(HouseholdSection.SPENDING, file.money().spending().size());
    segments.count(HouseholdSection.ASSET, file.money().assets().size());
    figures.show(FileFigures.of(file.money()));
    chain.show(file.chain(), CHAIN);
    if (!file.money().missing().isEmpty()) {
      message.show(
          MessageBar.Kind.WARNING,
          context.texts().of(List.of(file.money().missing().getFirst())).getFirst());
    } else if (file.money().determination().filter(d -> d.provisional()).isPresent()) {
      message.show(MessageBar.Kind.WARNING, open(file));
    } else {
      message.hide();
    }
  }

  private String open(HouseholdFile file) {
    List<String> unknown =
        file.obligors().stream()
            .filter(o -> !o.consented())
            .map(o -> o.name().isBlank() ? text("household.obligor.unnamed") : o.name())
            .distinct()
            .toList();
    return unknown.isEmpty()
        ? text("file.open.verification")
        : context.texts().get("file.open.obligors", String.join(text("household.list"), unknown));
  }

  private void showFamily(HouseholdFile file) {
    if (file == null) {
      return;
    }
    family.show(file, model.revealed());
    long counted = file.members().stream().filter(m -> m.counts()).count();
    long elsewhere = FamilyMembers.of(file).stream().filter(r -> r.elsewhere()).count();
    legend
        .getChildren()
        .setAll(
            legendLine("legend-here", context.texts().get("file.family.here", counted)),
            legendLine("legend-elsewhere", context.texts().get("file.family.elsewhere", elsewhere)),
            message);
  }

  private static HBox legendLine(String style, String words) {
    Region sample = new Region();
    sample.getStyleClass().addAll("legend-sample", style);
    Label label = new Label(words);
    label.getStyleClass().addAll("small", "muted");
    HBox line = new HBox(sample, label);
    line.getStyleClass().add("legend-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  /** Puts the focus on the first person. */
  void focusFirst() {
    family.focusFirst();
  }
}
