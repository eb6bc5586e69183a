package org.yihu.desktop.notice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Card;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.KeyCap;
import org.yihu.desktop.control.MessageBar;
import org.yihu.desktop.control.Segments;
import org.yihu.desktop.control.SideDrawer;
import org.yihu.desktop.notice.NoticesViewModel.Filter;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.desktop.view.Views;
import org.yihu.domain.notice.NoticeKind;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.usecases.notice.NoticeBoard;
import org.yihu.usecases.notice.NoticeCandidate;
import org.yihu.usecases.notice.NoticeTimeline;
import org.yihu.usecases.notice.PreviewNotice;
import org.yihu.usecases.notice.VillageNotices;
import org.yihu.usecases.port.NoticeLeak;
import org.yihu.usecases.text.Texts;

/** 公示: villages, the cases of one, the sheet as it will hang. */
public final class NoticesView implements Screen {
  private static final int VILLAGE = 44;
  private static final int SHEET = 386;
  private static final List<Integer> ZOOMS = List.of(65, 80, 100, 125);

  private final NoticesViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final NoticeDialogs dialogs;
  private final Region root;
  private final SheetDesk sheets;
  private final VBox cards = new VBox();
  private final Label zoomed = new Label();
  private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
  private Segments<NoticeKind> kinds;
  private Segments<Filter> filters;
  private CasesTable table;
  private int zoom;

  @FXML private Label villageCount;
  @FXML private ListView<VillageNotices> villages;
  @FXML private HBox caseBar;
  @FXML private Label villageName;
  @FXML private Label chosenCount;
  @FXML private VBox middle;
  @FXML private TableView<NoticeCandidate> cases;
  @FXML private Label blocked;
  @FXML private Button save;
  @FXML private Button post;
  @FXML private Button previewButton;
  @FXML private BorderPane preview;
  @FXML private HBox previewBar;
  @FXML private Label pageCount;
  @FXML private StackPane leakBar;
  @FXML private ScrollPane desk;

  public NoticesView(NoticesViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.dialogs = new NoticeDialogs(model, context);
    this.sheets = new SheetDesk(texts);
    this.root = new Views(texts).load(this);
    new SideDrawer(root, preview, previewButton);
  }

  @FXML
  private void initialize() {
    kinds = new Segments<>(List.of(NoticeKind.values()), k -> texts.get("notices.kind." + k));
    kinds.chosenProperty().bindBidirectional(model.kind());
    filters = new Segments<>(List.of(Filter.values()), f -> texts.get("notices.filter." + f));
    filters.chosenProperty().addListener((o, was, is) -> showCases());
    caseBar.getChildren().add(filters);
    table = new CasesTable(model, texts, context.measure(), cases, dialogs::remark);
    cards.getStyleClass().add("gap-12");
    middle.getChildren().add(cards);
    double height = context.measure().px(VILLAGE);
    villages.setFixedCellSize(height);
    villages.setCellFactory(v -> new VillageCell(texts, height));
    villages.setItems(model.villages());
    villages
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((o, was, is) -> chooseVillage(is));
    model.village().addListener((o, was, is) -> showVillage(is));
    model
        .villages()
        .addListener(
            (Observable o) ->
                villageCount.setText(texts.get("notices.count", model.villages().size())));
    previewControls();
    save.setGraphic(Icons.of("bi-printer"));
    save.setText(texts.get("notices.save"));
    save.setOnAction(e -> print(notice -> {}));
    KeyCap.beside(post, "Ctrl P");
    post.setText(texts.get("notices.print"));
    post.setOnAction(e -> printAndPost());
    for (Button button : List.of(save, post)) {
      button.disableProperty().bind(model.printable().not());
    }
    desk.setContent(sheets);
    model.detail().addListener((o, was, is) -> showDetail(is));
    model.preview().addListener((o, was, is) -> showPreview(is));
    model.kind().addListener((o, was, is) -> subtitle.set(texts.get("notices.kind." + is)));
    subtitle.set(texts.get("notices.kind." + model.kind().get()));
  }

  private void previewControls() {
    Segments<Boolean> paper =
        new Segments<>(List.of(false, true), l -> texts.get(l ? "notices.a3" : "notices.a4"));
    paper.chosenProperty().addListener((o, was, is) -> model.large().set(is));
    zoomed.getStyleClass().add("small");
    previewBar
        .getChildren()
        .addAll(
            paper,
            zoomButton("bi-zoom-out", "notices.smaller", -1),
            zoomed,
            zoomButton("bi-zoom-in", "notices.larger", 1));
    tellZoom();
  }

  private Button zoomButton(String icon, String key, int step) {
    Button button = new Button();
    button.setGraphic(Icons.of(icon));
    button.getStyleClass().addAll("flat", "icon-button");
    button.setAccessibleText(texts.get(key));
    button.setOnAction(
        e -> {
          zoom = Math.clamp(zoom + step, 0, ZOOMS.size() - 1);
          tellZoom();
          showPreview(model.preview().get());
        });
    return button;
  }

  private void tellZoom() {
    zoomed.setText(ZOOMS.get(zoom) + "%");
  }

  private void chooseVillage(VillageNotices village) {
    if (village != null) {
      model.village().set(village);
    }
  }

  private void showVillage(VillageNotices village) {
    if (village != null) {
      villageName.setText(village.name());
      villages.getSelectionModel().select(village);
    }
  }

