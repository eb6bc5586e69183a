package org.yihu.app.desktop;

import atlantafx.base.controls.ModalPane;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.yihu.app.OutputFile;
import org.yihu.app.Wiring;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.dialog.ErrorSheet;
import org.yihu.desktop.dialog.FileDialogs;
import org.yihu.desktop.shell.Measure;
import org.yihu.desktop.signin.FirstStartView;
import org.yihu.desktop.signin.FirstStartViewModel;
import org.yihu.desktop.signin.RecentStores;
import org.yihu.desktop.signin.RecoveryPage;
import org.yihu.desktop.signin.SignInView;
import org.yihu.desktop.signin.SignInViewModel;
import org.yihu.desktop.task.Failures;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.documents.files.ShippedFiles;
import org.yihu.domain.division.DivisionTable;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.access.RecoverPassword;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.access.SignIn;
import org.yihu.usecases.household.PinyinInitials;
import org.yihu.usecases.office.IssuingOffices;
import org.yihu.usecases.paper.RecoveryLetter;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.upkeep.RestoreStore;

/** What lies before the office: sign-in, or the first start where there is no store yet. */
final class Entrance {
  private static final Duration WAITING = Duration.ofSeconds(2);
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  /**
   * What it is made of.
   *
   * @param show puts a view into the window
   * @param entered receives a session
   * @param demo opens the demo in a folder
   */
  record Parts(
      Wiring wiring,
      TaskRunner tasks,
      FileDialogs files,
      RecentStores recent,
      Consumer<Parent> show,
      Consumer<Session> entered,
      Consumer<Path> demo) {}

  private final Parts parts;
  private final Texts texts;
  private final Wiring wiring;
  private final ModalPane modal = new ModalPane();
  private final Failures failures;

  Entrance(Parts parts) {
    this.parts = parts;
    this.wiring = parts.wiring();
    this.texts = wiring.texts();
    Dialogs dialogs = new Dialogs(modal, texts, new Measure(1), parts.files());
    Path log = Path.of(System.getProperty("java.io.tmpdir"));
    failures =
        new Failures(
            texts,
            words ->
                dialogs.show(
                    texts.get("desktop.refused"),
                    new javafx.scene.control.Label(words),
                    Dialogs.NARROW,
                    java.util.List.of(
                        org.yihu.desktop.dialog.DialogButton.cancel(texts.get("error.close")))),
            new ErrorSheet(dialogs, texts, log));
  }

  void failed(Throwable error) {
    begin(Optional.empty());
    failures.accept(error);
  }

  /** Shows the sign-in of a store, else of the one used last, else the first start. */
  void begin(Optional<Path> store) {
    store
        .or(() -> parts.recent().folders().stream().findFirst())
        .ifPresentOrElse(this::signIn, this::firstStart);
  }

  private void put(Parent view) {
    parts.show().accept(new StackPane(view, modal));
  }

  private void signIn(Path folder) {
    SignInViewModel model =
        new SignInViewModel(
            new SignInViewModel.Doors(
                wiring.gate(),
                new SignIn(wiring.gate()),
                new RecoverPassword(wiring.gate()),
                new RestoreStore(wiring.backupReader()),
                () -> Thread.sleep(WAITING)),
            parts.tasks(),
            texts,
            failures,
            parts.entered());
    model.choose(folder);
    put(
        new SignInView(
                model,
                parts.recent(),
                texts,
                wiring.clock(),
                new SignInView.Ways(this::chooseAnother, this::firstStart, this::besides))
            .root());
  }

  private void chooseAnother() {
    parts.files().folder(texts.get("sign-in.folder")).ifPresent(this::signIn);
  }

  private Path besides(Path store) {
    String name = store.getFileName() + "-" + STAMP.format(LocalDateTime.now(wiring.clock()));
    return store.resolveSibling(name);
  }

  private void firstStart() {
    DivisionTable divisions = new ShippedFiles(texts).divisions();
    FirstStartViewModel model =
        new FirstStartViewModel(
            new CreateStore(wiring.gate(), wiring.ids(), wiring.clock()),
            divisions,
            PinyinInitials.load(),
            parts.tasks(),
            texts);
    Path home = Path.of(System.getProperty("user.home"));
    model.placeProperty().set(home.resolve("yihu").toString());
    put(
        new FirstStartView(
                model,
                texts,
                parts.files(),
                new FirstStartView.Ways(
                    parts.entered(),
                    () -> parts.demo().accept(home.resolve("yihu-demo")),
                    saving -> saveLetter(saving, model, divisions),
                    failures))
            .root());
  }

  private void saveLetter(
      RecoveryPage.Saving saving, FirstStartViewModel model, DivisionTable divisions) {
    parts
        .files()
        .save(texts.get("first.recovery.title"), texts.get("desktop.recovery.file"))
        .ifPresent(
            file ->
                parts
                    .tasks()
                    .run(
                        () -> {
                          OutputFile.write(file, letter(saving.code(), model, divisions));
                          return file;
                        },
                        written -> saving.saved().accept(written.toString()),
                        failures));
  }

  private byte[] letter(String code, FirstStartViewModel model, DivisionTable divisions) {
    Session founder = model.founded().session();
    var office =
        founder
            .store()
            .store()
            .read(
                r ->
                    new IssuingOffices(divisions, r.settings(), texts)
                        .of(model.divisionProperty().get().code()));
    RecoveryLetter paper = new RecoveryLetter("", office, code, LocalDate.now(wiring.clock()));
    return wiring.paperPress().print(paper, PrintRun.first(wiring.clock().instant())).pdf();
  }
}
