package org.yihu.domain.access;

import java.time.Instant;
import java.util.UUID;

/**
 * 审计记录: one change or one look at a sensitive field.
 *
 * @param seq number in the chain, from 1 without gaps
 * @param at when
 * @param userId identity of the user
 * @param userName sign-in name of the user
 * @param action what was done, a stable code
 * @param subject the thing concerned
 * @param before old value, empty if none
 * @param after new value, empty if none
 */
public record AuditRecord(
    long seq,
    Instant at,
    UUID userId,
    String userName,
    String action,
    String subject,
    String before,
    String after) {}
