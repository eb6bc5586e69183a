package org.yihu.desktop.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.usecases.application.ApplicationCheck;
import org.yihu.usecases.application.ApplicationDraft;
import org.yihu.usecases.application.DraftMaterials;
import org.yihu.usecases.application.DraftPaper;
import org.yihu.usecases.application.Fault;
import org.yihu.usecases.application.FaultWords;
import org.yihu.usecases.application.FindDuplicates.Duplicate;
import org.yihu.usecases.application.FormContext;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.application.FormReading;
import org.yihu.usecases.application.TypedNumber;
import org.yihu.usecases.casepaper.CasePaper;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.draft.Draft;
import org.yihu.usecases.draft.DraftKind;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.text.Texts;

/** 申请登记页: one form, checked while it is typed, kept as a draft, filed in the end. */
public final class ApplicationViewModel {
  private final ApplicationDesk desk;
  private final Texts texts;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final FormModel form = new FormModel(this::changed);
  private final FaultModel faults;
  private final DraftKeeper keeper;
  private final ApplicationCheck check;
  private final SectionWords sectionWords;
  private final NumberWords numbers;
  private final ReadOnlyObjectWrapper<Duplicate> duplicate = new ReadOnlyObjectWrapper<>();
  private final ObservableList<DraftMaterials.Material> materials =
      FXCollections.observableArrayList();
  private final ObservableList<SectionState> sections = FXCollections.observableArrayList();
  private final ObservableList<String> villages = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper acceptable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Long> loaded = new ReadOnlyObjectWrapper<>(0L);
  private FormContext context;
  private VillageWords villageWords = VillageWords.NONE;
  private String asked = "";

  /**
   * @param pause half a second after the last key in the real window
   */
  public ApplicationViewModel(
      ApplicationDesk desk,
      Texts texts,
      TaskRunner tasks,
      Consumer<Throwable> failed,
      Pause pause) {
    this.desk = desk;
    this.texts = texts;
    this.tasks = tasks;
    this.failed = failed;
    this.faults = new FaultModel(form, new FaultWords(texts));
    this.keeper = new DraftKeeper(desk, tasks, failed, pause, form::draft);
    this.check = new ApplicationCheck(desk.reading());
    this.sectionWords = new SectionWords(texts);
    this.numbers = new NumberWords(desk.reading(), texts);
  }

  private record Opened(
      String key, ApplicationDraft draft, FormContext context, VillageWords villages) {
    Opened(String key, ApplicationDraft draft, FormContext context) {
      this(key, draft, context, VillageWords.of(context));
    }
  }

  /**
   * Opens the form: a new one, a draft by its key, or that of a case which waits for papers.
   *
   * @param key empty for a new one
   */
  public void open(Optional<String> key) {
    tasks.run(
        () -> {
          Opened opened = key.map(this::read).orElseGet(this::fresh);
          return opened;
        },
        opened -> {
          context = opened.context();
          villageWords = opened.villages();
          villages.setAll(villageWords.names());
          keeper.begin(opened.key(), opened.draft());
          form.load(opened.draft());
          loaded.set(loaded.get() + 1);
        },
        failed);
  }

  private Opened fresh() {
    ApplicationDraft empty = desk.start().empty();
    return new Opened("", empty, desk.contexts().of(desk.actor(), empty));
  }

  private Opened read(String key) {
    Optional<Draft<ApplicationDraft>> kept =
        desk.drafts().find(desk.actor(), DraftKind.APPLICATION, key, ApplicationDraft.class);
    ApplicationDraft draft =
        kept.map(Draft::content).orElseGet(() -> desk.start().ofCase(desk.actor(), key));
    return new Opened(kept.isPresent() ? key : "", draft, desk.contexts().of(desk.actor(), draft));
  }

  private void changed() {
    if (context == null) {
      return;
    }
    recheck();
    keeper.typed();
    look();
  }

  private void recheck() {
    ApplicationDraft draft = form.draft();
    faults.found(check.faults(draft, context));
    List<DraftMaterials.Material> now = desk.materials().of(draft, context.today());
    if (!now.equals(materials)) {
      materials.setAll(now);
    }
    List<SectionState> states = sectionWords.of(draft, faults);
    if (!states.equals(sections)) {
      sections.setAll(states);
    }
    long errors = faults.errors();
    String missing =
        materials.stream()
            .filter(m -> m.state() == DraftMaterials.State.MISSING)
            .map(DraftMaterials.Material::name)
            .collect(Collectors.joining(texts.get("application.separator")));
    reason.set(
        errors > 0
            ? texts.get("application.reason.faults", errors)
            : missing.isEmpty() ? "" : texts.get("application.reason.papers", missing));
    acceptable.set(errors == 0 && missing.isEmpty());
  }

  /** Looks on file for the applicant and for every number, when one of them has changed. */
  private void look() {
    ApplicationDraft draft = form.draft();
    String now =
        draft.householdCode()
            + draft.applicant().get(FormField.NAME)
            + draft.members().stream()
                .map(m -> TypedNumber.of(m.get(FormField.ID_NUMBER), context.today()).text())
                .collect(Collectors.joining("|", "|", "|"));
    if (now.equals(asked)) {
      refreshComparison(draft);
      return;
    }
    asked = now;
    search(draft, now);
  }

