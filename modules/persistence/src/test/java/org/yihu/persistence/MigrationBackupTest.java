package org.yihu.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.domain.access.Role;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.key.Argon2Cost;
import org.yihu.persistence.key.KeyVault;
import org.yihu.persistence.key.StoreKey;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.port.Backups;

@DisplayName("旧版业务库")
class MigrationBackupTest {
  @TempDir Path temporary;

  @Test
  @DisplayName("升级结构之前先备份一份；再次打开不再备份")
  void backs_up_before_the_schema_changes() {
    TestOffice office = new TestOffice(temporary.resolve("store"));
    oldStore(office);
    try (Session session = office.signIn()) {
      assertThat(session.store().backups().kept())
          .extracting(Backups.Kept::occasion)
          .containsExactly(Backups.Occasion.MIGRATION);
      assertThat(session.store().inspection().count().households()).isZero();
    }
    try (Session session = office.signIn()) {
      assertThat(session.store().backups().kept()).hasSize(1);
    }
  }

  /** A store as the first schema had it. */
  private static void oldStore(TestOffice office) {
    StoreFolder folder = new StoreFolder(office.folder);
    folder.createFolders();
    StoreKey key = StoreKey.random(new SecureRandom());
    UUID founder = TestOffice.IDS.next();
    ConnectionPool pool = ConnectionPool.creating(folder, key);
    Flyway.configure()
        .dataSource(pool.dataSource())
        .locations("classpath:db/migration")
        .target("1")
        .load()
        .migrate();
    pool.use(
        connection -> {
          try (var insert =
              connection.prepareStatement(
                  "INSERT INTO office_user VALUES (?, ?, ?, ?, TRUE, FALSE, ?)")) {
            insert.setObject(1, founder);
            insert.setString(2, TestOffice.CHIEF);
            insert.setString(3, TestOffice.CHIEF);
            insert.setString(4, Role.ADMINISTRATOR.name());
            insert.setObject(5, office.now.atOffset(java.time.ZoneOffset.UTC));
            insert.execute();
          }
        });
    pool.shutDown();
    new KeyVault(folder.keyFile(), () -> new Argon2Cost(64, 1, 1), office.clock())
        .create(key, TestOffice.IDS.next(), founder, TestOffice.CHIEF, TestOffice.PASSWORD);
  }

  @Test
  @DisplayName("较新的程序升级过的库，旧程序拒绝打开，不说成损坏")
  void newer_schema_is_refused() {
    TestOffice office = new TestOffice(temporary.resolve("store"));
    office.found().session().close();
    markAsNewer(office);
    assertThatThrownBy(office::signIn)
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.reasons()).containsExactly(Reason.of("STORE_OF_NEWER_PROGRAM", 999)));
  }

  private static void markAsNewer(TestOffice office) {
    StoreFolder folder = new StoreFolder(office.folder);
    StoreKey key =
        new KeyVault(folder.keyFile(), () -> new Argon2Cost(64, 1, 1), office.clock())
            .open(TestOffice.CHIEF, TestOffice.PASSWORD)
            .key();
    ConnectionPool pool = ConnectionPool.existing(folder, key);
    pool.use(
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.execute(
                "INSERT INTO \"flyway_schema_history\" SELECT 999, '999', \"description\","
                    + " \"type\", 'V999__later.sql', \"checksum\", \"installed_by\","
                    + " \"installed_on\", \"execution_time\", TRUE"
                    + " FROM \"flyway_schema_history\" WHERE \"installed_rank\" = 1");
          }
        });
    pool.shutDown();
    new StoreSeal(folder, key).putOn();
  }
}
