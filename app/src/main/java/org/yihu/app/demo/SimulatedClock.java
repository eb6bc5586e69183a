package org.yihu.app.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A clock that the demo sets to the day it plays; within a day it goes on by a second a reading.
 */
final class SimulatedClock extends Clock {
  private static final LocalTime OPENING_TIME = LocalTime.of(9, 0);
  private static final long SECONDS_PER_READING = 1;

  private final ZoneId zone;
  private Instant now;

  SimulatedClock(LocalDate day, ZoneId zone) {
    this.zone = zone;
    this.now = day.atTime(OPENING_TIME).atZone(zone).toInstant();
  }

  /** Moves on to a day; never back. */
  synchronized void moveTo(LocalDate day) {
    Instant opening = day.atTime(OPENING_TIME).atZone(zone).toInstant();
    now = opening.isAfter(now) ? opening : now;
  }

  @Override
  public synchronized Instant instant() {
    now = now.plusSeconds(SECONDS_PER_READING);
    return now;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new SimulatedClock(LocalDate.ofInstant(now, other), other);
  }
}
