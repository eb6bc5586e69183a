package org.yihu.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.yihu.usecases.text.Texts;

/**
 * 剩余工作日: a word and five squares: filled for the working days left, red for the days overdue, empty
 * today.
 */
public final class DaysLeft extends HBox {
  private static final int SQUARES = 5;
  private static final int SOON = 1;
  private static final int NEAR = 4;

  /**
   * @param days working days left; 0 today, negative overdue
   */
  public DaysLeft(Texts texts, int days) {
    String words = words(texts, days);
    Label word = new Label(words);
    HBox squares = new HBox();
    squares.getStyleClass().add("squares");
    squares.setAlignment(Pos.CENTER_LEFT);
    int filled = Math.min(SQUARES, Math.abs(days));
    int drawn = days < 0 ? filled : SQUARES;
    for (int i = 0; i < drawn; i++) {
      Region square = new Region();
      square.getStyleClass().add(i < filled ? "filled" : "empty");
      squares.getChildren().add(square);
    }
    getChildren().addAll(word, squares);
    getStyleClass().addAll("days-left", style(days));
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(words);
  }

  /** The words: 超期 3 日, 今天到期, 剩 2 日. */
  public static String words(Texts texts, int days) {
    if (days < 0) {
      return texts.get("days.overdue", String.valueOf(-days));
    }
    return days == 0 ? texts.get("days.today") : texts.get("days.left", String.valueOf(days));
  }

  private static String style(int days) {
    if (days < 0) {
      return "overdue";
    }
    if (days <= SOON) {
      return "soon";
    }
    return days <= NEAR ? "near" : "far";
  }
}
