package org.yihu.usecases.statistics;

import java.util.Optional;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.Tally;

/**
 * 进出: what a month did to one household in one class.
 *
 * @param column where it counts
 * @param holding the household; as it was before where it left or passed on, else as it is after
 * @param tally what it counts, positive; for a change what was added, negative if taken away
 * @param reason 原因 as the benefit's step says; empty for the label
 * @param other the class it came from or went to; empty unless it passed from one to another
 */
public record Flow(
    Column column,
    Holding holding,
    Tally tally,
    Optional<ChangeReason> reason,
    Optional<AssistanceClass> other) {}
