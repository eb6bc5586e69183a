package org.yihu.desktop.household;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.attachment.HouseholdPapers.Paper;

/** 材料 at the side of the overview: kinds with how many there are; files may be dropped here. */
final class PapersSummary extends VBox {
  private static final int MOST = 3;

  private final PapersViewModel model;
  private final ScreenContext context;
  private final VBox list = new VBox();
  private final Label count = new Label();

  PapersSummary(PapersViewModel model, ScreenContext context, Runnable toPapers) {
    this.model = model;
    this.context = context;
    Label title = new Label(context.texts().get("file.papers.title"));
    title.getStyleClass().add("strong");
    count.getStyleClass().addAll("small", "muted");
    Hyperlink all = new Hyperlink(context.texts().get("file.papers.bring"));
    all.setOnAction(e -> toPapers.run());
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox head = new HBox(title, count, spacer, all);
    head.getStyleClass().addAll("side-head", "gap-8");
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(head, list);
    model.papers().addListener((ListChangeListener<Paper>) c -> show());
    setOnDragOver(
        e -> {
          if (e.getDragboard().hasFiles()) {
            e.acceptTransferModes(TransferMode.COPY);
          }
          e.consume();
        });
    setOnDragDropped(
        e -> {
          model.add(
              e.getDragboard().getFiles().stream().map(f -> f.toPath()).toList(),
              "",
              n -> context.toasts().told(context.texts().get("file.papers.kept", n)));
          e.setDropCompleted(true);
          e.consume();
        });
    show();
  }

  private void show() {
    List<Paper> inUse = model.papers().stream().filter(p -> p.binnedAt().isEmpty()).toList();
    count.setText(context.texts().get("file.papers.count", inUse.size()));
    Map<String, List<Paper>> byKind = new LinkedHashMap<>();
    inUse.forEach(p -> byKind.computeIfAbsent(name(p), k -> new ArrayList<>()).add(p));
    list.getChildren().clear();
    byKind.entrySet().stream()
        .limit(MOST)
        .forEach(e -> list.getChildren().add(line(e.getKey(), e.getValue())));
    if (inUse.isEmpty()) {
      Label none = new Label(context.texts().get("file.papers.none.why"));
      none.getStyleClass().addAll("small", "muted");
      none.setWrapText(true);
      list.getChildren().add(none);
    }
  }

  private String name(Paper paper) {
    return paper.kind().name().isEmpty()
        ? context.texts().get("file.papers.unfiled")
        : paper.kind().name();
  }

  private Node line(String name, List<Paper> papers) {
    Paper last = papers.getLast();
    Node picture =
        PaperPictures.small(
            last, model.thumbnail(last), context.measure().px(36), context.measure().px(44));
    Label title = new Label(name);
    Label under =
        new Label(
            context
                .texts()
                .get(
                    "file.papers.summary",
                    papers.size(),
                    last.addedAt()
                        .atZone(context.clock().getZone())
                        .toLocalDate()
                        .toString()
                        .substring(5)));
    under.getStyleClass().addAll("caption", "muted");
    HBox line = new HBox(picture, new VBox(title, under));
    line.getStyleClass().add("paper-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
