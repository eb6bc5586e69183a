package org.yihu.desktop.investigation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.yihu.desktop.task.DraftWrites;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.household.Member;
import org.yihu.domain.investigation.SheetItem;
import org.yihu.domain.investigation.SheetLine;
import org.yihu.domain.investigation.VisitSheet;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.KeyVisitSheet;
import org.yihu.usecases.text.Texts;

/**
 * The visit form of one case while it is keyed. Every change is kept as a draft and shows what the
 * adopted values lead to; only completing it changes the file.
 */
public final class SheetViewModel {
  private static final int GROUP = 2;

  private final InvestigationDesk desk;
  private final TaskRunner tasks;
  private final Texts texts;
  private final Consumer<Throwable> failed;
  private final DraftWrites<VisitSheet> writes;
  private final ReadOnlyObjectWrapper<KeyVisitSheet.Opened> opened = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<KeyVisitSheet.Outlook> outlook =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
  private final ObservableList<SheetRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
  private final StringProperty hours = new SimpleStringProperty("");
  private final ObservableList<String> investigators = FXCollections.observableArrayList();
  private final ObservableList<String> present = FXCollections.observableArrayList();
  private final ObjectProperty<VisitSheet.Agreement> agreement = new SimpleObjectProperty<>();
  private final StringProperty conclusion = new SimpleStringProperty("");
  private boolean filling;

  public SheetViewModel(
      InvestigationDesk desk, TaskRunner tasks, Texts texts, Consumer<Throwable> failed) {
    this.desk = desk;
    this.tasks = tasks;
    this.texts = texts;
    this.failed = failed;
    writes =
        new DraftWrites<>(tasks, typed -> desk.sheets().saveDraft(desk.actor(), typed), failed);
    day.addListener(o -> changed());
    hours.addListener(o -> changed());
    investigators.addListener((ListChangeListener<String>) c -> changed());
    present.addListener((ListChangeListener<String>) c -> changed());
    agreement.addListener(o -> changed());
    conclusion.addListener(o -> changed());
  }

  /** Opens the form of a case, the draft if there is one. */
  public void open(UUID caseId) {
    tasks.run(() -> desk.sheets().open(desk.actor(), caseId), this::fill, failed);
  }

  private void fill(KeyVisitSheet.Opened now) {
    filling = true;
    opened.set(now);
    VisitSheet.Visit visit = now.sheet().visit();
    day.set(visit.on());
    hours.set(visit.hours());
    investigators.setAll(visit.investigators());
    present.setAll(visit.present());
    agreement.set(visit.agreement().orElse(null));
    conclusion.set(visit.conclusion());
    Map<UUID, String> names =
        now.file().household().members().stream()
            .map(Member::person)
            .collect(Collectors.toMap(p -> p.id(), p -> p.name(), (a, b) -> a));
    rows.setAll(now.sheet().lines().stream().map(l -> row(l, names)).toList());
    filling = false;
    check();
    foresee();
  }

  private SheetRow row(SheetLine line, Map<UUID, String> names) {
    String whole =
        line.item().kind().section() == SheetItem.Section.INCOME
            ? ""
            : texts.get("investigation.whole-household");
    return new SheetRow(texts, line, line.item().personId().map(names::get).orElse(whole));
  }

  /**
   * Keys a value found.
   *
   * @return false if the text is no amount; nothing is changed then
   */
  public boolean found(SheetRow row, String typed) {
    Optional<BigDecimal> value = Amounts.read(typed);
    boolean counted = row.item().kind().isCounted();
    boolean whole = value.filter(v -> v.stripTrailingZeros().scale() > 0).isEmpty();
    if (!typed.isBlank() && (value.isEmpty() || counted && !whole)) {
      return false;
    }
    change(row, row.line().withFound(typed.isBlank() ? Optional.empty() : value));
    return true;
  }

  /** Keys a basis. */
  public void basis(SheetRow row, String words) {
    change(row, row.line().withBasis(words.strip()));
  }

  /** Chooses which column is adopted; empty for the usual order. */
  public void choose(SheetRow row, Optional<SheetLine.Choice> choice) {
    change(row, row.line().withChoice(choice));
  }

