package org.yihu.usecases.rules;

import java.time.LocalDate;
import org.yihu.domain.division.Division;

/**
 * 增加的区划: a division that the office added, with where it comes from.
 *
 * @param division the division
 * @param since the day from which it exists
 * @param document the document that set it up
 */
public record AddedDivision(Division division, LocalDate since, String document) {}
