package org.yihu.domain.household;

import java.time.Instant;

/**
 * 变更人与时间: who stored a household file and when.
 *
 * @param by sign-in name
 * @param at moment
 */
public record ChangeStamp(String by, Instant at) {}
