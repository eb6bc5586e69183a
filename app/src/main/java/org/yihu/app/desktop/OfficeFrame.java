package org.yihu.app.desktop;

import java.util.function.Consumer;
import javafx.scene.Parent;
import org.yihu.desktop.dialog.FileDialogs;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.Shell;

/**
 * The frame of one open store in the program's window. It is kept while the window shows another
 * store, and made anew, at the same screen, where the scale has changed.
 */
final class OfficeFrame {
  private final OfficeWindow window;
  private final OfficeWindow.Prepared prepared;
  private final FileDialogs files;
  private final OfficeWindow.Ways ways;
  private Shell shell;
  private double scale;

  OfficeFrame(
      OfficeWindow window,
      OfficeWindow.Prepared prepared,
      FileDialogs files,
      OfficeWindow.Ways ways) {
    this.window = window;
    this.prepared = prepared;
    this.files = files;
    this.ways = ways;
  }

  OfficeWindow.Prepared prepared() {
    return prepared;
  }

  /** Shows it at the screen where it was, else at a first one. */
  void show(Consumer<Parent> put, double wanted, Destination first) {
    Destination open = shell == null ? first : shell.destination().orElse(first);
    if (shell == null || scale != wanted) {
      shell = window.show(prepared, files, ways);
      scale = wanted;
    }
    put.accept(shell);
    shell.open(open);
  }

  /** Goes to the screen before, so that coming back does not lead away again. */
  void stepBack(Destination otherwise) {
    Destination here = shell.destination().orElse(otherwise);
    shell.back();
    if (shell.destination().filter(here::equals).isPresent()) {
      shell.open(otherwise);
    }
  }
}
