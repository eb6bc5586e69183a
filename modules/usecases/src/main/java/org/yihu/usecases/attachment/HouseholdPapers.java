package org.yihu.usecases.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.access.User;
import org.yihu.domain.attachment.Attachment;
import org.yihu.domain.attachment.AttachmentFiling;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.access.Reveal;
import org.yihu.usecases.port.AttachmentFiles;
import org.yihu.usecases.port.Pictures;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;

/**
 * 家庭材料: the papers of a household, its own and those of its cases, filed by kind, step and person.
 * A paper that is taken away lies in the bin for 30 days. Masked papers open only with a reason.
 */
public final class HouseholdPapers {
  /** 回收期: how long a paper lies in the bin. */
  public static final Duration BIN = Duration.ofDays(30);

  private static final int SMALL_ENOUGH = 300 * 1024;

  private final Store store;
  private final AttachmentFiles files;
  private final KeepAttachment keep;
  private final Pictures pictures;
  private final PaperKinds kinds;
  private final Clock clock;

  public HouseholdPapers(
      Store store,
      AttachmentFiles files,
      KeepAttachment keep,
      Pictures pictures,
      PaperKinds kinds,
      Clock clock) {
    this.store = store;
    this.files = files;
    this.keep = keep;
    this.pictures = pictures;
    this.kinds = kinds;
    this.clock = clock;
  }

  /**
   * 一份材料.
   *
   * @param kind 材料种类; with an empty code if it is not filed yet
   * @param person 姓名 of whose paper it is; empty for the household's own
   * @param quarterTurns how far it is shown turned to the right
   * @param hasThumbnail whether a small picture may be shown
   * @param binnedAt when it went into the bin; empty while it is in use
   */
  public record Paper(
      UUID id,
      String name,
      String mediaType,
      long size,
      PaperKinds.Kind kind,
      Optional<UUID> personId,
      String person,
      Instant addedAt,
      String addedBy,
      int quarterTurns,
      boolean hasThumbnail,
      Optional<Instant> binnedAt) {}

  /**
   * 收进的文件.
   *
   * @param kind code of the kind; empty to file it later
   * @param person whose; empty for the household's own
   */
  public record Received(
      String name, String mediaType, InputStream content, String kind, Optional<UUID> person) {}

  /** The papers in use by step and time; those in the bin behind them. */
  public List<Paper> of(Actor actor, String code) {
    actor.require(Permission.READ);
    return store.read(registers -> papers(registers, household(registers, code)));
  }

  private static Household household(Registers registers, String code) {
    return registers
        .households()
        .byCode(code)
        .orElseThrow(() -> Refusal.because("HOUSEHOLD_NOT_FOUND", code));
  }

  private List<Paper> papers(Registers registers, Household household) {
    List<Attachment> all = new ArrayList<>(registers.attachments().of(subject(household.code())));
    registers
        .cases()
        .ofHousehold(household.id())
        .forEach(c -> all.addAll(registers.attachments().of("case/" + c.id())));
    Map<UUID, AttachmentFiling> filings =
        registers.attachments().filings(all.stream().map(Attachment::id).toList());
    return all.stream()
        .map(
            a ->
                paper(
                    registers,
                    household,
                    a,
                    filings.getOrDefault(a.id(), AttachmentFiling.none(a.id()))))
        .sorted(
            Comparator.comparing((Paper p) -> p.binnedAt().isPresent())
                .thenComparing(p -> p.kind().step())
                .thenComparing(Paper::addedAt))
        .toList();
  }

  private Paper paper(
      Registers registers, Household household, Attachment a, AttachmentFiling filing) {
    PaperKinds.Kind kind = kinds.of(filing.kind());
    return new Paper(
        a.id(),
        a.name(),
        a.mediaType(),
        a.size(),
        kind,
        filing.person(),
        filing.person().map(id -> nameOf(household, id)).orElse(""),
        a.addedAt(),
        registers.users().byId(a.addedBy()).map(User::name).orElse(""),
        filing.quarterTurns(),
        a.thumbnail().isPresent() && !kind.masked(),
        filing.binnedAt());
  }

  private static String nameOf(Household household, UUID person) {
    return household.members().stream()
        .map(Member::person)
        .filter(p -> p.id().equals(person))
        .map(p -> p.name())
        .findFirst()
        .orElse("");
  }

  private static String subject(String code) {
    return "household/" + code;
  }

  /**
   * Keeps a file with the household.
   *
   * @throws Refusal {@code HOUSEHOLD_NOT_FOUND}, {@code PAPER_KIND_UNKNOWN}, {@code
   *     ATTACHMENT_EMPTY}, {@code ATTACHMENT_UNREADABLE}
   */
  public UUID add(Actor actor, String code, Received received) {
    actor.require(Permission.CASEWORK);
    store.read(registers -> household(registers, code));
    requireKind(received.kind());
    Attachment kept =
        keep.keep(
            actor,
            new KeepAttachment.Addition(
                subject(code), received.name(), received.mediaType(), received.content()));
    if (!received.kind().isEmpty()) {
      file(actor, kept.id(), received.kind(), received.person());
    }
    return kept.id();
  }

  private void requireKind(String kind) {
    if (!kind.isEmpty() && !kinds.has(kind)) {
      throw Refusal.because("PAPER_KIND_UNKNOWN", kind);
    }
  }

  /** 归类 under a kind and a person. */
  public void file(Actor actor, UUID paper, String kind, Optional<UUID> person) {
    requireKind(kind);
    String step = kinds.of(kind).step().name();
    refile(actor, paper, "ATTACHMENT_FILED", filing -> filing.under(kind, step, person));
  }

