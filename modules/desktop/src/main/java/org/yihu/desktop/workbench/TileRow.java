package org.yihu.desktop.workbench;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.layout.HBox;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.workbench.Today;
import org.yihu.usecases.workbench.WorkFilter;
import org.yihu.usecases.workbench.WorkFilter.Span;
import org.yihu.usecases.workbench.WorkKind;

/** 五个数: each opens its list; on a narrow screen one line of words. */
final class TileRow {
  private record Wanted(Span span, Set<WorkKind> kinds) {}

  private static final List<Wanted> LISTS =
      List.of(
          new Wanted(Span.TODAY, Set.of()),
          new Wanted(Span.SOON, Set.of()),
          new Wanted(Span.ANY, Today.UNDETERMINED),
          new Wanted(Span.ANY, Set.of(WorkKind.END_NOTICE)),
          new Wanted(Span.ANY, Set.of(WorkKind.REPAIR_PARKED)));

  private final HBox place;
  private final Texts texts;
  private final List<Tile> tiles = new ArrayList<>();

  TileRow(HBox place, Texts texts, BiConsumer<Span, Set<WorkKind>> opened) {
    this.place = place;
    this.texts = texts;
    add("bi-exclamation-circle", "danger", texts.get("workbench.tile.today"), opened);
    add("bi-hourglass-split", "warning", texts.get("workbench.tile.soon"), opened);
    add("bi-ui-checks-grid", "accent", texts.get("workbench.tile.undetermined"), opened);
    add("bi-megaphone", "accent", texts.get("workbench.tile.notices"), opened);
    add("bi-tools", "neutral", texts.get("workbench.tile.repair"), opened);
  }

  private void add(String icon, String tone, String word, BiConsumer<Span, Set<WorkKind>> opened) {
    Wanted wanted = LISTS.get(tiles.size());
    Tile tile = new Tile(icon, tone, word, () -> opened.accept(wanted.span(), wanted.kinds()));
    tiles.add(tile);
    place.getChildren().add(tile);
  }

  void show(Today.Tiles n, DateTimeFormatter day) {
    tiles.get(0).show(n.today(), detail(n.overdue(), "workbench.tile.overdue"));
    tiles
        .get(1)
        .show(
            n.soon(),
            n.nearest()
                .map(
                    d ->
                        texts.get(
                            "workbench.tile.nearest",
                            day.format(d),
                            texts.get("workbench.weekday." + d.getDayOfWeek())))
                .orElseGet(() -> texts.get("workbench.tile.none")));
    tiles.get(2).show(n.undetermined(), detail(n.withOpenPoints(), "workbench.tile.open"));
    tiles.get(3).show(n.notices(), detail(n.noticesEndingToday(), "workbench.tile.ending"));
    tiles
        .get(4)
        .show(
            n.toRepair(),
            texts.get(n.toRepair() == 0 ? "workbench.tile.none" : "workbench.tile.before-write"));
  }

  private String detail(long number, String key) {
    return number == 0 ? texts.get("workbench.tile.none") : texts.get(key, number);
  }

  void mark(WorkFilter filter) {
    for (int i = 0; i < tiles.size(); i++) {
      Wanted wanted = LISTS.get(i);
      boolean narrowed = wanted.span() != Span.ANY || !wanted.kinds().isEmpty();
      tiles
          .get(i)
          .mark(
              narrowed && filter.span() == wanted.span() && filter.kinds().equals(wanted.kinds()));
    }
  }

  void asLine(boolean line) {
    tiles.forEach(t -> t.plain(line));
  }
}
