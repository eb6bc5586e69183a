package org.yihu.usecases.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.casework.Case;
import org.yihu.domain.household.Household;
import org.yihu.domain.printing.PrintRecord;
import org.yihu.domain.shared.FileKey;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.attachment.HouseholdPapers.Received;
import org.yihu.usecases.port.Pictures;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;

/**
 * 扫码归档: takes scans in and files those of the office's own papers by the key in their QR code. The
 * key names the case; the kind is the one own paper that was printed for it and has not come back
 * yet. If several have not, nobody guesses: a person files it.
 */
public final class ScannedPapers {
  private final Store store;
  private final KeepAttachment keep;
  private final HouseholdPapers papers;
  private final Pictures pictures;
  private final PaperKinds kinds;

  public ScannedPapers(
      Store store,
      KeepAttachment keep,
      HouseholdPapers papers,
      Pictures pictures,
      PaperKinds kinds) {
    this.store = store;
    this.keep = keep;
    this.papers = papers;
    this.pictures = pictures;
    this.kinds = kinds;
  }

  /** 认出程度. */
  public enum Recognition {
    /** No code of an own paper on it. */
    NONE,
    /** An own paper of this household, filed to its case and kind. */
    FILED,
    /** An own paper of this household, whose kind a person has to choose. */
    KIND_OPEN,
    /** An own paper of something else; kept here as it was asked for. */
    NOT_OF_THIS_HOUSEHOLD
  }

  /**
   * 收下的材料.
   *
   * @param key what the code holds; empty without one
   */
  public record Taken(UUID paper, Recognition recognition, String key) {}

  private record Place(String subject, String kind, Recognition recognition) {}

  /**
   * Keeps a file with the household, or with the case that its code names. A kind that the person
   * chose is never changed.
   *
   * @throws Refusal {@code HOUSEHOLD_NOT_FOUND}, {@code PAPER_KIND_UNKNOWN}, {@code
   *     ATTACHMENT_EMPTY}, {@code ATTACHMENT_UNREADABLE}
   */
  public Taken take(Actor actor, String code, Received received) {
    actor.require(Permission.CASEWORK);
    if (!received.kind().isEmpty() && !kinds.has(received.kind())) {
      throw Refusal.because("PAPER_KIND_UNKNOWN", received.kind());
    }
    byte[] content = content(received);
    String key = pictures.fileKey(received.mediaType(), content).orElse("");
    Set<String> filed =
        papers.of(actor, code).stream()
            .filter(p -> p.binnedAt().isEmpty())
            .map(p -> p.kind().code())
            .collect(Collectors.toSet());
    Place place = store.read(registers -> place(registers, code, key, received.kind(), filed));
    UUID kept =
        keep.keep(
                actor,
                new KeepAttachment.Addition(
                    place.subject(),
                    received.name(),
                    received.mediaType(),
                    new ByteArrayInputStream(content)))
            .id();
    if (!place.kind().isEmpty()) {
      papers.file(actor, kept, place.kind(), received.person());
    }
    return new Taken(kept, place.recognition(), key);
  }

  private static byte[] content(Received received) {
    try {
      return received.content().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Place place(
      Registers registers, String code, String key, String chosen, Set<String> filed) {
    Household household =
        registers
            .households()
            .byCode(code)
            .orElseThrow(() -> Refusal.because("HOUSEHOLD_NOT_FOUND", code));
    String own = "household/" + code;
    if (key.isEmpty()) {
      return new Place(own, chosen, Recognition.NONE);
    }
    Optional<PaperKinds.Kind> blank = kinds.ofPrinted(key);
    if (blank.isPresent()) {
      String kind = chosen.isEmpty() ? blank.get().code() : chosen;
      return new Place(own, kind, Recognition.FILED);
    }
    Optional<Case> named =
        registers.cases().ofHousehold(household.id()).stream()
            .filter(c -> FileKey.of(c.id()).value().equals(key))
            .findFirst();
    if (named.isPresent()) {
      String subject = "case/" + named.get().id();
      String kind = chosen.isEmpty() ? outstanding(registers, subject, filed) : chosen;
      return new Place(subject, kind, kind.isEmpty() ? Recognition.KIND_OPEN : Recognition.FILED);
    }
    boolean ofHousehold = FileKey.of(household.id()).value().equals(key);
    return ofHousehold
        ? new Place(own, chosen, chosen.isEmpty() ? Recognition.KIND_OPEN : Recognition.FILED)
        : new Place(own, chosen, Recognition.NOT_OF_THIS_HOUSEHOLD);
  }

  /** The only kind that was printed for the case and is not on file; empty if none or several. */
  private String outstanding(Registers registers, String subject, Set<String> filed) {
    List<String> open =
        registers.printLog().about(subject).stream()
            .map(PrintRecord::paper)
            .flatMap(paper -> kinds.ofPrinted(paper).stream())
            .map(PaperKinds.Kind::code)
            .distinct()
            .filter(kind -> !filed.contains(kind))
            .toList();
    return open.size() == 1 ? open.getFirst() : "";
  }
}