  /** Adds an item that was found and not declared. */
  public void add(
      SheetItem.Kind kind, Optional<Member> member, String label, BigDecimal value, String basis) {
    SheetItem item =
        new SheetItem(
            kind,
            member.map(m -> m.person().id()),
            "",
            label.strip(),
            kind.section() == SheetItem.Section.PROPERTY
                ? Optional.empty()
                : Optional.of(KeyVisitSheet.year(opened.get().file())));
    SheetLine line =
        new SheetLine(
            item, Optional.empty(), Optional.of(value), Optional.empty(), Optional.empty(), basis);
    String whole = texts.get("investigation.whole-household");
    rows.add(new SheetRow(texts, line, member.map(m -> m.person().name()).orElse(whole)));
    changed();
    foresee();
  }

  private void change(SheetRow row, SheetLine line) {
    if (!line.equals(row.line())) {
      row.set(line);
      changed();
      foresee();
    }
  }

  private void changed() {
    if (filling || opened.get() == null) {
      return;
    }
    check();
    writes.keep(sheet());
  }

  private void foresee() {
    VisitSheet typed = sheet();
    tasks.run(
        () -> desk.sheets().outlook(desk.actor(), typed),
        found -> {
          if (typed.id().equals(opened.get().sheet().id())) {
            outlook.set(found);
          }
        },
        failed);
  }

  /** The form as it stands. */
  public VisitSheet sheet() {
    VisitSheet before = opened.get().sheet();
    return new VisitSheet(
        before.id(),
        before.caseId(),
        new VisitSheet.Visit(
            day.get() == null ? desk.today() : day.get(),
            hours.get(),
            List.copyOf(investigators),
            List.copyOf(present),
            before.visit().living(),
            Optional.ofNullable(agreement.get()),
            conclusion.get()),
        rows.stream().map(SheetRow::line).toList());
  }

  private void check() {
    List<String> lacks = new ArrayList<>();
    if (missingBasis() > 0) {
      lacks.add(texts.get("investigation.lacks.basis", missingBasis()));
    }
    if (investigators.stream().distinct().count() < GROUP) {
      lacks.add(texts.get("investigation.lacks.investigators"));
    }
    if (present.isEmpty()) {
      lacks.add(texts.get("investigation.lacks.present"));
    }
    if (agreement.get() == null || conclusion.get().isBlank()) {
      lacks.add(texts.get("investigation.lacks.conclusion"));
    }
    missing.set(lacks.isEmpty() ? "" : lacks.getFirst());
  }

  /** Records the visit; what it still lacks is told by the refusal. */
  public void complete(Consumer<CaseFile> done) {
    writes.whenWritten(
        () -> {
          VisitSheet typed = sheet();
          writes.finish(() -> desk.sheets().complete(desk.actor(), typed), done);
        });
  }

  /**
   * The next row after another that has something to look at, wrapping round; empty if none has.
   */
  public Optional<SheetRow> nextFinding(SheetRow after, boolean backwards) {
    int start = rows.indexOf(after);
    int step = backwards ? -1 : 1;
    for (int i = 1; i <= rows.size(); i++) {
      SheetRow row = rows.get(Math.floorMod(start + step * i, rows.size()));
      if (row.line().lacksBasis() || row.line().isChoiceEmpty()) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private long missingBasis() {
    return rows.stream().filter(r -> r.line().lacksBasis()).count();
  }

  /** How many values differ from what was declared. */
  public long foundDifferent() {
    return rows.stream().filter(r -> r.line().isFoundDifferent()).count();
  }

  public long reportDifferent() {
    return rows.stream().filter(r -> r.line().isReportDifferent()).count();
  }

  public ObservableList<SheetRow> rows() {
    return rows;
  }

  public ReadOnlyObjectProperty<KeyVisitSheet.Opened> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<KeyVisitSheet.Outlook> outlookProperty() {
    return outlook.getReadOnlyProperty();
  }

  /** What the form lacks first, in words; empty if it can be completed. */
  public ReadOnlyStringProperty missingProperty() {
    return missing.getReadOnlyProperty();
  }

  public ObjectProperty<LocalDate> dayProperty() {
    return day;
  }

  public StringProperty hoursProperty() {
    return hours;
  }

  public ObservableList<String> investigators() {
    return investigators;
  }

  public ObservableList<String> present() {
    return present;
  }

  public ObjectProperty<VisitSheet.Agreement> agreementProperty() {
    return agreement;
  }

  public StringProperty conclusionProperty() {
    return conclusion;
  }
}
