package org.yihu.usecases.notice;

import org.yihu.domain.access.Actor;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.printing.PrintDesk;
import org.yihu.usecases.printing.PrintKey;
import org.yihu.usecases.text.Texts;

/** 公示打印: prepares a village's notice and fills its sheet for the print preview. */
public final class PrintNotice {
  private final Store store;
  private final OfficeRules rules;
  private final NoticeDesk desk;
  private final PrintDesk printing;
  private final Texts texts;

  /**
   * @param texts with the bundles {@code casepaper} and {@code office}
   */
  public PrintNotice(
      Store store, OfficeRules rules, NoticeDesk desk, PrintDesk printing, Texts texts) {
    this.store = store;
    this.rules = rules;
    this.desk = desk;
    this.printing = printing;
    this.texts = texts;
  }

  /**
   * 待印公示: a notice as kept, and its sheet.
   *
   * @param notice the notice, not posted yet
   * @param paper its sheet
   */
  public record Ready(PublicNotice notice, PaperToPrint paper) {}

  /**
   * Prepares the notice; its sheet is checked for leaks when it is finished.
   *
   * @param large on A3
   * @throws org.yihu.domain.shared.Refusal as {@link NoticeDesk#prepare(Actor, NoticeRequest)}
   */
  public Ready prepare(Actor actor, NoticeRequest request, boolean large) {
    PreparedNotice prepared = desk.prepare(actor, request);
    PublicNotice notice = prepared.notice();
    String village =
        store.read(
            registers ->
                new PlaceNames(rules.divisions(registers.settings()), texts)
                    .village(notice.village()));
    PaperToPrint paper =
        printing.toPrint(
            actor,
            new PrintKey("notice", "notice/" + notice.id()),
            texts.get("casepaper.title.notice." + notice.kind()),
            texts.get("casepaper.notice.about", String.valueOf(notice.number())),
            village,
            prepared.paper());
    return new Ready(notice, large ? paper.onA3() : paper);
  }
}
