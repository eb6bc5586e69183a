package org.yihu.desktop.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.SideDrawer;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.desktop.view.Views;
import org.yihu.usecases.application.DraftPaper;
import org.yihu.usecases.application.Fault;
import org.yihu.usecases.application.FormSection;
import org.yihu.usecases.casepaper.CasePaper;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.text.Texts;

/** 申请登记页. */
public final class ApplicationView implements Screen {
  private static final Duration TYPING_PAUSE = Duration.millis(500);
  private static final int MARGIN = 24;

  private final ApplicationViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final Optional<String> key;
  private final Region root;
  private final StatusChip draft;
  private ApplicationPage page;
  private boolean begun;

  @FXML private ScrollPane scroll;
  @FXML private ScrollPane side;
  @FXML private MenuButton print;
  @FXML private Button supplement;
  @FXML private Button delete;
  @FXML private Button panel;
  @FXML private Label reason;
  @FXML private Button accept;

  /**
   * @param key key of a draft or number of a case; empty for a new application
   */
  public ApplicationView(ApplicationViewModel model, ScreenContext context, Optional<String> key) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.key = key;
    this.root = new Views(texts).load(this);
    this.draft = new StatusChip(StatusChip.Kind.DRAFT, "");
    bind();
  }

  /** The pause after which a form is saved. */
  public static Pause typingPause() {
    return new TypingPause(TYPING_PAUSE);
  }

  private void bind() {
    print.setGraphic(Icons.of("bi-printer"));
    draft
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.draftKey().get().isEmpty()
                        ? texts.get("application.draft.none")
                        : texts.get("application.draft", model.draftKey().get()),
                model.draftKey()));
    reason.textProperty().bind(model.reason());
    accept.disableProperty().bind(model.acceptable().not().or(model.busy()));
    supplement.disableProperty().bind(model.busy());
    delete.disableProperty().bind(model.busy());
    side.setContent(new SidePanel(model, texts, this::toSection));
    model.loaded().addListener((o, was, is) -> draw());
    model
        .faults()
        .told()
        .addListener(
            (ListChangeListener<Fault>)
                c -> {
                  if (page != null) {
                    page.tell();
                  }
                });
    model
        .faults()
        .at()
        .addListener(
            (o, was, is) -> {
              if (is != null && page != null) {
                page.focus(is.path());
              }
            });
    model.sections().addListener((ListChangeListener<SectionState>) c -> tell());
    new SideDrawer(root, side, panel);
    root.sceneProperty()
        .addListener(
            (o, was, is) -> {
              if (is != null) {
                is.focusOwnerProperty().addListener((f, before, now) -> follow(now));
              }
            });
  }

  private void tell() {
    if (page != null) {
      page.tell();
    }
  }

  private void draw() {
    page = new ApplicationPage(model, context);
    scroll.setContent(page);
    page.focus(FormSection.APPLICANT);
  }

  /** Keeps the field that has the focus in view. */
  private void follow(Node focused) {
    if (page == null || focused == null || !isWithin(focused, page)) {
      return;
    }
    Bounds field = page.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
    double view = scroll.getViewportBounds().getHeight();
    double most = page.getHeight() - view;
    double margin = context.measure().px(MARGIN);
    if (most <= 0) {
      return;
    }
    double top = scroll.getVvalue() * most;
    if (field.getMinY() - margin < top) {
      scroll.setVvalue(Math.max(0, field.getMinY() - 2 * margin) / most);
    } else if (field.getMaxY() + margin > top + view) {
      scroll.setVvalue(Math.min(most, field.getMaxY() + 2 * margin - view) / most);
    }
  }

  private static boolean isWithin(Node node, Node whole) {
    Node at = node;
    while (at != null && at != whole) {
      at = at.getParent();
    }
    return at != null;
  }

  private void toSection(FormSection section) {
    page.focus(section);
    Node start = page.start(section);
    double most = page.getHeight() - scroll.getViewportBounds().getHeight();
    if (most > 0) {
      scroll.setVvalue(Math.clamp(start.getBoundsInParent().getMinY() / most, 0, 1));
    }
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public String title() {
    return key.filter(k -> !k.matches("\\d{4}-0\\d*"))
        .map(k -> texts.get("application.title.case", k))
        .orElseGet(() -> texts.get("application.title.new"));
  }

  @Override
  public List<Node> headerNodes() {
    return List.of(draft);
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.shown("F8", texts.get("application.key.next-fault"), () -> model.nextFault(1)),
        ScreenKey.shown("Ctrl+Enter", texts.get("application.accept"), this::accept),
        ScreenKey.quiet(
            "Shift+F8", texts.get("application.key.fault-before"), () -> model.nextFault(-1)),
        ScreenKey.quiet("Ctrl+P", texts.get("application.print"), () -> print.show()));
  }

  @Override
  public void shown() {
    if (!begun) {
      begun = true;
      model.open(key);
    }
  }

  @Override
  public boolean leave() {
    model.keep();
    return true;
  }

  @FXML
  private void accept() {
    model.accept(this::accepted);
  }

  private void accepted(CaseFile file) {
    Label words = new Label(texts.get("application.accepted.text"));
    words.setWrapText(true);
    // it can be copied, and Enter in it presses the primary button
    TextField code = new TextField(file.household().code());
    code.setEditable(false);
    VBox content =
        new VBox(
            words,
            new org.yihu.desktop.control.FormField(
                texts.get("application.accepted.code"), code, false));
    content.getStyleClass().add("gap-8");
    context
        .dialogs()
        .show(
            texts.get("application.accepted.title", name(), file.subject().number()),
            content,
            Dialogs.NARROW,
            List.of(
                new DialogButton(
                    texts.get("application.accepted.later"),
                    DialogButton.Role.CANCEL,
                    () -> toList()),
                DialogButton.primary(
                    texts.get("application.accepted.print"),
                    () -> {
                      context.printing().preview(model.paper(file, CasePaper.ACCEPTANCE));
                      return toList();
                    })));
  }

  private boolean toList() {
    context.navigator().open(new Destination.Applications());
    return true;
  }

  private String name() {
    return model.form().applicant().get(org.yihu.usecases.application.FormField.NAME);
  }

  @FXML
  private void askSupplement() {
    if (model.faults().errors() > 0) {
      // without a right form there is no case yet, but the letter can go with the applicant
      printSupplement();
      context.toasts().told(texts.get("application.supplement.draft", model.faults().errors()));
      return;
    }
    if (model.acceptable().get()) {
      context.toasts().told(texts.get("application.supplement.nothing"));
      return;
    }
    DatePicker due = new DatePicker(model.today().plusMonths(1));
    var field =
        new org.yihu.desktop.control.FormField(texts.get("application.supplement.due"), due, true);
    Label missing = new Label(model.reason().get());
    missing.setWrapText(true);
    context
        .dialogs()
        .show(
            texts.get("application.supplement.title", name()),
            new VBox(missing, field),
            Dialogs.MIDDLE,
            List.of(
                DialogButton.cancel(texts.get("dialog.cancel")),
                DialogButton.primary(
                    texts.get("application.supplement"), () -> supplementUntil(due.getValue()))));
  }

  private boolean supplementUntil(LocalDate due) {
    if (due == null || due.isBefore(model.today())) {
      return false;
    }
    model.askSupplement(
        due,
        file -> {
          context.printing().preview(model.paper(file, CasePaper.SUPPLEMENT));
          context
              .toasts()
              .told(texts.get("application.supplement.done", file.subject().number(), due));
          toList();
        });
    return true;
  }

  @FXML
  private void printApplication() {
    print(DraftPaper.APPLICATION);
  }

  @FXML
  private void printAuthorisation() {
    print(DraftPaper.AUTHORISATION);
  }

  @FXML
  private void printAcceptance() {
    print(DraftPaper.ACCEPTANCE);
  }

  @FXML
  private void printSupplement() {
    print(DraftPaper.SUPPLEMENT);
  }

  private void print(DraftPaper paper) {
    context.printing().preview(model.paper(paper, model.today().plusMonths(1)));
  }

  @FXML
  private void deleteDraft() {
    model.deleteDraft(
        undo -> {
          toList();
          undo.ifPresent(
              back ->
                  context
                      .toasts()
                      .undoable(
                          texts.get("application.deleted"),
                          () -> {
                            back.run();
                            context
                                .navigator()
                                .open(
                                    new Destination.Application(
                                        Optional.of(model.draftKey().get())));
                          }));
        });
  }
}