  private void refreshComparison(ApplicationDraft draft) {
    if (duplicate.get() != null) {
      search(draft, asked);
    }
  }

  private record Known(FormContext context, Optional<Duplicate> duplicate) {}

  private void search(ApplicationDraft draft, String question) {
    tasks.run(
        () ->
            new Known(
                desk.contexts().of(desk.actor(), draft),
                desk.duplicates().find(desk.actor(), draft, 0)),
        known -> {
          // an answer to what stood there before is none
          if (question.equals(asked)) {
            context = known.context();
            duplicate.set(known.duplicate().orElse(null));
            recheck();
          }
        },
        failed);
  }

  /** What the number tells while it is typed; empty while it tells nothing. */
  public String told(FormRow row) {
    return numbers.told(row, context);
  }

  /** Sex and age of a member, as the table shows them. */
  public String sexAndAge(FormRow row) {
    return numbers.sexAndAge(row, context);
  }

  /** Whether somebody else signs for a member. */
  public boolean isMinor(FormRow row) {
    return numbers.isMinor(row, context);
  }

  /** Goes on with the file that was found; the place typed stays if the household has moved. */
  public void useFile(boolean moved) {
    Duplicate found = duplicate.get();
    if (found == null) {
      return;
    }
    ApplicationDraft typed = form.draft();
    tasks.run(
        () ->
            desk.start()
                .onFile(
                    desk.actor(), typed, found.householdCode(), Optional.of(found.number()), moved),
        draft -> {
          form.load(draft);
          loaded.set(loaded.get() + 1);
        },
        failed);
  }

  /** Accepts the application; with errors it tells them all and goes to the first. */
  public void accept(Consumer<CaseFile> accepted) {
    if (faults.errors() > 0) {
      faults.tellEverything();
      faults.step(1);
      return;
    }
    if (acceptable.get() && !busy.get()) {
      file(() -> desk.submit().accept(desk.actor(), form.draft(), keeper.key().get()), accepted);
    }
  }

  /** Opens the case and asks once for what is missing. */
  public void askSupplement(LocalDate dueBy, Consumer<CaseFile> done) {
    if (!busy.get()) {
      file(
          () -> desk.submit().askSupplement(desk.actor(), form.draft(), keeper.key().get(), dueBy),
          done);
    }
  }

  private void file(java.util.concurrent.Callable<CaseFile> filing, Consumer<CaseFile> done) {
    busy.set(true);
    tasks.run(
        filing,
        file -> {
          busy.set(false);
          keeper.over();
          done.accept(file);
        },
        error -> {
          busy.set(false);
          failed.accept(error);
        });
  }

  /** A paper from the form as it stands, for the print preview. */
  public Callable<List<PaperToPrint>> paper(DraftPaper paper, LocalDate dueBy) {
    ApplicationDraft draft = form.draft();
    FormContext now = context;
    return () -> List.of(desk.printDraft().get().toPrint(desk.actor(), paper, draft, now, dueBy));
  }

  /** A paper of the case that came of it, for the print preview. */
  public Callable<List<PaperToPrint>> paper(CaseFile file, CasePaper paper) {
    String key = file.subject().id().toString();
    return () -> List.of(desk.printCase().get().toPrint(desk.actor(), paper, key));
  }

  /** Removes the draft; {@code done} gets what takes that back. */
  public void deleteDraft(Consumer<Optional<Runnable>> done) {
    keeper.remove(done);
  }

  /** Saves what is not saved yet; called before the screen goes away. */
  public void keep() {
    keeper.save();
  }

  public void receive(String code, boolean in) {
    form.receive(code, in);
  }

  public Fault nextFault(int direction) {
    return faults.step(direction);
  }

  public void jump(Fault fault) {
    faults.jump(fault);
  }

  public FormModel form() {
    return form;
  }

  public FaultModel faults() {
    return faults;
  }

  public FormReading reading() {
    return desk.reading();
  }

  public LocalDate today() {
    return context.today();
  }

  public ReadOnlyObjectProperty<Duplicate> duplicate() {
    return duplicate.getReadOnlyProperty();
  }

  public ObservableList<DraftMaterials.Material> materials() {
    return materials;
  }

  public DraftMaterials.Signatures signatures() {
    return desk.materials().signatures(form.draft(), context.today());
  }

  public ObservableList<SectionState> sections() {
    return sections;
  }

  /** The villages as they are typed: by characters or by the initials of their pinyin. */
  public VillageWords villageWords() {
    return villageWords;
  }

  public ObservableList<String> villages() {
    return villages;
  }

  /** Why the application cannot be accepted yet; empty if it can. */
  public ReadOnlyStringProperty reason() {
    return reason.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty acceptable() {
    return acceptable.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Counts how often a whole form was put in: views bind afresh then. */
  public ReadOnlyObjectProperty<Long> loaded() {
    return loaded.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty draftKey() {
    return keeper.key();
  }

  public ReadOnlyObjectProperty<Instant> savedAt() {
    return keeper.saved();
  }
}
