package org.yihu.desktop.board;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.MessageBar;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.Navigator;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.shared.Reason;
import org.yihu.usecases.board.BoardOpenPoint;
import org.yihu.usecases.board.BoardSheet;
import org.yihu.usecases.text.Texts;

/** What a board says above its matrix: the result in words, and the one thing to know about it. */
final class BoardNotes {
  private final Texts texts;
  private final Navigator navigator;
  private final String caseKey;

  BoardNotes(Texts texts, Navigator navigator, String caseKey) {
    this.texts = texts;
    this.navigator = navigator;
    this.caseKey = caseKey;
  }

  String headline(BoardSheet sheet) {
    Category category =
        sheet.columns().stream()
            .filter(c -> c.chosen())
            .map(c -> c.category())
            .findFirst()
            .orElse(Category.NONE);
    String name = texts.get("boards.category." + category);
    boolean provisional = sheet.result().provisional();
    return switch (sheet.basis()) {
      case NOT_RECORDED -> texts.get("boards.headline.live", name);
      case STALE -> texts.get("boards.headline.stale", name);
      case RECORDED ->
          texts.get(provisional ? "boards.headline.provisional" : "boards.headline.final", name);
    };
  }

  /** One bar: what makes the result unusable comes before what is open. */
  Optional<Node> bar(BoardSheet sheet) {
    MessageBar bar = new MessageBar();
    if (sheet.basis() == BoardSheet.Basis.STALE) {
      bar.show(MessageBar.Kind.WARNING, texts.get("boards.message.stale"));
    } else if (sheet.parametersChanged()) {
      bar.show(
          MessageBar.Kind.WARNING,
          texts.get("boards.message.parameters", sheet.result().parameters().toString()));
    } else if (!sheet.openPoints().isEmpty()) {
      BoardOpenPoint first = sheet.openPoints().getFirst();
      bar.show(
          MessageBar.Kind.WARNING,
          texts.get("boards.message.open", sheet.openPoints().size(), first.text()),
          texts.get("boards.action." + first.kind()),
          () -> settle(sheet, first));
    } else {
      return Optional.empty();
    }
    return Optional.of(bar);
  }

  private void settle(BoardSheet sheet, BoardOpenPoint point) {
    navigator.open(
        switch (point.kind()) {
          case VERIFICATION_MISSING -> new Destination.Investigation(caseKey);
          case OBLIGOR_UNKNOWN, CARE_NOT_ASSESSED ->
              new Destination.HouseholdFile(sheet.file().household().code());
        });
  }

  /** What the file lacks before it can be compared. */
  Node missing(List<Reason> reasons) {
    VBox lines =
        new VBox(new MessageBar(MessageBar.Kind.DANGER, texts.get("boards.message.missing")));
    for (Reason reason : reasons) {
      Label line = new Label(texts.of(reason));
      line.setWrapText(true);
      lines.getChildren().add(line);
    }
    Hyperlink back = new Hyperlink(texts.get("boards.back"));
    back.setOnAction(e -> navigator.open(new Destination.Boards()));
    lines.getChildren().add(back);
    lines.getStyleClass().add("gap-8");
    return lines;
  }
}
