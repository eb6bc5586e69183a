package org.yihu.app.desktop.application;

import static org.yihu.app.FoundedStore.CLOCK;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.app.Office;
import org.yihu.app.desktop.ApplicationScreens;
import org.yihu.desktop.application.ApplicationDesk;
import org.yihu.desktop.application.ApplicationViewModel;
import org.yihu.desktop.application.FormRow;
import org.yihu.desktop.application.Pause;
import org.yihu.desktop.task.HeldTasks;
import org.yihu.testsupport.SampleNumbers;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.application.ApplicationDraft;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.application.FormPart;
import org.yihu.usecases.draft.Draft;
import org.yihu.usecases.draft.DraftKind;
import org.yihu.usecases.printing.PrintDesk;
import org.yihu.usecases.text.Texts;

/** The form over a real store, without a window; pauses and answers come when a test says so. */
abstract class ApplicationRig {
  static final String GRANDMOTHER = SampleNumbers.of("150221", LocalDate.of(1958, 3, 16), 902);
  static final String GRANDFATHER = SampleNumbers.of("150221", LocalDate.of(1955, 2, 1), 903);
  static final String SON = SampleNumbers.of("150221", LocalDate.of(1985, 6, 2), 907);
  static final String GRANDSON = SampleNumbers.of("150221", LocalDate.of(2012, 7, 20), 905);

  @TempDir Path folder;
  final HandPause pause = new HandPause();
  final List<Throwable> failures = new ArrayList<>();
  final HeldTasks tasks = new HeldTasks();
  Session session;
  PrintDesk printing;
  ApplicationDesk desk;
  Texts texts;
  ApplicationViewModel model;

  /** A pause that is over when the test says so. */
  static final class HandPause implements Pause {
    private Runnable then;

    @Override
    public void restart(Runnable next) {
      then = next;
    }

    @Override
    public void cancel() {
      then = null;
    }

    void over() {
      Runnable next = then;
      then = null;
      if (next != null) {
        next.run();
      }
    }
  }

  @BeforeEach
  void open() {
    FoundedStore founded = FoundedStore.of("150221104000", folder, CLOCK);
    texts = founded.wiring().texts();
    session = founded.session();
    Office office = founded.office();
    printing = office.printDesk();
    desk = new ApplicationScreens(office).desk();
    model = model(Optional.empty());
  }

  ApplicationViewModel model(Optional<String> key) {
    ApplicationViewModel made = new ApplicationViewModel(desk, texts, tasks, failures::add, pause);
    made.open(key);
    return made;
  }

  @AfterEach
  void close() {
    session.close();
  }

  FormRow applicant() {
    return model.form().applicant();
  }

  FormRow home() {
    return model.form().household();
  }

  static void type(FormRow row, FormField field, String text) {
    row.set(field, text);
    row.leave(field);
  }

  void member(FormRow row, String name, String number, String relation, String work) {
    type(row, FormField.RELATION, relation);
    type(row, FormField.NAME, name);
    type(row, FormField.ID_NUMBER, number);
    type(row, FormField.WORK_ABILITY, work);
  }

  void family() {
    member(applicant(), "白玉梅", GRANDMOTHER, "本人", "弱");
    member(model.form().add(FormPart.MEMBERS), "陈根锁", GRANDFATHER, "配偶", "无");
    member(model.form().add(FormPart.MEMBERS), "陈佳和", GRANDSON, "孙子", "在校");
    model.form().rows(FormPart.MEMBERS).get(0).toggle(FormField.SIGNED);
    model.form().rows(FormPart.MEMBERS).get(1).toggle(FormField.SIGNED);
    type(home(), FormField.VILLAGE, "振华社区居委会");
    type(home(), FormField.PHONE, "13804722716");
    type(home(), FormField.SETTLEMENT, "农业");
    type(home(), FormField.BANK, "信用社");
    type(home(), FormField.HOLDER, "白玉梅");
    type(home(), FormField.ACCOUNT, "6228480012345678903");
    type(home(), FormField.STAFF_RELATIVE, "false");
    type(home(), FormField.CAUSE, "缺乏劳动力。");
  }

  void papers() {
    for (String code : List.of("application-form", "identity-card", "commitment", "bank-card")) {
      model.receive(code, true);
    }
  }

  List<ApplicationDraft> drafts() {
    return desk
        .drafts()
        .list(session.actor(), DraftKind.APPLICATION, ApplicationDraft.class)
        .stream()
        .map(Draft::content)
        .toList();
  }
}
