package org.yihu.desktop.signin;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.MessageBar;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.view.Views;
import org.yihu.usecases.port.StoreGate.SignInName;
import org.yihu.usecases.text.Texts;

/**
 * 登录: people at the left, the password at the right, and under it what to do when it stays shut.
 */
public final class SignInView {
  /** Where the sign-in can lead besides the office. */
  public record Ways(Runnable chooseAnother, Runnable foundStore, Function<Path, Path> besides) {}

  private static final long MINUTE = 60;

  private final SignInViewModel model;
  private final RecentStores recent;
  private final Texts texts;
  private final Clock clock;
  private final Ways ways;
  private final MessageBar state = new MessageBar();
  private final ProgressBar waiting = new ProgressBar();
  private final Parent root;

  @FXML private Label office;
  @FXML private Label place;
  @FXML private ListView<SignInName> names;
  @FXML private Hyperlink another;
  @FXML private Hyperlink found;
  @FXML private Label asking;
  @FXML private VBox passwordPart;
  @FXML private PasswordField password;
  @FXML private Label capsLock;
  @FXML private VBox stateHost;
  @FXML private CheckBox readOnly;
  @FXML private Button enter;
  @FXML private Button withLetter;

  public SignInView(
      SignInViewModel model, RecentStores recent, Texts texts, Clock clock, Ways ways) {
    this.model = model;
    this.recent = recent;
    this.texts = texts;
    this.clock = clock;
    this.ways = ways;
    root = new Views(texts).load(this);
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.F5) {
            model.choose(model.folder());
          }
        });
  }

  public Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    waiting.setMaxWidth(Double.MAX_VALUE);
    waiting.setVisible(false);
    waiting.managedProperty().bind(waiting.visibleProperty());
    stateHost.getChildren().addAll(state, waiting);
    names.setItems(model.names());
    names.setCellFactory(list -> new PersonCell());
    names.setAccessibleText(texts.get("sign-in.people"));
    names.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> chosen(is));
    // after the list itself has taken in the change, which clears its selection
    model
        .names()
        .addListener(
            (javafx.beans.Observable o) -> javafx.application.Platform.runLater(this::first));
    names.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            Focus.to(password);
            e.consume();
          }
        });
    password.setAccessibleText(texts.get("sign-in.password"));
    capsLock.setVisible(false);
    password.addEventFilter(KeyEvent.KEY_PRESSED, e -> tellCapsLock());
    password.focusedProperty().addListener((o, was, is) -> tellCapsLock());
    enter.disableProperty().bind(model.busyProperty());
    readOnly.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            signIn();
            e.consume();
          }
        });
    model.stateProperty().addListener((o, was, is) -> show(is));
    turnTo();
  }

  private void turnTo() {
    office.setText(recent.office(model.folder()).orElse(texts.get("sign-in.store")));
    place.setText(model.folder().toString());
  }

  private void first() {
    turnTo();
    if (!model.names().isEmpty()) {
      names.getSelectionModel().selectFirst();
      Focus.to(password);
    }
  }

  private void chosen(SignInName name) {
    asking.setText(name == null ? "" : texts.get("sign-in.asking", shown(name)));
    password.clear();
    boolean shut = name != null && (name.shutOut() || name.lockedUntil().isPresent());
    password.setDisable(shut);
    if (name == null || !shut) {
      state.hide();
    } else if (name.shutOut()) {
      state.show(MessageBar.Kind.WARNING, texts.get("sign-in.shut-out"));
    } else {
      state.show(MessageBar.Kind.WARNING, texts.get("sign-in.locked", minutes(name)));
    }
  }

  private String shown(SignInName name) {
    return recent.person(model.folder(), name.name()).orElse(name.name());
  }

  private long minutes(SignInName name) {
    Duration left = Duration.between(clock.instant(), name.lockedUntil().orElseThrow());
    return Math.max(1, (left.toSeconds() + MINUTE - 1) / MINUTE);
  }

  private void tellCapsLock() {
    boolean on =
        javafx.application.Platform.isKeyLocked(KeyCode.CAPS).orElse(false) && password.isFocused();
    capsLock.setVisible(on);
  }

  private void waitUntilFree() {
    model.waitUntilFree(texts.get("sign-in.wait"), this::signIn);
  }

  private void show(SignInViewModel.State now) {
    waiting.setVisible(now instanceof SignInViewModel.State.Waiting);
    switch (now) {
      case SignInViewModel.State.Ready r -> state.hide();
      case SignInViewModel.State.Refused r -> {
        state.show(MessageBar.Kind.DANGER, r.words());
        password.selectAll();
        Focus.to(password);
      }
      case SignInViewModel.State.InUse u ->
          state.show(
              MessageBar.Kind.WARNING, u.words(), texts.get("sign-in.wait"), this::waitUntilFree);
      case SignInViewModel.State.Waiting w ->
          state.show(
              MessageBar.Kind.TOLD,
              texts.get("sign-in.waiting", w.words()),
              texts.get("sign-in.stop-waiting"),
              model::stopWaiting);
      case SignInViewModel.State.Missing m ->
          state.show(
              MessageBar.Kind.WARNING,
              m.words(),
              texts.get("sign-in.another-store"),
              ways.chooseAnother());
      case SignInViewModel.State.Damaged d -> damaged(d.words(), d.backup());
    }
  }

  private void damaged(String words, Optional<Path> backup) {
    if (backup.isEmpty()) {
      state.show(
          MessageBar.Kind.DANGER, words, texts.get("sign-in.another-store"), ways.chooseAnother());
    } else {
      state.show(
          MessageBar.Kind.DANGER,
          words,
          texts.get("sign-in.use-backup"),
          () -> model.useBackup(backup.get(), ways.besides().apply(model.folder())));
    }
  }

  @FXML
  private void signIn() {
    SignInName name = names.getSelectionModel().getSelectedItem();
    if (name == null) {
      Focus.to(names);
    } else if (password.getText().isEmpty()) {
      state.show(MessageBar.Kind.WARNING, texts.get("sign-in.password-missing"));
      Focus.to(password);
    } else {
      model.signIn(name.name(), password.getText().toCharArray(), readOnly.isSelected());
    }
  }

  @FXML
  private void recover() {
    SignInName name = names.getSelectionModel().getSelectedItem();
    RecoverForm form = new RecoverForm(texts, name == null ? "" : name.name(), model);
    passwordPart.getChildren().setAll(form);
    enter.setVisible(false);
    enter.setManaged(false);
    withLetter.setVisible(false);
    withLetter.setManaged(false);
    form.focusFirst();
  }

  @FXML
  private void chooseAnother() {
    ways.chooseAnother().run();
  }

  @FXML
  private void foundStore() {
    ways.foundStore().run();
  }

  private final class PersonCell extends ListCell<SignInName> {
    @Override
    protected void updateItem(SignInName item, boolean empty) {
      super.updateItem(item, empty);
      setText(null);
      setGraphic(empty || item == null ? null : line(item));
    }

    private Node line(SignInName item) {
      String person = shown(item);
      Label sign = new Label(person.substring(0, 1));
      sign.getStyleClass().add("avatar");
      Label name = new Label(person);
      Label login = new Label(item.name());
      login.getStyleClass().addAll("caption", "muted");
      VBox words = new VBox(name, login);
      words.setAlignment(Pos.CENTER_LEFT);
      HBox.setHgrow(words, Priority.ALWAYS);
      HBox line = new HBox(sign, words);
      line.getStyleClass().add("gap-8");
      line.setAlignment(Pos.CENTER_LEFT);
      if (item.shutOut()) {
        line.getChildren()
            .add(new StatusChip(StatusChip.Kind.REFUSED, texts.get("sign-in.chip.shut-out")));
      } else if (item.lockedUntil().isPresent()) {
        line.getChildren()
            .add(
                new StatusChip(
                    StatusChip.Kind.DUE, texts.get("sign-in.chip.locked", minutes(item))));
      }
      return line;
    }
  }
}
