package org.yihu.desktop.household;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** A list of values to choose from, each shown by its word. */
final class Choices {
  private Choices() {}

  static <T> ComboBox<T> of(List<T> values, Function<T, String> word) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(values);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : word.apply(value);
          }

          @Override
          public T fromString(String words) {
            return null;
          }
        });
    return box;
  }
}
