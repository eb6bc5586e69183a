package org.yihu.domain.casework;

import java.time.LocalDate;
import java.util.UUID;

/**
 * 案卷摘要: a case as lists show it, without its events.
 *
 * @param id identity
 * @param number 案号
 * @param householdId the household
 * @param applicationDate 申请日期
 * @param heading 目录项
 */
public record CaseSummary(
    UUID id, CaseNumber number, UUID householdId, LocalDate applicationDate, CaseHeading heading) {}