  private void showDetail(NoticeBoard.Village village) {
    filters.count(Filter.READY, village.candidates().stream().filter(c -> c.isReady()).count());
    filters.count(Filter.WAITING, village.candidates().stream().filter(c -> !c.isReady()).count());
    showCases();
    cards.getChildren().clear();
    village.timeline().ifPresent(t -> cards.getChildren().add(timeline(t)));
    village.standing().forEach(s -> cards.getChildren().add(new StandingCard(texts, s, dialogs)));
  }

  private Card timeline(NoticeTimeline timeline) {
    Label source =
        new Label(
            texts.get(
                "notices.time.source",
                texts.get(
                    "notices.term." + timeline.period().term().unit(),
                    timeline.period().term().count()),
                String.join(texts.get("board.separator"), timeline.documents())));
    return new Card(texts.get("notices.time.title"), new TimelineView(texts, timeline))
        .saying(source);
  }

  private void showCases() {
    NoticeBoard.Village village = model.detail().get();
    if (village == null) {
      return;
    }
    boolean all = filters.chosenProperty().get() == Filter.READY;
    List<NoticeCandidate> shown =
        village.candidates().stream().filter(c -> all || !c.isReady()).toList();
    table.show(shown);
    cases.setPlaceholder(
        new EmptyState("bi-megaphone", texts.get("notices.empty"), texts.get("notices.empty.why")));
    chosenCount.setText(texts.get("notices.chosen", model.chosenCount()));
  }

  private void showPreview(PreviewNotice.Preview preview) {
    showCases();
    List<NoticeLeak> leaks = preview == null ? List.of() : preview.leaks();
    sheets.show(
        model.pages(), leaks, context.measure().px(SHEET) * ZOOMS.get(zoom) / ZOOMS.getFirst());
    pageCount.setText(preview == null ? "" : texts.get("notices.pages", preview.sheet().pages()));
    leakBar.getChildren().clear();
    if (preview == null) {
      blocked.setText(texts.get("notices.blocked.none"));
    } else if (leaks.isEmpty()) {
      blocked.setText("");
      leakBar
          .getChildren()
          .setAll(new MessageBar(MessageBar.Kind.DONE, texts.get("notices.leak.none")));
    } else {
      blocked.setText(texts.get("notices.blocked.leak", model.leakingPlaces()));
      leakBar.getChildren().setAll(leakMessage(leaks));
    }
  }

  private MessageBar leakMessage(List<NoticeLeak> leaks) {
    NoticeLeak first = leaks.getFirst();
    String words =
        texts.get(
            "notices.leak",
            model.leakingPlaces(),
            first.where(),
            texts.get("privacy.kind." + first.kind()));
    MessageBar bar = new MessageBar();
    Optional<NoticeCandidate> subject = model.caseOf(first);
    if (first.part() == NoticeLeak.Part.REMARK && subject.isPresent()) {
      bar.show(
          MessageBar.Kind.DANGER,
          words,
          texts.get("notices.leak.clear"),
          () -> model.remark(subject.get(), ""));
    } else if (subject.isPresent()) {
      bar.show(
          MessageBar.Kind.DANGER,
          words,
          texts.get("notices.leak.show"),
          () -> table.select(subject.get()));
    } else {
      bar.show(MessageBar.Kind.DANGER, words);
    }
    return bar;
  }

  private void nextLeak() {
    PreviewNotice.Preview preview = model.preview().get();
    if (preview != null) {
      preview.leaks().stream().findFirst().flatMap(model::caseOf).ifPresent(table::select);
    }
  }

  private void clearRemark() {
    NoticeCandidate selected = cases.getSelectionModel().getSelectedItem();
    if (selected != null && !selected.remark().isEmpty()) {
      model.remark(selected, "");
    }
  }

  private void printAndPost() {
    print(dialogs::post);
  }

  private void print(Consumer<PublicNotice> then) {
    if (model.printable().get()) {
      model.prepare(
          ready ->
              context
                  .printing()
                  .preview(() -> List.of(ready.paper()), () -> then.accept(ready.notice())));
    }
  }

  private void removeOver() {
    if (model.detail().get() != null) {
      model.detail().get().standing().stream()
          .filter(s -> s.isPosted() && (s.isOver() || s.daysLeft().isEmpty()))
          .findFirst()
          .ifPresent(s -> dialogs.remove(s.notice()));
    }
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public String title() {
    return texts.get("notices.title");
  }

  @Override
  public ObservableValue<String> subtitle() {
    return subtitle.getReadOnlyProperty();
  }

  @Override
  public List<Node> headerNodes() {
    return List.of(kinds);
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.quiet("F2", texts.get("notices.key.remark"), this::remarkByKey),
        ScreenKey.quiet("F8", texts.get("notices.key.leak"), this::nextLeak),
        ScreenKey.quiet("Delete", texts.get("notices.leak.clear"), this::clearRemark),
        ScreenKey.shown("Shortcut+P", texts.get("notices.key.print"), this::printAndPost),
        ScreenKey.quiet("Shortcut+Shift+P", texts.get("notices.save"), () -> print(n -> {})),
        ScreenKey.quiet("Shortcut+D", texts.get("notices.action.remove"), this::removeOver));
  }

  private void remarkByKey() {
    NoticeCandidate selected = cases.getSelectionModel().getSelectedItem();
    if (selected != null && selected.isReady()) {
      dialogs.remark(selected);
    }
  }

  @Override
  public void shown() {
    model.load();
    // the scroll pane puts its content into the scene only once it has its skin
    root.applyCss();
    Focus.to(cases);
  }
}
