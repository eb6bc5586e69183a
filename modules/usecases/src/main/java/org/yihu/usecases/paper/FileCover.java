package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 档案封面 of one case's file.
 *
 * @param head the household
 * @param office 立卷单位
 * @param category 类别 in words
 * @param title 案卷题名
 * @param year 归档年份
 * @param opened first day of the file
 * @param closed last day so far; empty while the case is being handled
 * @param pieces 件数
 */
public record FileCover(
    CaseHead head,
    String office,
    String category,
    String title,
    int year,
    LocalDate opened,
    Optional<LocalDate> closed,
    int pieces)
    implements CaseForm {}
