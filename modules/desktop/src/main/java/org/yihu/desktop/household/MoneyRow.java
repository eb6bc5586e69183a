package org.yihu.desktop.household;

import java.util.UUID;
import org.yihu.usecases.casework.CountedLine;
import org.yihu.usecases.household.HouseholdSection;

/**
 * A line of income, spending or property as the table shows it.
 *
 * @param id identity of the line
 * @param counted the line with whether and why it counts
 */
public record MoneyRow(UUID id, HouseholdSection section, CountedLine<?> counted) {}
