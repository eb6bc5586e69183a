package org.yihu.desktop.notice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.notice.NoticeKind;
import org.yihu.domain.notice.NoticeObjection;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.attachment.KeepAttachment;
import org.yihu.usecases.notice.NoticeBoard;
import org.yihu.usecases.notice.NoticeCandidate;
import org.yihu.usecases.notice.NoticeRequest;
import org.yihu.usecases.notice.PreviewNotice;
import org.yihu.usecases.notice.PrintNotice;
import org.yihu.usecases.notice.VillageNotices;
import org.yihu.usecases.port.NoticeLeak;
import org.yihu.usecases.port.PageImages;
import org.yihu.usecases.port.PrintedPaper;

/** The notices of the villages: what is chosen, the sheet as drawn, its leaks, what is recorded. */
public final class NoticesViewModel {
  /** What the list of cases shows. */
  public enum Filter {
    READY,
    WAITING
  }

  private static final double SHARP = 1.5;

  private final NoticeWork work;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failures;
  private final ObservableList<VillageNotices> villages = FXCollections.observableArrayList();
  private final ObjectProperty<VillageNotices> village = new SimpleObjectProperty<>();
  private final ObjectProperty<NoticeKind> kind = new SimpleObjectProperty<>(NoticeKind.REVIEW);
  private final BooleanProperty large = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<NoticeBoard.Village> detail = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<PreviewNotice.Preview> preview =
      new ReadOnlyObjectWrapper<>();
  private final ObservableList<PageImages.Pixels> pages = FXCollections.observableArrayList();
  private final ObservableSet<String> without = FXCollections.observableSet();
  private final ReadOnlyBooleanWrapper printable = new ReadOnlyBooleanWrapper();
  private long asked;

  public NoticesViewModel(NoticeWork work, TaskRunner tasks, Consumer<Throwable> failures) {
    this.work = work;
    this.tasks = tasks;
    this.failures = failures;
    village.addListener((o, was, is) -> chosen(was, is));
    kind.addListener((o, was, is) -> loadVillage());
    large.addListener((o, was, is) -> draw());
    without.addListener((Observable o) -> draw());
  }

  /** Reads the villages afresh; the chosen one stays chosen. */
  public void load() {
    tasks.run(() -> work.board().villages(work.actor(), work.today()), this::show, failures);
  }

  private void show(List<VillageNotices> read) {
    VillageNotices before = village.get();
    villages.setAll(read.stream().sorted(Comparator.comparing(VillageNotices::isQuiet)).toList());
    Optional<VillageNotices> same =
        read.stream()
            .filter(v -> before != null && v.village().equals(before.village()))
            .findFirst()
            .or(() -> read.stream().filter(v -> v.ready() > 0).findFirst())
            .or(() -> read.stream().filter(v -> !v.isQuiet()).findFirst())
            .or(() -> read.stream().findFirst());
    if (same.isPresent() && same.get().equals(before)) {
      loadVillage();
    } else {
      village.set(same.orElse(null));
    }
  }

  private void chosen(VillageNotices was, VillageNotices is) {
    if (is != null && (was == null || !was.village().equals(is.village()))) {
      without.clear();
    }
    loadVillage();
  }

  private void loadVillage() {
    VillageNotices of = village.get();
    if (of == null) {
      return;
    }
    NoticeKind wanted = kind.get();
    LocalDate today = work.today();
    tasks.run(
        () -> work.board().village(work.actor(), wanted, of.village(), today, today),
        read -> {
          detail.set(read);
          draw();
        },
        failures);
  }

  private NoticeRequest request() {
    return new NoticeRequest(
        kind.get(), village.get().village(), work.today(), Set.copyOf(without));
  }

  /** The cases that go onto the sheet. */
  public long chosenCount() {
    return detail.get() == null
        ? 0
        : detail.get().candidates().stream().filter(this::isChosen).count();
  }

  public boolean isChosen(NoticeCandidate candidate) {
    return candidate.isReady() && !without.contains(candidate.subject());
  }

  /** Ticks or unticks a case. */
  public void toggle(NoticeCandidate candidate) {
    if (candidate.isReady() && !without.remove(candidate.subject())) {
      without.add(candidate.subject());
    }
  }

  private void draw() {
    long number = ++asked;
    if (chosenCount() == 0) {
      drawn(number, null, List.of());
      return;
    }
    NoticeRequest request = request();
    boolean onA3 = large.get();
    tasks.run(
        () -> {
          PreviewNotice.Preview made = work.preview().get().draw(work.actor(), request, onA3);
          return new Drawn(made, pictures(made.sheet()));
        },
        d -> drawn(number, d.preview(), d.pages()),
        failures);
  }

  private record Drawn(PreviewNotice.Preview preview, List<PageImages.Pixels> pages) {}

