package org.yihu.desktop.household;

import java.io.IOException;
import java.io.InputStream;
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

/** The papers of one household: kept, filed, turned, shrunk, put into the bin and opened. */
public final class PapersViewModel {
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
          return Map.entry(found, small);
        },
        read -> {
          thumbnails.clear();
          thumbnails.putAll(read.getValue());
          took(read.getKey());
        },
        failed);
  }

  private void took(List<Paper> found) {
    UUID before = chosen.get() == null ? null : chosen.get().id();
    papers.setAll(found);
    chosen.set(found.stream().filter(p -> p.id().equals(before)).findFirst().orElse(null));
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
   * @param kind code; empty to file them later
   * @param stored is told how many
   */
  public void add(List<Path> dropped, String kind, Consumer<Integer> stored) {
    tasks.run(
        () -> {
          List<Path> files = kept(dropped);
          if (files.isEmpty()) {
            throw Refusal.because("PAPERS_NOT_READABLE");
          }
          for (Path file : files) {
            try (InputStream content = Files.newInputStream(file)) {
              String name = file.getFileName().toString();
              cases
                  .papers()
                  .add(
                      cases.actor(),
                      code,
                      new Received(
                          name, MEDIA_TYPES.get(ending(file)), content, kind, Optional.empty()));
            }
          }
          cases.papers().emptyBin(cases.actor());
          return files.size();
        },
        count -> {
          stored.accept(count);
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
