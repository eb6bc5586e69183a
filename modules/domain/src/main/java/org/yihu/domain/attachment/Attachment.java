package org.yihu.domain.attachment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * 附件: a scan, photo or file that belongs to a household or a case. Its content lies encrypted
 * beside the database.
 *
 * @param id identity
 * @param subject what it belongs to, such as {@code case/…} or {@code household/…}
 * @param name file name as the person gave it
 * @param mediaType such as {@code image/jpeg}
 * @param size plain bytes
 * @param sha256 hash of the plain content, 64 hexadecimal digits
 * @param address where the content lies
 * @param thumbnail where a small picture lies, empty if there is none
 * @param addedAt when it was added
 * @param addedBy user who added it
 */
public record Attachment(
    UUID id,
    String subject,
    String name,
    String mediaType,
    long size,
    String sha256,
    String address,
    Optional<String> thumbnail,
    Instant addedAt,
    UUID addedBy) {}
