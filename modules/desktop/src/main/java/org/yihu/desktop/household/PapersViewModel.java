package org.yihu.desktop.household;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.attachment.HouseholdPapers.Paper;
import org.yihu.usecases.attachment.HouseholdPapers.Received;
import org.yihu.usecases.attachment.PaperKinds.Kind;
import org.yihu.usecases.attachment.RequiredPapers.Required;
import org.yihu.usecases.attachment.ScannedPapers.Taken;

/** The papers of one household: kept, filed, turned, shrunk, put into the bin and opened. */
public final class PapersViewModel {
  private static final String UNSAFE = "[\\\\/:*?\"<>|\\p{Cntrl}]";
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "png", "image/png",
          "pdf", "application/pdf");

  /**
   * What the viewer shows.
   *
   * @param content the picture, decrypted to memory only
   */
  public record Opened(Paper paper, byte[] content) {}

  private final HouseholdUseCases cases;
  private final String code;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final ObservableList<Paper> papers = FXCollections.observableArrayList();
  private final ObservableList<Required> required = FXCollections.observableArrayList();
  private final ObjectProperty<Paper> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Opened> opened = new ReadOnlyObjectWrapper<>();
  private final Map<UUID, byte[]> thumbnails = new HashMap<>();

  public PapersViewModel(
      HouseholdUseCases cases, String code, TaskRunner tasks, Consumer<Throwable> failed) {
    this.cases = cases;
    this.code = code;
    this.tasks = tasks;
    this.failed = failed;
    chosen.addListener(
        (o, was, is) -> {
          if (is == null || opened.get() != null && !opened.get().paper().id().equals(is.id())) {
            opened.set(null);
          }
        });
  }

  /** All papers, those in the bin last. */
  public ObservableList<Paper> papers() {
    return papers;
  }

  public ObjectProperty<Paper> chosenProperty() {
    return chosen;
  }

  /** The paper in the viewer; null while none is open. */
  public ReadOnlyObjectProperty<Opened> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Small pictures that have come, by paper. */
  public Optional<byte[]> thumbnail(Paper paper) {
    return Optional.ofNullable(thumbnails.get(paper.id()));
  }

  public List<Kind> kinds() {
    return cases.kinds().all();
  }

  public void load() {
    tasks.run(
        () -> {
          List<Paper> found = cases.papers().of(cases.actor(), code);
          Map<UUID, byte[]> small = new HashMap<>();
          for (Paper paper : found) {
            if (paper.hasThumbnail()) {
              cases
                  .papers()
                  .thumbnail(cases.actor(), paper.id())
                  .ifPresent(png -> small.put(paper.id(), png));
            }
          }
          return new Read(found, small, cases.required().of(cases.actor(), code));
        },
        read -> {
          thumbnails.clear();
          thumbnails.putAll(read.small());
          required.setAll(read.required());
          took(read.papers());
        },
        failed);
  }

  private record Read(List<Paper> papers, Map<UUID, byte[]> small, List<Required> required) {}

  /** What the file needs, and what of it is there. */
  public ObservableList<Required> required() {
    return required;
  }

  /**
   * 导出材料: writes every paper in use as a file of its own into a new folder.
   *
   * @param reason why; recorded with every masked paper
   * @param written is told the folder
   */
  public void export(Path parent, String reason, Consumer<Path> written) {
    List<Paper> wanted = PaperViewer.inUse(papers);
    tasks.run(
        () -> {
          Path folder = Files.createDirectory(parent.resolve(code));
          int number = 1;
          for (Paper paper : wanted) {
            String name = "%02d-%s".formatted(number++, paper.name().replaceAll(UNSAFE, "_"));
            Files.write(
                folder.resolve(name), cases.papers().open(cases.actor(), paper.id(), reason));
          }
          return folder;
        },
        written,
        error ->
            failed.accept(
                error instanceof FileAlreadyExistsException
                    ? Refusal.because("PAPERS_FOLDER_THERE", code)
                    : error));
  }

  private void took(List<Paper> found) {
    UUID before = chosen.get() == null ? null : chosen.get().id();
    papers.setAll(found);
    chosen.set(found.stream().filter(p -> p.id().equals(before)).findFirst().orElse(null));
  }

  /**
   * 裁边.
   *
   * @param done is told whether there was something to cut
   */
  public void crop(Paper paper, Consumer<Boolean> done) {
    tasks.run(
        () -> cases.papers().crop(cases.actor(), paper.id()),
        cropped -> {
          done.accept(cropped.isPresent());
          load();
        },
        failed);
  }

  /** Whether a file is of a kind that is kept. */
  public static boolean isKept(Path file) {
    return MEDIA_TYPES.containsKey(ending(file));
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Files as they are, and those in folders, that are of a kind that is kept. */
  static List<Path> kept(List<Path> dropped) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : dropped) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.list(path)) {
          inside.filter(PapersViewModel::isKept).sorted().forEach(files::add);
        }
      } else if (isKept(path)) {
        files.add(path);
      }
    }
    return files;
  }

  /**
   * Keeps files under a kind.
   *
   * @param kind code; empty to file them by their code or later
   * @param stored is told what became of each
   */
  public void add(List<Path> dropped, String kind, Consumer<List<Taken>> stored) {
    tasks.run(
        () -> {
          List<Path> files = kept(dropped);
          if (files.isEmpty()) {
            throw Refusal.because("PAPERS_NOT_READABLE");
          }
          List<Taken> taken = new ArrayList<>();
          for (Path file : files) {
            try (InputStream content = Files.newInputStream(file)) {
              String name = file.getFileName().toString();
              Received received =
                  new Received(
                      name, MEDIA_TYPES.get(ending(file)), content, kind, Optional.empty());
              taken.add(cases.scanned().take(cases.actor(), code, received));
            }
          }
          cases.papers().emptyBin(cases.actor());
          return taken;
        },
        taken -> {
          stored.accept(taken);
          load();
        },
        failed);
  }

  public void file(Paper paper, Kind kind, Optional<UUID> person, Runnable stored) {
    change(
        () -> {
          cases.papers().file(cases.actor(), paper.id(), kind.code(), person);
          return paper.id();
        },
        stored);
  }

  public void turn(Paper paper, int quarters) {
    change(
        () -> {
          cases.papers().turn(cases.actor(), paper.id(), quarters);
          return paper.id();
        },
        () -> {});
  }

  public void bin(Paper paper, Runnable stored) {
    change(
        () -> {
          cases.papers().bin(cases.actor(), paper.id());
          return paper.id();
        },
        stored);
  }

  public void restore(Paper paper, Runnable stored) {
    change(
        () -> {
          cases.papers().restore(cases.actor(), paper.id());
          return paper.id();
        },
        stored);
  }

  /**
   * 压缩.
   *
   * @param done is told whether it became smaller
   */
  public void compress(Paper paper, Consumer<Boolean> done) {
    tasks.run(
        () -> cases.papers().compress(cases.actor(), paper.id()),
        smaller -> {
          done.accept(smaller.isPresent());
          load();
        },
        failed);
  }

  private void change(Callable<UUID> work, Runnable stored) {
    tasks.run(
        work,
        id -> {
          stored.run();
          load();
        },
        failed);
  }

  /**
   * Opens a paper in the viewer.
   *
   * @param reason needed where it is masked
   */
  public void open(Paper paper, String reason) {
    tasks.run(
        () -> cases.papers().open(cases.actor(), paper.id(), reason),
        content -> opened.set(new Opened(paper, content)),
        failed);
  }

  /** Closes what lies open, as leaving the screen does. */
  public void close() {
    opened.set(null);
  }
}
