package org.yihu.desktop.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.CriterionMark;
import org.yihu.desktop.control.Icons;
import org.yihu.domain.assistance.Verdict;
import org.yihu.usecases.board.BoardCell;
import org.yihu.usecases.board.BoardReason;
import org.yihu.usecases.board.ParameterUse;
import org.yihu.usecases.text.Texts;

/** 格内依据: one cell in full: rule, arithmetic, article, parameters, facts. */
final class BoardStrip {
  private final Texts texts;

  BoardStrip(Texts texts) {
    this.texts = texts;
  }

  /** The two lines under the board. */
  List<Node> strip(BoardCell cell) {
    if (cell.reasons().isEmpty()) {
      Label silent = new Label(texts.get("boards.strip." + cell.state()));
      silent.getStyleClass().addAll("small", "muted");
      return List.of(silent, new Label(), legend());
    }
    BoardReason reason = telling(cell);
    return List.of(rule(reason, cell.reasons().size()), under(reason), legend());
  }

  /** What failed or is open says more than what is met. */
  private static BoardReason telling(BoardCell cell) {
    return cell.reasons().stream()
        .filter(r -> r.verdict() != Verdict.HELD)
        .findFirst()
        .orElse(cell.reasons().getFirst());
  }

  private Node rule(BoardReason reason, int count) {
    Label title = new Label(reason.title());
    title.getStyleClass().addAll("small", "strong");
    title.setMinWidth(Region.USE_PREF_SIZE);
    Label sum = new Label(reason.arithmetic().isEmpty() ? reason.sentence() : reason.arithmetic());
    sum.getStyleClass().add("small");
    HBox line =
        new HBox(new CriterionMark(texts, BoardCellView.mark(reason.verdict())), title, sum);
    if (count > 1) {
      Label more = new Label(texts.get("boards.strip.more", count));
      more.getStyleClass().addAll("caption", "muted");
      more.setMinWidth(Region.USE_PREF_SIZE);
      line.getChildren().add(more);
    }
    line.getStyleClass().add("rule");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Label under(BoardReason reason) {
    Label line = new Label(String.join(texts.get("boards.gap"), parts(reason)));
    line.getStyleClass().addAll("small", "muted");
    return line;
  }

  private List<String> parts(BoardReason reason) {
    ArrayList<String> parts = new ArrayList<>(List.of(reason.article()));
    if (!reason.parameters().isEmpty()) {
      parts.add(
          texts.get(
              "boards.strip.parameters",
              reason.parameters().stream()
                  .map(this::parameter)
                  .collect(Collectors.joining(texts.get("boards.fact-separator")))));
    }
    if (!reason.facts().isEmpty()) {
      parts.add(
          texts.get(
              "boards.strip.facts",
              String.join(texts.get("boards.fact-separator"), reason.facts())));
    }
    return parts;
  }

  private String parameter(ParameterUse use) {
    return texts.get("boards.parameter", use.name(), use.value(), use.from(), use.document());
  }

  private Node legend() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox legend =
        new HBox(
            sign("bi-check-circle-fill", "success", "boards.legend.met"),
            sign("bi-x-circle-fill", "danger", "boards.legend.not-met"),
            sign("bi-question-diamond-fill", "warning", "boards.legend.open"),
            spacer,
            new Label(texts.get("boards.legend.how")));
    legend.getStyleClass().add("board-legend");
    return legend;
  }

  private Label sign(String icon, String colour, String key) {
    Label sign = new Label(texts.get(key));
    sign.setGraphic(Icons.of(icon, "icon-14", colour));
    return sign;
  }

  /** Every criterion of a cell in whole sentences, for the dialog that Enter opens. */
  Node articles(BoardCell cell) {
    VBox all = new VBox();
    for (BoardReason reason : cell.reasons()) {
      Label title = new Label(reason.title());
      title.getStyleClass().add("strong");
      title.setGraphic(new CriterionMark(texts, BoardCellView.mark(reason.verdict())));
      VBox one = new VBox(title, wrapped(reason.sentence(), "body"));
      if (!reason.arithmetic().isEmpty()) {
        one.getChildren().add(wrapped(reason.arithmetic(), "body"));
      }
      parts(reason).forEach(p -> one.getChildren().add(wrapped(p, "muted")));
      one.getStyleClass().add("article-line");
      all.getChildren().add(one);
    }
    all.setFocusTraversable(true);
    return all;
  }

  private static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().addAll("small", style);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
