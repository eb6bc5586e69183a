package org.yihu.desktop.control;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Lists of values to choose from, each shown by its word. */
public final class Choices {
  private Choices() {}

  public static <T> ComboBox<T> of(List<T> values, Function<T, String> word) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(values);
    box.setConverter(words(word));
    return box;
  }

  /** The words of a list that is not typed into. */
  public static <T> StringConverter<T> words(Function<T, String> word) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : word.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("the list is not typed into");
      }
    };
  }
}
