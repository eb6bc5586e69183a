package org.yihu.desktop.control;

import java.util.Locale;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.yihu.usecases.text.Texts;

/**
 * 类别: a coloured square with one character, then the name. The square never carries a state. Kinds:
 * the names of {@code Category}, and RELAPSE_PREVENTION, TEMPORARY_ASSISTANCE.
 */
public final class CategoryChip extends Label {
  public CategoryChip(Texts texts, String kind) {
    this(texts, kind, false);
  }

  /**
   * @param narrow only the square, with the name as tooltip
   */
  public CategoryChip(Texts texts, String kind, boolean narrow) {
    getStyleClass().add("category-chip");
    Label sign = new Label(texts.get("category.sign." + kind));
    StackPane square = new StackPane(sign);
    square
        .getStyleClass()
        .addAll("square", "category-" + kind.toLowerCase(Locale.ROOT).replace('_', '-'));
    String name = texts.get("category.name." + kind);
    setGraphic(square);
    setAccessibleText(name);
    if (narrow) {
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setTooltip(new Tooltip(name));
    } else {
      setText(name);
    }
  }
}
