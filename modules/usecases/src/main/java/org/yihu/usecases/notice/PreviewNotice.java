package org.yihu.usecases.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.notice.NoticePeriod;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.paper.PostedPaper;
import org.yihu.usecases.port.NoticeLeak;
import org.yihu.usecases.port.NoticePress;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.port.PrintedPaper;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.Texts;

/**
 * 公示预览: draws the sheet of a village's notice as it would be posted, with every leak on it. Nothing
 * is written: neither the notice nor a printing.
 */
public final class PreviewNotice {
  private final Store store;
  private final OfficeRules rules;
  private final NoticePress press;
  private final Texts texts;
  private final Clock clock;

  /**
   * @param texts with the bundle {@code office}
   */
  public PreviewNotice(
      Store store, OfficeRules rules, NoticePress press, Texts texts, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.press = press;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * 样张.
   *
   * @param entries its lines
   * @param period 公示期 if it is posted on the planned day; empty for a long-term notice
   * @param sheet the file
   * @param leaks what it discloses and must not; empty if it may be printed
   */
  public record Preview(
      List<NoticeEntry> entries,
      Optional<NoticePeriod> period,
      PrintedPaper sheet,
      List<NoticeLeak> leaks) {
    public Preview {
      entries = List.copyOf(entries);
      leaks = List.copyOf(leaks);
    }
  }

  private record Content(
      List<NoticeEntry> entries, Optional<NoticePeriod> period, PostedPaper paper) {}

  /**
   * Draws a notice.
   *
   * @param large on A3
   * @throws Refusal as {@link NoticeDesk#prepare(Actor, NoticeRequest)}, and if a character has no
   *     face
   */
  public Preview draw(Actor actor, NoticeRequest request, boolean large) {
    actor.require(Permission.PRINT);
    Content content =
        store.read(
            registers -> {
              NoticeDraft draft = new NoticeDraft(registers, rules, request);
              LocalDate today = LocalDate.now(clock);
              Optional<PublicNotice> unposted =
                  NoticeDesk.unposted(registers, request.kind(), request.village(), today);
              UUID id = unposted.map(PublicNotice::id).orElse(NoticeDesk.NOT_KEPT);
              int number =
                  unposted
                      .map(PublicNotice::number)
                      .orElseGet(
                          () -> registers.notices().nextNumber(request.kind(), today.getYear()));
              PublicNotice notice =
                  PublicNotice.prepared(
                      id, request.kind(), request.village(), number, today, draft.entries());
              return new Content(draft.entries(), draft.period(), draft.paper(notice, texts));
            });
    NoticePress.Drawn drawn = press.draw(content.paper(), new PrintRun(1, clock.instant(), large));
    return new Preview(content.entries(), content.period(), drawn.sheet(), drawn.leaks());
  }
}
