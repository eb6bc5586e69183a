package org.yihu.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.AuditRecord;
import org.yihu.domain.shared.Reason;
import org.yihu.persistence.audit.AuditVerification;

@DisplayName("审计链：改动、删除、调换、插入都能发现")
class AuditChainTest {
  @RegisterExtension final TestStore store = new TestStore();

  /** Records 1 (the fixture's user) to 6. */
  @BeforeEach
  void fill() {
    for (int i = 2; i <= 6; i++) {
      String number = String.valueOf(i);
      store.write(
          registers -> {
            registers.audit().append(store.actor(), "CHANGED", "thing/" + number, "", number);
            return null;
          });
    }
  }

  private List<Reason> problems() {
    List<Reason> problems = new ArrayList<>();
    store.onConnection(c -> problems.addAll(AuditVerification.problems(c, store.key())));
    return problems;
  }

  private void run(String... statements) {
    store.onConnection(
        connection -> {
          try (var statement = connection.createStatement()) {
            for (String sql : statements) {
              statement.execute(sql);
            }
          }
        });
  }

  @Test
  @DisplayName("没有人动过，没有问题")
  void sound() {
    assertThat(problems()).isEmpty();
  }

  @Test
  @DisplayName("带证号的旧值和新值遮着存，链仍接得上")
  void numbers_are_stored_masked() {
    store.write(
        registers -> {
          registers
              .audit()
              .append(
                  store.actor(),
                  "CHANGED",
                  "thing/7",
                  "150221196303072648",
                  "新号 15022119630307944X");
          return null;
        });
    assertThat(
            store.<List<AuditRecord>>read(r -> r.auditRecords().find(AuditQuery.on("thing/7", 9))))
        .extracting(r -> r.before() + " -> " + r.after())
        .containsExactly("150221********2648 -> 新号 150221********944X");
    assertThat(problems()).isEmpty();
  }

  @Test
  @DisplayName("改了一条的内容，指出号码")
  void altered() {
    run("UPDATE audit_record SET new_value = '9' WHERE seq = 3");
    assertThat(problems())
        .containsExactly(Reason.of("AUDIT_ALTERED", 3, store.actor().name(), "CHANGED"));
  }

  @Test
  @DisplayName("改了时间也能发现")
  void altered_time() {
    run("UPDATE audit_record SET at = DATEADD('SECOND', 1, at) WHERE seq = 2");
    assertThat(problems()).extracting(Reason::code).containsExactly("AUDIT_ALTERED");
  }

  @Test
  @DisplayName("删了中间两条，指出缺哪几号")
  void missing() {
    run("DELETE FROM audit_record WHERE seq IN (3, 4)");
    assertThat(problems()).containsExactly(Reason.of("AUDIT_MISSING", 3, 4));
  }

  @Test
  @DisplayName("删了最后一条，也指出来")
  void truncated() {
    run("DELETE FROM audit_record WHERE seq = 6");
    assertThat(problems()).containsExactly(Reason.of("AUDIT_MISSING", 6, 6));
  }

  @Test
  @DisplayName("删了最后一条并改写末尾标记，也指出来")
  void truncated_with_head() {
    run(
        "DELETE FROM audit_record WHERE seq = 6",
        "UPDATE audit_head SET seq = 5," + " mac = (SELECT mac FROM audit_record WHERE seq = 5)");
    assertThat(problems()).containsExactly(Reason.of("AUDIT_HEAD_ALTERED"));
  }

  @Test
  @DisplayName("全部删光，也指出来")
  void emptied() {
    run("DELETE FROM audit_record", "DELETE FROM audit_head");
    assertThat(problems()).containsExactly(Reason.of("AUDIT_HEAD_MISSING"));
  }

  @Test
  @DisplayName("调换两条，两条都指出")
  void reordered() {
    run(
        "UPDATE audit_record SET seq = 100 WHERE seq = 3",
        "UPDATE audit_record SET seq = 3 WHERE seq = 4",
        "UPDATE audit_record SET seq = 4 WHERE seq = 100");
    // the fifth is bound to the fourth, which is now another
    assertThat(problems())
        .extracting(r -> r.code() + r.arguments().getFirst())
        .containsExactly("AUDIT_ALTERED3", "AUDIT_ALTERED4", "AUDIT_ALTERED5");
  }

  @Test
  @DisplayName("在末尾插入一条，指出来")
  void inserted_at_the_end() {
    run(
        "INSERT INTO audit_record SELECT 7, at, user_id, user_name, action, subject, old_value,"
            + " new_value, mac FROM audit_record WHERE seq = 6");
    assertThat(problems()).extracting(Reason::code).contains("AUDIT_ALTERED", "AUDIT_INSERTED");
  }

  @Test
  @DisplayName("六百条一批写入，链仍完整")
  void batches() {
    store.write(
        registers -> {
          for (int i = 0; i < 600; i++) {
            registers.audit().append(store.actor(), "CHANGED", "thing/" + i, "旧", "新");
          }
          return null;
        });
    assertThat(store.single("SELECT MAX(seq) FROM audit_record")).isEqualTo("606");
    assertThat(problems()).isEmpty();
  }
}