  private List<PageImages.Pixels> pictures(PrintedPaper paper) {
    try (PageImages.Pages opened = work.images().open(paper.pdf())) {
      return IntStream.range(0, opened.count())
          .mapToObj(page -> opened.draw(page, SHARP * width(opened.size(0))))
          .toList();
    }
  }

  /** A3 is drawn no larger than A4. */
  private static double width(PageImages.Size size) {
    return 595 / size.width();
  }

  private void drawn(long number, PreviewNotice.Preview made, List<PageImages.Pixels> pictures) {
    if (number == asked) {
      pages.setAll(pictures);
      preview.set(made);
      printable.set(made != null && made.leaks().isEmpty());
    }
  }

  /** The leaks of one case, by the serial of its lines. */
  public List<NoticeLeak> leaksOf(NoticeCandidate candidate) {
    PreviewNotice.Preview made = preview.get();
    if (made == null) {
      return List.of();
    }
    Set<Integer> serials =
        made.entries().stream()
            .filter(e -> e.subject().equals(candidate.subject()))
            .map(e -> e.serial())
            .collect(Collectors.toSet());
    return made.leaks().stream().filter(l -> serials.contains(l.serial())).toList();
  }

  /** How many places of the sheet leak, whatever is found in each. */
  public long leakingPlaces() {
    PreviewNotice.Preview made = preview.get();
    return made == null ? 0 : made.leaks().stream().map(NoticeLeak::where).distinct().count();
  }

  /** The case of a leak; empty for one outside the table. */
  public Optional<NoticeCandidate> caseOf(NoticeLeak leak) {
    return preview.get().entries().stream()
        .filter(e -> e.serial() == leak.serial())
        .flatMap(
            e -> detail.get().candidates().stream().filter(c -> c.subject().equals(e.subject())))
        .findFirst();
  }

  /** 备注: writes or clears what the remark says. */
  public void remark(NoticeCandidate candidate, String words) {
    tasks.run(
        () -> {
          work.desk().remark(work.actor(), candidate.subject(), words);
          return words;
        },
        done -> loadVillage(),
        failures);
  }

  /** Prepares the notice and fills its sheet for the print preview. */
  public void prepare(Consumer<PrintNotice.Ready> done) {
    NoticeRequest request = request();
    boolean onA3 = large.get();
    tasks.run(
        () -> work.printing().prepare(work.actor(), request, onA3),
        ready -> {
          load();
          done.accept(ready);
        },
        failures);
  }

  /** 张贴. */
  public void post(UUID notice, LocalDate day, String place, Runnable done) {
    record(() -> work.desk().post(work.actor(), notice, day, place, ""), done);
  }

  /** 撤下. */
  public void remove(UUID notice, Runnable done) {
    record(() -> work.desk().remove(work.actor(), notice, work.today()), done);
  }

  /** 异议. */
  public void object(UUID notice, NoticeObjection objection, Runnable done) {
    record(() -> work.desk().object(work.actor(), notice, objection), done);
  }

  /** 答复 to the objection at a place. */
  public void answer(UUID notice, int objection, String words, Runnable done) {
    record(() -> work.desk().answer(work.actor(), notice, objection, work.today(), words), done);
  }

  /** 张贴照片: kept with the notice. */
  public void photograph(UUID notice, Path photo, Runnable done) {
    record(
        () -> {
          try (InputStream content = Files.newInputStream(photo)) {
            String digest =
                work.photos()
                    .keep(
                        work.actor(),
                        new KeepAttachment.Addition(
                            "notice/" + notice,
                            photo.getFileName().toString(),
                            type(photo),
                            content))
                    .sha256();
            return work.desk().photograph(work.actor(), notice, digest);
          } catch (IOException e) {
            throw Refusal.because("ATTACHMENT_UNREADABLE", photo.getFileName(), e.getMessage());
          }
        },
        done);
  }

  private static String type(Path photo) {
    return photo.toString().toLowerCase(Locale.ROOT).endsWith(".png") ? "image/png" : "image/jpeg";
  }

  private void record(Callable<PublicNotice> step, Runnable done) {
    tasks.run(
        step,
        notice -> {
          load();
          done.run();
        },
        failures);
  }

  public LocalDate today() {
    return work.today();
  }

  public ObservableList<VillageNotices> villages() {
    return villages;
  }

  public ObjectProperty<VillageNotices> village() {
    return village;
  }

  public ObjectProperty<NoticeKind> kind() {
    return kind;
  }

  public BooleanProperty large() {
    return large;
  }

  public ReadOnlyObjectProperty<NoticeBoard.Village> detail() {
    return detail.getReadOnlyProperty();
  }

  /** The sheet last drawn; null while there is none. */
  public ReadOnlyObjectProperty<PreviewNotice.Preview> preview() {
    return preview.getReadOnlyProperty();
  }

  public ObservableList<PageImages.Pixels> pages() {
    return pages;
  }

  /** Whether the sheet may be printed. */
  public ReadOnlyBooleanProperty printable() {
    return printable.getReadOnlyProperty();
  }
}
