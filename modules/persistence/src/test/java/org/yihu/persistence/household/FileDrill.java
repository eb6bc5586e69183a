package org.yihu.persistence.household;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.AuditRecord;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.TestStore;
import org.yihu.persistence.casework.DeliveredRules;
import org.yihu.testsupport.SampleFamily;
import org.yihu.usecases.household.EditHousehold;
import org.yihu.usecases.household.HouseholdFile;
import org.yihu.usecases.household.HouseholdHistory;
import org.yihu.usecases.household.ReadHousehold;
import org.yihu.usecases.household.ReviseHousehold;
import org.yihu.usecases.household.Revision;
import org.yihu.usecases.text.Texts;

/** The sample family's file in a real encrypted store, with a clock that the test moves. */
abstract class FileDrill {
  static final String CODE = SampleFamily.CODE;

  @RegisterExtension final TestStore store = new TestStore();
  final Texts texts = Texts.load("household", "casework", "register");
  final SampleFamily family = new SampleFamily(TestStore.IDS::next);
  Instant now = Instant.parse("2026-11-01T02:00:00Z");
  ReadHousehold read;
  ReviseHousehold revise;
  HouseholdHistory history;

  @BeforeEach
  void store_the_family() {
    Clock clock = new MovingClock();
    DeliveredRules rules = new DeliveredRules();
    read = new ReadHousehold(store, rules, texts, clock);
    revise =
        new ReviseHousehold(store, new EditHousehold(store, rules, clock), TestStore.IDS, texts);
    history = new HouseholdHistory(store, texts);
    store.write(
        registers -> {
          registers
              .households()
              .add(family.household(), new ChangeStamp(store.actor().name(), now));
          return null;
        });
    now = Instant.parse("2026-11-23T01:00:00Z");
  }

  private final class MovingClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  HouseholdFile file() {
    return read.open(store.actor(), CODE);
  }

  Household stored() {
    return store.read(registers -> registers.households().byCode(CODE).orElseThrow());
  }

  int change(Revision revision, String basis) {
    return revise.revise(store.actor(), CODE, stored().version(), revision, basis);
  }

  List<HouseholdHistory.Entry> entries() {
    return history.of(store.actor(), CODE);
  }

  List<AuditRecord> audited(String subject) {
    return store.read(registers -> registers.auditRecords().find(AuditQuery.on(subject, 99)));
  }

  static List<String> codes(Refusal refusal) {
    return refusal.reasons().stream().map(Reason::code).toList();
  }
}
