package org.yihu.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.yihu.domain.division.DivisionCode;
import org.yihu.persistence.key.Argon2Cost;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.access.RecoverPassword;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.access.SignIn;
import org.yihu.usecases.port.Ids;

/**
 * An office with a store as people meet it: keys, passwords, files. The cheapest password cost
 * keeps tests quick.
 */
final class TestOffice {
  static final String CHIEF = "巴雅尔";
  static final char[] PASSWORD = "Zhao-2026-mu".toCharArray();
  static final DivisionCode DIVISION = new DivisionCode("150221104000");
  static final Ids IDS = UuidCreator::getTimeOrderedEpoch;

  final Path folder;
  Instant now = Instant.parse("2026-11-23T01:00:00Z");

  TestOffice(Path folder) {
    this.folder = folder;
  }

  /** A clock that stands still until the test moves it. */
  Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneId.of("Asia/Shanghai");
      }

      @Override
      public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  LocalStores stores() {
    return new LocalStores(() -> new Argon2Cost(64, 1, 1), clock(), IDS);
  }

  CreateStore.Founded found() {
    return new CreateStore(stores(), IDS, clock())
        .create(new CreateStore.Command(folder, DIVISION, CHIEF, "", PASSWORD.clone()));
  }

  Session signIn() {
    return signIn(CHIEF, new String(PASSWORD));
  }

  Session signIn(String name, String password) {
    return new SignIn(stores()).signIn(folder, name, password.toCharArray());
  }

  Session recover(String code, String name, String password) {
    return new RecoverPassword(stores()).recover(folder, code, name, password.toCharArray());
  }
}
