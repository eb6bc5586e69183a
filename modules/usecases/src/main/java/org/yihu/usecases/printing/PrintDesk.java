package org.yihu.usecases.printing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.printing.PrintRecord;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.office.FullNames;
import org.yihu.usecases.paper.BatchCover;
import org.yihu.usecases.paper.Paper;
import org.yihu.usecases.port.PaperPress;
import org.yihu.usecases.port.PaperPress.Order;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.port.PrintedPaper;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;

/**
 * 打印台: finishes papers for the preview and keeps the log of what was printed. Looking at a paper
 * counts nothing; printing or saving it counts and goes into the audit trail.
 */
public final class PrintDesk {
  private static final int LONGEST_REASON = 200;

  private final Store store;
  private final Supplier<PaperPress> press;
  private final Clock clock;

  /**
   * @param press asked for each time, so that the office's own words hold as they are then
   */
  public PrintDesk(Store store, Supplier<PaperPress> press, Clock clock) {
    this.store = store;
    this.press = press;
    this.clock = clock;
  }

  /** A filled paper with the number of its printings so far. */
  public PaperToPrint toPrint(
      Actor actor, PrintKey key, String title, String about, String village, Paper content) {
    actor.require(Permission.PRINT);
    int printed =
        store.read(registers -> registers.printLog().printings(key.paper(), key.subject()));
    return new PaperToPrint(key, title, about, village, content, printed);
  }

  /**
   * A paper finished as its next printing.
   *
   * @param gaps whether a character without a face is left out for the pen
   * @throws Refusal what {@link PaperPress#print} refuses
   */
  public PrintedPaper finish(PaperToPrint paper, boolean gaps) {
    return press.get().print(paper.content(), run(paper, gaps));
  }

  /**
   * Several papers in one file, the cover slip first where there is one; on the slip a character
   * without a face is always a blank.
   *
   * @throws Refusal what {@link PaperPress#printEach} refuses
   */
  public PrintedPaper finishAll(
      Optional<BatchCover> cover, List<PaperToPrint> papers, boolean gaps) {
    List<Order> orders = new ArrayList<>();
    cover.ifPresent(c -> orders.add(new Order(c, PrintRun.first(clock.instant()).withGaps())));
    papers.forEach(p -> orders.add(new Order(p.content(), run(p, gaps))));
    return press.get().printEach(orders);
  }

  private PrintRun run(PaperToPrint paper, boolean gaps) {
    PrintRun run = new PrintRun(paper.nextPrinting(), clock.instant(), paper.large());
    return gaps ? run.withGaps() : run;
  }

  /** The cover slip of a batch. */
  public BatchCover cover(Actor actor, List<PaperToPrint> papers, List<Integer> pages) {
    List<BatchCover.Line> lines = new ArrayList<>();
    for (int i = 0; i < papers.size(); i++) {
      PaperToPrint p = papers.get(i);
      lines.add(new BatchCover.Line(i + 1, p.title(), p.about(), p.village(), pages.get(i)));
    }
    String name = store.read(registers -> new FullNames(registers.users()).of(actor));
    return new BatchCover(LocalDate.now(clock), name, lines);
  }

  /**
   * 登记: what goes to a printer or into a file is counted before it goes, so that no paper is out
   * without its line in the log.
   *
   * @param reason why papers that had been printed are printed again; asked once for all
   * @throws Refusal {@code REPRINT_REASON_MISSING}, naming the paper, if a reprint has no reason;
   *     {@code REPRINT_REASON_LONG} if it has more than 200 characters
   */
  public List<PaperToPrint> record(
      Actor actor, List<PaperToPrint> papers, int copies, String reason) {
    actor.require(Permission.PRINT);
    require(papers, reason.strip());
    return store.write(
        registers ->
            papers.stream()
                .map(p -> recorded(registers, actor, p, copies, reason.strip()))
                .toList());
  }

  /**
   * 没有印成: what was counted came to nothing, because the printer or the disk refused it; its lines
   * are taken back. The audit trail keeps both.
   *
   * @param counted what {@link #record} returned
   */
  public void takeBack(Actor actor, List<PaperToPrint> counted) {
    actor.require(Permission.PRINT);
    store.write(
        registers -> {
          counted.forEach(p -> takenBack(registers, actor, p));
          return counted;
        });
  }

  private static void takenBack(Registers registers, Actor actor, PaperToPrint paper) {
    PrintKey key = paper.key();
    registers.printLog().remove(key.paper(), key.subject(), paper.printed());
    registers
        .audit()
        .append(actor, "PAPER_NOT_PRINTED", key.subject(), key.paper() + " " + paper.printed(), "");
  }

  private static void require(List<PaperToPrint> papers, String reason) {
    List<Reason> reasons = new ArrayList<>();
    if (reason.isEmpty()) {
      papers.stream()
          .filter(PaperToPrint::isReprint)
          .map(
              p -> Reason.at("REPRINT_REASON_MISSING", "reason", p.title(), p.about(), p.printed()))
          .forEach(reasons::add);
    }
    if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
      reasons.add(Reason.at("REPRINT_REASON_LONG", "reason", LONGEST_REASON));
    }
    Refusal.unlessEmpty(reasons);
  }

  private PaperToPrint recorded(
      Registers registers, Actor actor, PaperToPrint paper, int copies, String reason) {
    Instant at = clock.instant();
    int printing = record(registers, actor, paper.key(), copies, reason, at).printing();
    return new PaperToPrint(
        paper.key(),
        paper.title(),
        paper.about(),
        paper.village(),
        paper.content(),
        printing,
        paper.large());
  }

  /** Counts one printing inside a transaction that does more. */
  public static PrintRecord record(
      Registers registers, Actor actor, PrintKey key, int copies, String reason, Instant at) {
    int printing = registers.printLog().printings(key.paper(), key.subject()) + 1;
    PrintRecord done =
        new PrintRecord(
            key.paper(),
            key.subject(),
            printing,
            copies,
            printing > 1 ? reason : "",
            new FullNames(registers.users()).of(actor),
            at);
    registers.printLog().add(done);
    registers
        .audit()
        .append(actor, "PAPER_PRINTED", key.subject(), "", key.paper() + " " + printing);
    return done;
  }

  /** The printings of a paper, the newest first. */
  public List<PrintRecord> log(Actor actor, PrintKey key) {
    actor.require(Permission.READ);
    return store.read(registers -> registers.printLog().of(key.paper(), key.subject()));
  }

  /** The printings of all papers about a subject, the newest first. */
  public List<PrintRecord> log(Actor actor, String subject) {
    actor.require(Permission.READ);
    return store.read(registers -> registers.printLog().about(subject));
  }
}
