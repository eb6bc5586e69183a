package org.yihu.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Role;
import org.yihu.domain.access.User;
import org.yihu.persistence.key.StoreKey;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.Store;

/**
 * A real encrypted store in a folder of its own for each test, with one user who holds every role:
 * {@code @RegisterExtension final TestStore store = new TestStore();}.
 */
public final class TestStore implements BeforeEachCallback, AfterEachCallback, Store {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
  public static final Ids IDS = UuidCreator::getTimeOrderedEpoch;

  private StoreFolder folder;
  private StoreKey key;
  private Database database;
  private Actor actor;

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    folder = new StoreFolder(Files.createTempDirectory("yihu-store"));
    key = StoreKey.random(new SecureRandom());
    database = Database.create(folder, key, new Mappings(), CLOCK);
    UUID id = IDS.next();
    User user = new User(id, "测试员", "测试员", EnumSet.allOf(Role.class), true, false, CLOCK.instant());
    database.write(
        registers -> {
          registers.users().add(user);
          registers.audit().append(user.actor(), "USER_ADDED", "user/" + user.name(), "", "");
          return null;
        });
    actor = user.actor();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    close();
    try (var files = Files.walk(folder.root())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens the database again after {@link #close}. */
  public void open() {
    database = Database.open(folder, key, new Mappings(), CLOCK, pool -> {});
  }

  public void close() {
    if (database != null) {
      database.close();
      database = null;
    }
  }

  @Override
  public <T> T read(Work<T> work) {
    return database.read(work);
  }

  @Override
  public <T> T write(Work<T> work) {
    return database.write(work);
  }

  /** The second channel: a raw connection beside the code under test. */
  public void onConnection(DatabaseFault.SqlWork work) {
    database.use(work);
  }

  /** The whole first column and row of a query, as text. */
  public String single(String sql) {
    String[] found = new String[1];
    onConnection(connection -> found[0] = single(connection, sql));
    return found[0];
  }

  private static String single(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : null;
    }
  }

  public Actor actor() {
    return actor;
  }

  public Database database() {
    return database;
  }

  public StoreFolder folder() {
    return folder;
  }

  public StoreKey key() {
    return key;
  }
}
