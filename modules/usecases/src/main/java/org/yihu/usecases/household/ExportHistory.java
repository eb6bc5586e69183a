package org.yihu.usecases.household;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.household.HouseholdHistory.Entry;
import org.yihu.usecases.paper.ListSheet;
import org.yihu.usecases.paper.ListSheet.Heading;
import org.yihu.usecases.paper.ListSheet.Kind;
import org.yihu.usecases.paper.ListSheet.Part;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.port.WorkbookPress;
import org.yihu.usecases.text.Texts;

/**
 * 导出变更记录: the history of a household file as a workbook, as masked as on the screen; it is
 * recorded.
 */
public final class ExportHistory {
  private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final Store store;
  private final HouseholdHistory history;
  private final WorkbookPress press;
  private final Texts texts;
  private final Clock clock;

  /**
   * @param texts with the bundle {@code household}
   */
  public ExportHistory(
      Store store, HouseholdHistory history, WorkbookPress press, Texts texts, Clock clock) {
    this.store = store;
    this.history = history;
    this.press = press;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * The workbook, newest change first.
   *
   * @throws Refusal {@code HOUSEHOLD_NOT_FOUND}
   */
  public byte[] workbook(Actor actor, String code) {
    actor.require(Permission.PRINT);
    List<List<Object>> rows = history.of(actor, code).stream().map(this::row).toList();
    Part part =
        new Part(
            texts.get("household.history.sheet"),
            List.of(
                heading("at"),
                heading("group"),
                heading("name"),
                heading("subject"),
                heading("before"),
                heading("after"),
                heading("basis"),
                heading("by")),
            rows,
            List.of());
    byte[] file =
        press.print(
            new ListSheet(
                texts.get("household.history.workbook", code),
                texts.get("household.history.workbook.about", rows.size()),
                List.of(part)),
            clock.instant());
    store.write(
        registers -> {
          registers.audit().append(actor, "HISTORY_EXPORTED", "household/" + code, "", "");
          return null;
        });
    return file;
  }

  private Heading heading(String name) {
    return new Heading(texts.get("household.history.column." + name), Kind.TEXT);
  }

  private List<Object> row(Entry e) {
    return List.of(
        AT.format(e.at().atZone(clock.getZone())),
        texts.get("household.history.group." + e.group()),
        e.name(),
        e.subject(),
        e.before(),
        e.after(),
        e.basis(),
        e.by());
  }
}
