package org.yihu.desktop.board;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.CriterionMark;
import org.yihu.desktop.control.Icons;
import org.yihu.domain.assistance.Verdict;
import org.yihu.usecases.board.BoardCell;
import org.yihu.usecases.board.BoardReason;
import org.yihu.usecases.board.BoardState;
import org.yihu.usecases.text.Texts;

/** One cell of the board. */
final class BoardCellView extends VBox {
  private static final int MOST_IN_TIP = 3;

  BoardCellView(Texts texts, BoardCell cell, String column, boolean chosen) {
    getStyleClass().add("board-cell");
    if (chosen) {
      getStyleClass().add("chosen");
    }
    setAccessibleRole(AccessibleRole.TABLE_CELL);
    setAccessibleText(spoken(texts, cell, column));
    if (cell.reasons().isEmpty()) {
      Label silent = new Label(texts.get("boards.cell." + cell.state()));
      silent.getStyleClass().add("silent");
      getChildren().add(silent);
      return;
    }
    Label limit = new Label(cell.limit());
    limit.getStyleClass().add("limit");
    if (cell.marks().isEmpty()) {
      Label value = new Label(cell.value());
      value.getStyleClass().add("value");
      HBox line = new HBox(new CriterionMark(texts, mark(cell.state())), value);
      line.getStyleClass().add("gap-8");
      line.setAlignment(Pos.CENTER_LEFT);
      limit.getStyleClass().add("indented");
      getChildren().addAll(line, limit);
    } else {
      HBox line = new HBox();
      line.getStyleClass().add("marks");
      line.setAlignment(Pos.CENTER_LEFT);
      cell.marks().forEach(m -> line.getChildren().add(person(m)));
      getChildren().addAll(line, limit);
    }
    Tooltip.install(this, new Tooltip(tip(texts, cell.reasons())));
  }

  private static Label person(BoardCell.Mark mark) {
    Label person = new Label(mark.label());
    person.getStyleClass().add("person");
    switch (mark.verdict()) {
      case HELD -> person.setGraphic(Icons.of("bi-check-circle-fill", "icon-14", "success"));
      case FAILED -> person.setGraphic(Icons.of("bi-x-circle-fill", "icon-14", "danger"));
      case OPEN -> person.setGraphic(Icons.of("bi-question-diamond-fill", "icon-14", "warning"));
    }
    return person;
  }

  static CriterionMark.Kind mark(BoardState state) {
    return switch (state) {
      case MET -> CriterionMark.Kind.MET;
      case NOT_MET -> CriterionMark.Kind.NOT_MET;
      case OPEN, NOT_COMPARED, NO_CONDITION -> CriterionMark.Kind.OPEN;
    };
  }

  static CriterionMark.Kind mark(Verdict verdict) {
    return switch (verdict) {
      case HELD -> CriterionMark.Kind.MET;
      case FAILED -> CriterionMark.Kind.NOT_MET;
      case OPEN -> CriterionMark.Kind.OPEN;
    };
  }

  private static String tip(Texts texts, List<BoardReason> reasons) {
    String told =
        reasons.stream()
            .limit(MOST_IN_TIP)
            .map(BoardReason::sentence)
            .collect(Collectors.joining("\n"));
    return reasons.size() > MOST_IN_TIP
        ? told + "\n" + texts.get("boards.tip.more", reasons.size() - MOST_IN_TIP)
        : told;
  }

  private static String spoken(Texts texts, BoardCell cell, String column) {
    String persons =
        cell.marks().stream()
            .map(m -> m.label() + mark(m.verdict()).word(texts))
            .collect(Collectors.joining(" "));
    return String.join(
        " ",
        column,
        texts.get("boards.row." + cell.row()),
        texts.get("boards.cell." + cell.state()),
        persons,
        cell.value(),
        cell.limit());
  }

  void mark(boolean selected) {
    getStyleClass().remove("selected");
    setFocusTraversable(selected);
    if (selected) {
      getStyleClass().add("selected");
    }
  }
}
