package org.yihu.desktop.control;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * A line of facts with actions at its right end. Where the line is too narrow for both, the actions
 * go below and either of them wraps; no word is ever cut.
 */
public final class ActionRow extends Region {
  private final FlowPane facts = new FlowPane();
  private final FlowPane actions = new FlowPane();

  public ActionRow() {
    getStyleClass().add("action-row");
    for (FlowPane part : List.of(facts, actions)) {
      part.getStyleClass().add("action-row-part");
      part.setAlignment(Pos.CENTER_LEFT);
      part.setRowValignment(VPos.CENTER);
    }
    getChildren().addAll(facts, actions);
  }

  /** Shows facts on the left and actions on the right. */
  public void show(List<? extends Node> shownFacts, List<? extends Node> shownActions) {
    facts.getChildren().setAll(shownFacts);
    actions.getChildren().setAll(shownActions);
  }

  private static double line(FlowPane part) {
    List<Node> nodes = part.getChildren().filtered(Node::isManaged);
    return nodes.stream().mapToDouble(n -> Math.ceil(n.prefWidth(-1))).sum()
        + part.getHgap() * Math.max(0, nodes.size() - 1);
  }

  private double inside(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  private boolean fits(double width) {
    return width < 0 || line(facts) + facts.getHgap() + line(actions) <= inside(width);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.max(facts.minWidth(-1), actions.minWidth(-1))
        + snappedLeftInset()
        + snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return line(facts) + facts.getHgap() + line(actions) + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double content =
        fits(width)
            ? Math.max(facts.prefHeight(line(facts)), actions.prefHeight(line(actions)))
            : facts.prefHeight(inside(width)) + facts.getVgap() + actions.prefHeight(inside(width));
    return content + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = inside(getWidth());
    double height = getHeight() - top - snappedBottomInset();
    if (fits(getWidth())) {
      double end = line(actions);
      place(facts, left, top, width - end - facts.getHgap(), height);
      place(actions, left + width - end, top, end, height);
    } else {
      double above = facts.prefHeight(width);
      place(facts, left, top, width, above);
      place(actions, left, top + above + facts.getVgap(), width, actions.prefHeight(width));
    }
  }

  private void place(FlowPane part, double x, double y, double width, double height) {
    layoutInArea(part, x, y, width, height, 0, HPos.LEFT, VPos.CENTER);
  }
}
