package org.yihu.domain.household;

import java.time.Instant;

/**
 * 变更人与时间: who stored a household file, when and on what ground.
 *
 * @param by sign-in name
 * @param at moment
 * @param basis 依据: a code such as {@code DEATH}, a reference such as {@code import/2026-003} or
 *     {@code case/2026-417/VISIT}, or the person's own words; empty if none was told
 */
public record ChangeStamp(String by, Instant at, String basis) {
  /** A stamp without a ground. */
  public ChangeStamp(String by, Instant at) {
    this(by, at, "");
  }
}
