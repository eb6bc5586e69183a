package org.yihu.domain.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;

/**
 * 案卷目录项: what cases are listed by; follows from case and household and is stored beside them.
 *
 * @param division village or community
 * @param applicantName 申请人
 * @param state 办理状态
 * @param category see {@link Case#category}
 * @param due the nearest open deadline; empty if none runs
 */
public record CaseHeading(
    DivisionCode division,
    String applicantName,
    CaseState state,
    Optional<Category> category,
    Optional<LocalDate> due) {}
