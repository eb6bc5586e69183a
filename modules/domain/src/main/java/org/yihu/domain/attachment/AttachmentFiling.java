package org.yihu.domain.attachment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * 归类: where an attachment is filed among the papers of a household.
 *
 * @param attachment the attachment
 * @param kind 材料种类, such as {@code identity-card}; empty if not filed yet
 * @param step 办理环节 that the paper belongs to
 * @param person whose paper it is; empty for the household's own
 * @param quarterTurns how far it is shown turned to the right, 0 to 3 quarters
 * @param binnedAt when it was put into the bin; empty while it is in use
 * @param binnedBy sign-in name of who did; empty while it is in use
 */
public record AttachmentFiling(
    UUID attachment,
    String kind,
    String step,
    Optional<UUID> person,
    int quarterTurns,
    Optional<Instant> binnedAt,
    String binnedBy) {

  /** Not filed yet. */
  public static AttachmentFiling none(UUID attachment) {
    return new AttachmentFiling(attachment, "", "", Optional.empty(), 0, Optional.empty(), "");
  }

  public AttachmentFiling under(String newKind, String newStep, Optional<UUID> whose) {
    return new AttachmentFiling(
        attachment, newKind, newStep, whose, quarterTurns, binnedAt, binnedBy);
  }

  /** Turned further to the right by quarters; negative turns go to the left. */
  public AttachmentFiling turned(int quarters) {
    return new AttachmentFiling(
        attachment,
        kind,
        step,
        person,
        Math.floorMod(quarterTurns + quarters, 4),
        binnedAt,
        binnedBy);
  }

  public AttachmentFiling binned(Instant at, String by) {
    return new AttachmentFiling(attachment, kind, step, person, quarterTurns, Optional.of(at), by);
  }

  public AttachmentFiling restored() {
    return new AttachmentFiling(attachment, kind, step, person, quarterTurns, Optional.empty(), "");
  }
}
