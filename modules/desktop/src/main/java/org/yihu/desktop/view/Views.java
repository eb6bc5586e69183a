package org.yihu.desktop.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import javafx.fxml.FXMLLoader;
import org.yihu.usecases.text.Texts;

/**
 * Loads the FXML of a view: the file of the same name in the same package, with the view itself as
 * its controller and nothing else.
 */
public final class Views {
  private final Texts texts;

  public Views(Texts texts) {
    this.texts = texts;
  }

  /**
   * Loads and binds.
   *
   * @param view the controller; its fields and handlers are filled in
   * @return the root node
   */
  public <T> T load(Object view) {
    Class<?> type = view.getClass();
    URL file = type.getResource(type.getSimpleName() + ".fxml");
    if (file == null) {
      throw new IllegalArgumentException("no FXML for " + type);
    }
    FXMLLoader loader = new FXMLLoader(file, new TextsBundle(texts));
    loader.setControllerFactory(
        asked -> {
          if (asked != type) {
            throw new IllegalArgumentException("unknown controller " + asked + " in " + file);
          }
          return view;
        });
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts as FXML's {@code %key} asks for them. */
  private static final class TextsBundle extends ResourceBundle {
    private final Texts texts;

    TextsBundle(Texts texts) {
      this.texts = texts;
    }

    @Override
    protected Object handleGetObject(String key) {
      return texts.get(key);
    }

    @Override
    public boolean containsKey(String key) {
      return texts.has(key);
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.enumeration(texts.keys());
    }
  }
}
