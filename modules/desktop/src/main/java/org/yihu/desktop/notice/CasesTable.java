package org.yihu.desktop.notice;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yihu.desktop.control.CategoryChip;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.shell.Measure;
import org.yihu.usecases.notice.NoticeCandidate;
import org.yihu.usecases.text.Texts;

/** The cases of a village: those that are ready with a tick, the others with what they wait for. */
final class CasesTable {
  private static final int ROW = 32;

  private final NoticesViewModel model;
  private final Texts texts;
  private final TableView<NoticeCandidate> table;
  private final Measure measure;
  private final ObservableList<NoticeCandidate> rows = FXCollections.observableArrayList();

  CasesTable(
      NoticesViewModel model,
      Texts texts,
      Measure measure,
      TableView<NoticeCandidate> table,
      Consumer<NoticeCandidate> remark) {
    this.model = model;
    this.texts = texts;
    this.table = table;
    this.measure = measure;
    Tables tables = new Tables(measure);
    tables.shape(table, ROW);
    table
        .getColumns()
        .setAll(
            List.of(
                tables.node("", 38, this::tick),
                tables.node(texts.get("notices.column.applicant"), 104, this::applicant),
                tables.node(texts.get("notices.column.category"), 110, this::category),
                tables.number(texts.get("notices.column.persons"), 50, this::persons),
                tables.number(texts.get("notices.column.amount"), 74, this::amount),
                tables.node(texts.get("notices.column.check"), 118, this::check)));
    table.setItems(rows);
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          NoticeCandidate selected = table.getSelectionModel().getSelectedItem();
          if (selected == null) {
            return;
          }
          if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP) {
            int step = e.getCode() == KeyCode.DOWN ? 1 : -1;
            int next = table.getSelectionModel().getSelectedIndex() + step;
            table.getSelectionModel().clearAndSelect(Math.clamp(next, 0, rows.size() - 1));
            e.consume();
          } else if (e.getCode() == KeyCode.SPACE) {
            model.toggle(selected);
            e.consume();
          } else if (e.getCode() == KeyCode.F2 && selected.isReady()) {
            remark.accept(selected);
            e.consume();
          }
        });
  }

  /** Shows the rows again; the selection stays at its place. */
  void show(List<NoticeCandidate> candidates) {
    if (rows.equals(candidates)) {
      table.refresh();
      return;
    }
    int selected = Math.max(0, table.getSelectionModel().getSelectedIndex());
    rows.setAll(candidates);
    table.getSelectionModel().clearAndSelect(Math.min(selected, candidates.size() - 1));
    table.getFocusModel().focus(Math.min(selected, candidates.size() - 1));
    double height = measure.px(ROW) * (Math.max(1, candidates.size()) + 1) + 4;
    table.setMinHeight(height);
    table.setPrefHeight(height);
    table.setMaxHeight(height);
  }

  void select(NoticeCandidate candidate) {
    table.getSelectionModel().select(candidate);
    table.scrollTo(candidate);
    Focus.to(table);
  }

  private Node tick(NoticeCandidate candidate) {
    CheckBox box = new CheckBox();
    box.setSelected(model.isChosen(candidate));
    box.setDisable(!candidate.isReady());
    box.setFocusTraversable(false);
    box.setAccessibleText(candidate.applicant());
    box.setOnAction(e -> model.toggle(candidate));
    return box;
  }

  private Node applicant(NoticeCandidate candidate) {
    Label name = new Label(candidate.applicant());
    name.setTooltip(new Tooltip(candidate.applicant()));
    return name;
  }

  private Node category(NoticeCandidate candidate) {
    return candidate
        .category()
        .<Node>map(c -> new CategoryChip(texts, c.name()))
        .orElseGet(() -> new Label("—"));
  }

  private String persons(NoticeCandidate candidate) {
    return candidate.persons() == 0 ? "—" : texts.get("notices.persons", candidate.persons());
  }

  private String amount(NoticeCandidate candidate) {
    return candidate.amount().map(m -> String.format(Locale.ROOT, "%,.2f", m.yuan())).orElse("—");
  }

  private Node check(NoticeCandidate candidate) {
    if (candidate.waiting().isPresent()) {
      NoticeCandidate.Waiting waiting = candidate.waiting().get();
      Label why = new Label(texts.get("notices.waiting." + waiting.cause(), waiting.count()));
      why.setGraphic(Icons.of("bi-clock", "icon-12"));
      why.getStyleClass().addAll("small", "muted");
      return why;
    }
    if (!model.isChosen(candidate)) {
      return new StatusChip(StatusChip.Kind.NOT_APPLICABLE, texts.get("notices.check.later"));
    }
    return model.leaksOf(candidate).isEmpty()
        ? new StatusChip(StatusChip.Kind.DONE, texts.get("notices.check.fit"))
        : new StatusChip(StatusChip.Kind.REFUSED, texts.get("notices.check.leak"));
  }
}
