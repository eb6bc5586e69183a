package org.yihu.persistence.key;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.key.KeyFile.Failures;
import org.yihu.persistence.key.KeyFile.UserWrap;
import org.yihu.usecases.port.StoreGate.SignInName;

/**
 * Tries a password on the key file and counts what fails. The count survives a restart but not
 * somebody who may write the file: against such a person only the cost of each try protects. Names
 * that do not exist are counted and cost the same, so that they cannot be told from wrong
 * passwords.
 */
final class SignInDoor {
  static final int TRIES = 5;
  static final Duration WAIT = Duration.ofMinutes(30);
  private static final int NAMES_COUNTED = 200;
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** The store's key, whose password gave it, and how often it failed before. */
  record Opened(StoreKey key, UUID user, int failures) {}

  private final KeyFileStore file;
  private final Clock clock;

  SignInDoor(KeyFileStore file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  List<SignInName> names() {
    KeyFile keys = file.read();
    return keys.users().entrySet().stream()
        .map(
            e ->
                new SignInName(
                    e.getKey(),
                    e.getValue().suspended() != null,
                    lockedUntil(keys.failures().get(e.getKey()))))
        .toList();
  }

  private Optional<Instant> lockedUntil(Failures failures) {
    return Optional.ofNullable(failures)
        .filter(f -> f.count() >= TRIES)
        .map(f -> f.last().plus(WAIT))
        .filter(clock.instant()::isBefore);
  }

  Opened open(String name, char[] password) {
    KeyFile keys = file.read();
    Failures before = keys.failures().getOrDefault(name, new Failures(0, Instant.EPOCH));
    if (before.count() >= TRIES && clock.instant().isBefore(before.last().plus(WAIT))) {
      throw locked(before.last());
    }
    UserWrap entry = keys.users().get(name);
    if (entry != null && entry.suspended() != null) {
      throw Refusal.of(Refusal.Kind.NOT_PERMITTED, "USER_SHUT_OUT", name);
    }
    StoreKey key = entry == null ? spendTheSame(keys, password) : opened(entry, password);
    if (key == null) {
      throw failed(keys, name, before);
    }
    if (!keys.isSignedBy(key)) {
      throw KeyFile.damaged();
    }
    forget(keys, name);
    return new Opened(key, entry.user(), before.count());
  }

  private StoreKey opened(UserWrap entry, char[] password) {
    return entry.wrap().open(password, entry.user().toString()).orElse(null);
  }

  private static StoreKey spendTheSame(KeyFile keys, char[] password) {
    KeyWrap any = keys.recovery();
    any.cost().derive(password, any.salt());
    return null;
  }

  private Refusal failed(KeyFile keys, String name, Failures before) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    TreeMap<String, Failures> failures = new TreeMap<>(keys.failures());
    int count = before.count() + 1;
    if (failures.size() >= NAMES_COUNTED) {
      failures.keySet().removeIf(n -> !keys.users().containsKey(n));
    }
    failures.put(name, new Failures(count, now));
    file.write(keys.withFailures(failures));
    return count >= TRIES
        ? locked(now)
        : Refusal.of(Refusal.Kind.NOT_PERMITTED, "WRONG_PASSWORD", TRIES - count);
  }

  private static Refusal locked(Instant last) {
    // rounded up, so that nobody tries in vain within the last minute
    String until = MINUTE.format(last.plus(WAIT).plusSeconds(59).atZone(ZONE));
    return Refusal.of(Refusal.Kind.NOT_PERMITTED, "USER_LOCKED", TRIES, until);
  }

  private void forget(KeyFile keys, String name) {
    if (keys.failures().containsKey(name)) {
      TreeMap<String, Failures> left = new TreeMap<>(keys.failures());
      left.remove(name);
      file.write(keys.withFailures(left));
    }
  }
}
