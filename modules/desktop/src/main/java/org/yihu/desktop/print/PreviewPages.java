package org.yihu.desktop.print;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.usecases.port.PageImages;
import org.yihu.usecases.port.PageImages.Pixels;

/** The page in view: which paper, which of its pages, how large, and its picture. */
public final class PreviewPages {
  private final PageImages images;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final List<PreviewRow> rows;
  private final ObjectProperty<PreviewRow> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Pixels> picture = new ReadOnlyObjectWrapper<>();
  private double scale = 1;
  private int asked;
  private boolean closed;

  PreviewPages(
      PageImages images, TaskRunner tasks, Consumer<Throwable> failed, List<PreviewRow> rows) {
    this.images = images;
    this.tasks = tasks;
    this.failed = failed;
    this.rows = rows;
    chosen.addListener((o, was, is) -> turnTo(0));
  }

  /** The paper in view. */
  public ObjectProperty<PreviewRow> chosen() {
    return chosen;
  }

  /** Page of that paper, from 0. */
  public ReadOnlyIntegerProperty page() {
    return page.getReadOnlyProperty();
  }

  /** The picture of the page; null while there is none. */
  public ReadOnlyObjectProperty<Pixels> picture() {
    return picture.getReadOnlyProperty();
  }

  /** Draws at another size: pixels for each point. */
  public void scale(double pixels) {
    if (Math.abs(pixels - scale) > 0.001) {
      scale = pixels;
      draw();
    }
  }

  /** Number of the page in view in the whole batch, from 1; 0 while there is none. */
  public int number() {
    int before = 0;
    for (PreviewRow row : rows) {
      if (row == chosen.get()) {
        return row.pages() == 0 ? 0 : before + page.get() + 1;
      }
      before += row.pages();
    }
    return 0;
  }

  public int total() {
    return rows.stream().mapToInt(PreviewRow::pages).sum();
  }

  /** Shows a page of the whole batch, from 1. */
  public void open(int number) {
    int left = number;
    for (PreviewRow row : rows) {
      if (left >= 1 && left <= row.pages()) {
        chosen.set(row);
        turnTo(left - 1);
        return;
      }
      left -= row.pages();
    }
  }

  public void nextPage() {
    open(number() + 1);
  }

  public void previousPage() {
    open(number() - 1);
  }

  public void nextPaper() {
    move(1);
  }

  public void previousPaper() {
    move(-1);
  }

  private void move(int step) {
    int next = rows.indexOf(chosen.get()) + step;
    if (next >= 0 && next < rows.size()) {
      chosen.set(rows.get(next));
    }
  }

  private void turnTo(int newPage) {
    page.set(newPage);
    draw();
  }

  /** Nothing more is drawn; the window is gone. */
  void close() {
    closed = true;
    asked++;
  }

  /** Draws the page anew; only the picture asked for last is shown. */
  void draw() {
    int mine = ++asked;
    PreviewRow row = chosen.get();
    if (closed || row == null || row.finished().isEmpty()) {
      picture.set(null);
      return;
    }
    byte[] pdf = row.finished().get().pdf();
    int which = page.get();
    double size = scale;
    tasks.run(
        () -> {
          try (PageImages.Pages pages = images.open(pdf)) {
            return pages.draw(which, size);
          }
        },
        drawn -> {
          if (mine == asked) {
            picture.set(drawn);
          }
        },
        failed);
  }
}
