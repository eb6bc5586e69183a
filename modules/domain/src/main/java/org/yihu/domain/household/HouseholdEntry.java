package org.yihu.domain.household;

import java.time.Instant;
import java.util.UUID;
import org.yihu.domain.division.DivisionCode;

/**
 * 户目录项: a household as lists and searches show it; nothing in it is sensitive.
 *
 * @param id identity
 * @param code 户编号
 * @param village 嘎查村（社区）
 * @param headName 户主姓名; empty if nobody is the head now
 * @param members persons with an open membership
 * @param version counts the stored changes
 * @param changedBy sign-in name of who stored it last
 * @param changedAt when
 */
public record HouseholdEntry(
    UUID id,
    String code,
    DivisionCode village,
    String headName,
    int members,
    int version,
    String changedBy,
    Instant changedAt) {}