  /** 旋转: shows it turned by quarters to the right; the content itself stays as it came. */
  public void turn(Actor actor, UUID paper, int quarters) {
    refile(actor, paper, "ATTACHMENT_TURNED", filing -> filing.turned(quarters));
  }

  /** 移入回收. */
  public void bin(Actor actor, UUID paper) {
    Instant now = clock.instant();
    refile(actor, paper, "ATTACHMENT_BINNED", filing -> filing.binned(now, actor.name()));
  }

  /** 从回收取回. */
  public void restore(Actor actor, UUID paper) {
    refile(actor, paper, "ATTACHMENT_RESTORED", AttachmentFiling::restored);
  }

  private void refile(
      Actor actor, UUID paper, String action, UnaryOperator<AttachmentFiling> change) {
    actor.require(Permission.CASEWORK);
    store.write(
        registers -> {
          Attachment attachment = find(registers, paper);
          AttachmentFiling before = filing(registers, paper);
          AttachmentFiling after = change.apply(before);
          registers.attachments().file(after);
          registers
              .audit()
              .append(
                  actor,
                  action,
                  attachment.subject(),
                  attachment.name() + " " + words(before),
                  attachment.name() + " " + words(after));
          return null;
        });
  }

  private static String words(AttachmentFiling filing) {
    return filing.kind()
        + "/"
        + filing.quarterTurns()
        + (filing.binnedAt().isPresent() ? "/bin" : "");
  }

  private static Attachment find(Registers registers, UUID paper) {
    return registers
        .attachments()
        .byId(paper)
        .orElseThrow(() -> Refusal.because("ATTACHMENT_UNKNOWN", paper));
  }

  private static AttachmentFiling filing(Registers registers, UUID paper) {
    return registers
        .attachments()
        .filings(List.of(paper))
        .getOrDefault(paper, AttachmentFiling.none(paper));
  }

  /**
   * 压缩: puts a smaller copy of a picture in its place; the picture as it came goes into the bin.
   *
   * @return the smaller copy; empty if it is no picture or small enough
   */
  public Optional<UUID> compress(Actor actor, UUID paper) {
    actor.require(Permission.CASEWORK);
    Attachment before = store.read(registers -> find(registers, paper));
    return replaced(
        actor,
        before,
        "ATTACHMENT_COMPRESSED",
        pictures.shrunk(before.mediaType(), read(before.address()), SMALL_ENOUGH));
  }

  /**
   * 裁边: puts a copy without black edges in a picture's place; the picture as it came goes into the
   * bin.
   *
   * @return the copy; empty if it is no picture or has no black edges
   */
  public Optional<UUID> crop(Actor actor, UUID paper) {
    actor.require(Permission.CASEWORK);
    Attachment before = store.read(registers -> find(registers, paper));
    return replaced(
        actor,
        before,
        "ATTACHMENT_CROPPED",
        pictures.cropped(before.mediaType(), read(before.address())));
  }

  private Optional<UUID> replaced(
      Actor actor, Attachment before, String action, Optional<byte[]> other) {
    AttachmentFiling filing = store.read(registers -> filing(registers, before.id()));
    return other.map(
        bytes -> {
          Attachment after =
              keep.keep(
                  actor,
                  new KeepAttachment.Addition(
                      before.subject(),
                      before.name(),
                      "image/jpeg",
                      new ByteArrayInputStream(bytes)));
          refile(
              actor,
              after.id(),
              action,
              fresh ->
                  fresh
                      .under(filing.kind(), filing.step(), filing.person())
                      .turned(filing.quarterTurns()));
          bin(actor, before.id());
          return after.id();
        });
  }

  /** The small picture of a paper that is not masked; decrypted to memory only. */
  public Optional<byte[]> thumbnail(Actor actor, UUID paper) {
    actor.require(Permission.READ);
    return store
        .read(
            registers ->
                kinds.of(filing(registers, paper).kind()).masked()
                    ? Optional.<String>empty()
                    : find(registers, paper).thumbnail())
        .map(this::read);
  }

  /**
   * The whole content, decrypted to memory only; the look is recorded.
   *
   * @param reason why, needed where the paper is masked
   * @throws Refusal {@code ATTACHMENT_UNKNOWN}, {@code REVEAL_NEEDS_REASON}, or not permitted
   */
  public byte[] open(Actor actor, UUID paper, String reason) {
    actor.require(Permission.READ);
    Attachment attachment = store.read(registers -> find(registers, paper));
    boolean masked = store.read(registers -> kinds.of(filing(registers, paper).kind()).masked());
    if (masked) {
      String name = "attachment/" + attachment.id();
      new Reveal(store).reveal(actor, attachment.subject(), name, reason, registers -> paper);
    }
    try (InputStream in = keep.open(actor, paper)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] read(String address) {
    try (InputStream in = files.open(address)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes what has lain in the bin for 30 days out of the register.
   *
   * @return how many
   */
  public int emptyBin(Actor actor) {
    actor.require(Permission.CASEWORK);
    Instant before = clock.instant().minus(BIN);
    if (store.read(registers -> registers.attachments().binnedBefore(before)).isEmpty()) {
      return 0;
    }
    return store.write(
        registers -> {
          List<Attachment> old = registers.attachments().binnedBefore(before);
          for (Attachment attachment : old) {
            registers.attachments().remove(attachment.id());
            registers
                .audit()
                .append(
                    actor,
                    "ATTACHMENT_REMOVED",
                    attachment.subject(),
                    attachment.name() + " sha256=" + attachment.sha256(),
                    "");
          }
          return old.size();
        });
  }
}
