package org.yihu.desktop.control;

import javafx.scene.control.Label;
import org.yihu.usecases.text.Texts;

/** 符合、不符合、待定: circle with a tick, circle with a cross, diamond with a question mark. */
public final class CriterionMark extends Label {
  /** What a criterion came to. */
  public enum Kind {
    MET("bi-check-circle-fill", "criterion.met"),
    NOT_MET("bi-x-circle-fill", "criterion.not-met"),
    OPEN("bi-question-diamond-fill", "criterion.open");

    private final String icon;
    private final String key;

    Kind(String icon, String key) {
      this.icon = icon;
      this.key = key;
    }

    /** The word, for accessible texts. */
    public String word(Texts texts) {
      return texts.get(key);
    }
  }

  public CriterionMark(Texts texts, Kind kind) {
    setGraphic(Icons.of(kind.icon));
    setAccessibleText(kind.word(texts));
    getStyleClass().addAll("criterion-mark", kind.key.replace('.', '-'));
  }
}
