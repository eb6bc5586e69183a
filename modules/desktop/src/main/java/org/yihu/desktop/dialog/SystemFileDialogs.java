package org.yihu.desktop.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own file windows; they begin where the last one ended. */
public final class SystemFileDialogs implements FileDialogs {
  private final Window owner;
  private File last;

  public SystemFileDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> open(String title, String kind, List<String> patterns) {
    return chosen(chooser(title, kind, patterns).showOpenDialog(owner));
  }

  @Override
  public List<Path> openSeveral(String title, String kind, List<String> patterns) {
    List<File> files = chooser(title, kind, patterns).showOpenMultipleDialog(owner);
    if (files == null) {
      return List.of();
    }
    files.forEach(this::chosen);
    return files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> save(String title, String suggestedName) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(suggestedName);
    chooser.setInitialDirectory(last);
    return chosen(chooser.showSaveDialog(owner));
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(last);
    File folder = chooser.showDialog(owner);
    return Optional.ofNullable(folder).map(File::toPath);
  }

  private FileChooser chooser(String title, String kind, List<String> patterns) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(last);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
    return chooser;
  }

  private Optional<Path> chosen(File file) {
    if (file != null) {
      last = file.getParentFile();
    }
    return Optional.ofNullable(file).map(File::toPath);
  }
}
