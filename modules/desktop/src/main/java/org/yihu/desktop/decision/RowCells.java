package org.yihu.desktop.decision;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import org.yihu.desktop.control.CategoryChip;
import org.yihu.desktop.control.DaysLeft;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.control.Tables;
import org.yihu.domain.investigation.DecisionDraft;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.casework.WaitingDecisions.Check;
import org.yihu.usecases.casework.WaitingDecisions.Heard;
import org.yihu.usecases.casework.WaitingDecisions.Matter;
import org.yihu.usecases.casework.WaitingDecisions.Row;
import org.yihu.usecases.text.Texts;

/** Draws the cells of a waiting case. */
record RowCells(Texts texts, DecisionsViewModel model) {
  List<TableColumn<Row, ?>> columns(Tables tables) {
    return List.of(
        tables.node("", 40, this::tick),
        tables.node(texts.get("decision.column.days"), 124, this::days),
        tables.node(texts.get("decision.column.matter"), 104, this::matter),
        tables.text(texts.get("decision.column.applicant"), 84, Row::applicant),
        tables.text(texts.get("decision.column.village"), 92, Row::village),
        tables.node(texts.get("decision.column.category"), 52, this::category),
        tables.number(texts.get("decision.column.amount"), 150, this::amount),
        tables.node(texts.get("decision.column.check"), 116, this::check),
        tables.node(texts.get("decision.column.draft"), 100, this::draft));
  }

  private Node tick(Row row) {
    CheckBox box = new CheckBox();
    box.setSelected(model.isTicked(row));
    box.setFocusTraversable(false);
    box.setAccessibleText(row.applicant());
    box.setOnAction(e -> model.tick(row, box.isSelected()));
    return box;
  }

  private Node days(Row row) {
    return row.daysLeft().<Node>map(d -> new DaysLeft(texts, d)).orElseGet(this::none);
  }

  private Node matter(Row row) {
    StatusChip.Kind kind =
        switch (row.matter()) {
          case OPINION -> StatusChip.Kind.DRAFT;
          case DECISION -> StatusChip.Kind.RUNNING;
          case STOP -> StatusChip.Kind.REFUSED;
          case REDUCE, TAPER, ADJUST, SERVICE -> StatusChip.Kind.ATTENTION;
        };
    return new StatusChip(kind, texts.get("decision.matter." + row.matter()));
  }

  private Node category(Row row) {
    return row.category()
        .<Node>map(c -> new CategoryChip(texts, c.name(), true))
        .orElseGet(this::none);
  }

  private String amount(Row row) {
    if (row.matter() == Matter.SERVICE) {
      return texts.get("decision.none");
    }
    String before = row.held().map(RowCells::yuan).orElse(texts.get("decision.none"));
    String after =
        row.matter() == Matter.STOP
            ? yuan(Money.ZERO)
            : row.matter() == Matter.TAPER
                ? texts.get("decision.matter.TAPER")
                : row.found().map(RowCells::yuan).orElse(texts.get("decision.none"));
    return texts.get("decision.change", before, after);
  }

  private static String yuan(Money money) {
    return String.format(java.util.Locale.ROOT, "%,.2f", money.yuan());
  }

  private Node check(Row row) {
    if (row.matter().isOfAssistanceInForce()) {
      return heard(row.heard());
    }
    return switch (row.check()) {
      case NONE -> none();
      case CHECKED -> new StatusChip(StatusChip.Kind.DONE, word(row.check()));
      case DRAWN -> new StatusChip(StatusChip.Kind.RUNNING, word(row.check()));
      case RELATIVE, COMPLAINT -> new StatusChip(StatusChip.Kind.DUE, word(row.check()));
    };
  }

  private String word(Check check) {
    return texts.get("decision.check." + check);
  }

  private Node heard(Heard heard) {
    String word = texts.get("decision.heard." + heard);
    return switch (heard) {
      case NOT_NEEDED -> muted(word);
      case MISSING -> new StatusChip(StatusChip.Kind.DUE, word);
      case DRAFTED -> new StatusChip(StatusChip.Kind.RUNNING, word);
      case RECORDED -> new StatusChip(StatusChip.Kind.DONE, word);
    };
  }

  private Node draft(Row row) {
    return row.draft()
        .<Node>map(d -> draft(row, d))
        .orElseGet(
            () -> row.matter() == Matter.SERVICE ? none() : muted(texts.get("decision.undecided")));
  }

  private Node draft(Row row, DecisionDraft draft) {
    return switch (draft.intent()) {
      case FOLLOW -> new StatusChip(StatusChip.Kind.DONE, texts.get(follow(row)));
      case REFUSE -> new StatusChip(StatusChip.Kind.REFUSED, texts.get("decision.intent.REFUSE"));
      case SEND_BACK ->
          new StatusChip(StatusChip.Kind.ATTENTION, texts.get("decision.intent.SEND_BACK"));
    };
  }

  private static String follow(Row row) {
    boolean refuses =
        row.matter() == Matter.OPINION
            ? row.category().filter(c -> c == org.yihu.domain.assistance.Category.NONE).isPresent()
            : row.opinion()
                .filter(
                    o -> o.proposal() == org.yihu.domain.casework.TownshipOpinion.Proposal.REFUSE)
                .isPresent();
    return refuses && !row.matter().isOfAssistanceInForce()
        ? "decision.intent.REFUSE"
        : "decision.intent.FOLLOW";
  }

  private Node none() {
    return muted(texts.get("decision.none"));
  }

  private static Label muted(String words) {
    Label label = new Label(words);
    label.getStyleClass().addAll("muted", "small");
    return label;
  }
}
