package org.yihu.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.AuditRecord;
import org.yihu.domain.access.Role;
import org.yihu.domain.access.User;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.casework.DeliveredRules;
import org.yihu.usecases.access.AdministerUsers;
import org.yihu.usecases.access.ChangePassword;
import org.yihu.usecases.access.ReadAudit;
import org.yihu.usecases.access.RenewRecovery;
import org.yihu.usecases.access.Reveal;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.paper.RecoveryLetter;
import org.yihu.usecases.text.Texts;

@DisplayName("登录、用户和角色")
class AccessTest {
  @TempDir Path temporary;
  private TestOffice office;
  private String recoveryCode;

  @BeforeEach
  void found() {
    office = new TestOffice(temporary.resolve("store"));
    var founded = office.found();
    recoveryCode = founded.recoveryCode();
    founded.session().close();
  }

  private static Refusal refusal(Runnable action) {
    return catchThrowableOfType(Refusal.class, action::run);
  }

  private static List<String> codes(Refusal refusal) {
    return refusal.reasons().stream().map(Reason::code).toList();
  }

  @Test
  @DisplayName("首位用户既是管理员，又有全部办案角色；区划记入设置")
  void founder_holds_casework_roles() {
    try (Session session = office.signIn()) {
      assertThat(session.actor().roles())
          .containsExactlyInAnyOrder(
              Role.ADMINISTRATOR, Role.CLERK, Role.LEADER, Role.COUNTY_OFFICER);
      assertThat(
              session.store().store().<String>read(r -> r.settings().get("office.division").get()))
          .isEqualTo("150221104000");
    }
  }

  @Test
  @DisplayName("密码错和没有这个用户，说法一样")
  void unknown_user_reads_like_wrong_password() {
    Refusal wrong = refusal(() -> office.signIn(TestOffice.CHIEF, "not the password"));
    Refusal unknown = refusal(() -> office.signIn("nobody", "not the password"));
    assertThat(wrong.kind()).isEqualTo(Refusal.Kind.NOT_PERMITTED);
    assertThat(wrong.reasons()).containsExactly(Reason.of("WRONG_PASSWORD", 4));
    assertThat(unknown.reasons()).isEqualTo(wrong.reasons());
  }

  @Test
  @DisplayName("连错五次锁定，重启也不解除；等够半小时可再试，成功后清零并记入审计")
  void locks_after_five_failures() {
    for (int left = 4; left >= 1; left--) {
      int expected = left;
      assertThat(refusal(() -> office.signIn(TestOffice.CHIEF, "wrong")).reasons())
          .containsExactly(Reason.of("WRONG_PASSWORD", expected));
    }
    assertThat(codes(refusal(() -> office.signIn(TestOffice.CHIEF, "wrong"))))
        .containsExactly("USER_LOCKED");
    office.pass(Duration.ofMinutes(29));
    assertThat(codes(refusal(office::signIn))).containsExactly("USER_LOCKED");
    office.pass(Duration.ofMinutes(1));
    try (Session session = office.signIn()) {
      List<AuditRecord> trail =
          new ReadAudit(session.store().store()).find(session.actor(), AuditQuery.newest(1));
      assertThat(trail).extracting(AuditRecord::action).containsExactly("SIGNED_IN");
      assertThat(trail).extracting(AuditRecord::before).containsExactly("failures=5");
    }
    assertThat(refusal(() -> office.signIn(TestOffice.CHIEF, "wrong")).reasons())
        .containsExactly(Reason.of("WRONG_PASSWORD", 4));
  }

  @Test
  @DisplayName("角色给了别人，首位用户默认持有的那个角色随之让出")
  void default_roles_yield() {
    try (Session session = office.signIn()) {
      users(session).add(session.actor(), addition("领导", Role.LEADER));
      assertThat(rolesOf(session, TestOffice.CHIEF))
          .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.CLERK, Role.COUNTY_OFFICER);
      users(session).setRoles(session.actor(), "领导", Set.of(Role.LEADER, Role.CLERK));
      assertThat(rolesOf(session, TestOffice.CHIEF))
          .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.COUNTY_OFFICER);
    }
    try (Session leader = office.signIn("领导", "first-password")) {
      assertThatThrownBy(() -> users(leader).list(leader.actor()))
          .isInstanceOfSatisfying(
              Refusal.class, r -> assertThat(codes(r)).containsExactly("NOT_PERMITTED"));
    }
  }

  @Test
  @DisplayName("最后一位管理员不能去掉角色，也不能停用自己")
  void an_administrator_remains() {
    try (Session session = office.signIn()) {
      assertThat(
              codes(
                  refusal(
                      () ->
                          users(session)
                              .setRoles(
                                  session.actor(), TestOffice.CHIEF, EnumSet.of(Role.CLERK)))))
          .containsExactly("LAST_ADMINISTRATOR");
      assertThat(codes(refusal(() -> users(session).shutOut(session.actor(), TestOffice.CHIEF))))
          .containsExactly("USER_IS_SELF");
    }
  }

  @Test
  @DisplayName("停用后密码打不开，恢复后照旧；新用户的毛病一次说全")
  void shut_out_and_let_in() {
    try (Session session = office.signIn()) {
      users(session).add(session.actor(), addition("clerk", Role.CLERK));
      users(session).shutOut(session.actor(), "clerk");
      assertThat(codes(refusal(() -> users(session).add(session.actor(), wrongAddition()))))
          .containsExactly(
              "USER_NAME_FORM", "PASSWORD_LENGTH", "PASSWORD_TOO_SIMPLE", "USER_WITHOUT_ROLE");
    }
    assertThat(codes(refusal(() -> office.signIn("clerk", "first-password"))))
        .containsExactly("USER_SHUT_OUT");
    try (Session session = office.signIn()) {
      users(session).letIn(session.actor(), "clerk");
    }
    office.signIn("clerk", "first-password").close();
  }

  @Test
  @DisplayName("改密码只重新包裹密钥：旧密码失效，新密码可用")
  void changes_own_password() {
    try (Session session = office.signIn()) {
      var change = new ChangePassword(session.store().store(), session.store().keys());
      char[] next = "Ulaan-2027-hot".toCharArray();
      assertThat(
              codes(
                  refusal(() -> change.own(session.actor(), "wrong".toCharArray(), next.clone()))))
          .containsExactly("OLD_PASSWORD_WRONG");
      change.own(session.actor(), TestOffice.PASSWORD.clone(), next);
    }
    assertThat(codes(refusal(office::signIn))).containsExactly("WRONG_PASSWORD");
    office.signIn(TestOffice.CHIEF, "Ulaan-2027-hot").close();
  }

  @Test
  @DisplayName("重新包裹密钥不动数据库文件的一个字节")
  void rewrapping_leaves_the_database_file() throws Exception {
    Path database = office.folder.resolve("store.mv.db");
    var vault =
        new org.yihu.persistence.key.KeyVault(
            office.folder.resolve("keys.json"),
            () -> new org.yihu.persistence.key.Argon2Cost(64, 1, 1),
            office.clock());
    byte[] before = Files.readAllBytes(database);
    var held = vault.open(TestOffice.CHIEF, TestOffice.PASSWORD.clone());
    held.ring().give(held.user(), TestOffice.CHIEF, "Ulaan-2027-hot".toCharArray());
    assertThat(Files.readAllBytes(database)).isEqualTo(before);
    office.signIn(TestOffice.CHIEF, "Ulaan-2027-hot").close();
  }

  @Test
  @DisplayName("恢复码重设密码；抄错一个字符，指出是第几组")
  void recovers_with_the_printed_code() {
    char wrong = recoveryCode.charAt(7) == 'A' ? 'C' : 'A';
    String slip = recoveryCode.substring(0, 7) + wrong + recoveryCode.substring(8);
    assertThat(refusal(() -> office.recover(slip, "", "Ulaan-2027-hot")).reasons())
        .containsExactly(Reason.of("RECOVERY_CODE_GROUP", 2, slip.substring(6, 11)));
    String typed = " " + recoveryCode.toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
    try (Session session = office.recover(typed, "", "Ulaan-2027-hot")) {
      assertThat(session.actor().name()).isEqualTo(TestOffice.CHIEF);
    }
    office.signIn(TestOffice.CHIEF, "Ulaan-2027-hot").close();
  }

  private RenewRecovery renewal(Session session) {
    return new RenewRecovery(
        session.store().store(),
        session.store().keys(),
        new DeliveredRules(),
        Texts.load("office", "desktop/administration"),
        office.clock());
  }

  @Test
  @DisplayName("新恢复函启用前旧函照用，启用后旧函作废；审计里没有码")
  void renewed_code_voids_the_old() {
    String renewed;
    try (Session session = office.signIn()) {
      RenewRecovery renewal = renewal(session);
      RecoveryLetter letter = renewal.draw(session.actor());
      renewed = letter.code();
      assertThat(renewed).isNotEqualTo(recoveryCode);
      assertThat(letter.made()).isEqualTo("2026-11-23");
      assertThat(letter.office().signature()).isEqualTo("萨拉齐镇人民政府");
      assertThat(renewal.toPrint(letter).isReprint()).isFalse();
      session.store().keys().check();
      renewal.draw(session.actor());
    }
    assertThat(codes(refusal(() -> office.recover(renewed, "", "Ulaan-2027-hot"))))
        .containsExactly("RECOVERY_CODE_OF_ANOTHER_STORE");
    try (Session session = office.recover(recoveryCode, TestOffice.CHIEF, "Ulaan-2027-hot")) {
      RenewRecovery renewal = renewal(session);
      RecoveryLetter drawn = renewal.draw(session.actor());
      renewal.use(session.actor(), new RecoveryLetter("", drawn.office(), renewed, drawn.made()));
      assertThat(
              session
                  .store()
                  .store()
                  .<List<AuditRecord>>read(r -> r.auditRecords().find(AuditQuery.newest(99))))
          .anyMatch(a -> a.action().equals("RECOVERY_CODE_RENEWED"))
          .noneMatch(a -> a.toString().contains(renewed));
    }
    assertThat(codes(refusal(() -> office.recover(recoveryCode, "", "Ulaan-2027-hot"))))
        .containsExactly("RECOVERY_CODE_OF_ANOTHER_STORE");
    office.recover(renewed, TestOffice.CHIEF, "Ulaan-2027-hot").close();
  }

  @Test
  @DisplayName("密钥文件被人改了用户，拒绝打开")
  void altered_key_file_is_refused() throws Exception {
    try (Session session = office.signIn()) {
      users(session).add(session.actor(), addition("clerk", Role.CLERK));
    }
    Path keys = office.folder.resolve("keys.json");
    forge(keys);
    Refusal refusal = refusal(office::signIn);
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STORE_DAMAGED);
    assertThat(codes(refusal)).containsExactly("STORE_KEY_FILE_DAMAGED", "STORE_NO_BACKUP");
    Files.writeString(keys, "{ not json");
    assertThat(codes(refusal(office::signIn)))
        .containsExactly("STORE_KEY_FILE_DAMAGED", "STORE_NO_BACKUP");
  }

  @Test
  @DisplayName("密钥文件有一处自己坏了：说损坏，不说密码错，也不计一次失败")
  void damaged_wrap_is_not_a_wrong_password() throws Exception {
    Path keys = office.folder.resolve("keys.json");
    String before = Files.readString(keys);
    int at = before.lastIndexOf("\"salt\" : \"") + 10;
    char other = before.charAt(at) == 'A' ? 'B' : 'A';
    Files.writeString(keys, before.substring(0, at) + other + before.substring(at + 1));
    assertThat(codes(refusal(office::signIn)))
        .containsExactly("STORE_KEY_FILE_DAMAGED", "STORE_NO_BACKUP");
    Files.writeString(keys, before);
    office.signIn().close();
  }

  @Test
  @DisplayName("查看敏感信息要有权限和理由，并留下记录")
  void reveal_is_recorded() {
    try (Session session = office.signIn()) {
      Reveal reveal = new Reveal(session.store().store());
      assertThat(
              codes(
                  refusal(
                      () -> reveal.reveal(session.actor(), "person/1", "idNumber", " ", r -> 1))))
          .containsExactly("REVEAL_NEEDS_REASON");
      String shown = reveal.reveal(session.actor(), "person/1", "idNumber", "核对银行账号", r -> "1502");
      assertThat(shown).isEqualTo("1502");
      AuditRecord last =
          new ReadAudit(session.store().store())
              .find(session.actor(), AuditQuery.on("person/1", 5))
              .getFirst();
      assertThat(last.action()).isEqualTo("REVEALED");
      assertThat(last.subject()).isEqualTo("person/1#idNumber");
      assertThat(last.after()).isEqualTo("核对银行账号");
    }
  }

  /**
   * Gives a user's wrap another name and mends the checksum, as a person could; the keyed hash is
   * out of reach.
   */
  private static void forge(Path keys) throws Exception {
    ObjectMapper json = new ObjectMapper();
    ObjectNode tree = (ObjectNode) json.readTree(Files.readAllBytes(keys));
    ObjectNode users = (ObjectNode) tree.get("users");
    users.set("other", users.remove("clerk"));
    tree.remove("checksum");
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(tree));
    tree.put("checksum", HexFormat.of().formatHex(hash));
    Files.write(keys, json.writeValueAsBytes(tree));
  }

  private AdministerUsers users(Session session) {
    return new AdministerUsers(
        session.store().store(), session.store().keys(), TestOffice.IDS, office.clock());
  }

  private static AdministerUsers.Addition addition(String name, Role role) {
    return new AdministerUsers.Addition(name, "", Set.of(role), "first-password".toCharArray());
  }

  private static AdministerUsers.Addition wrongAddition() {
    return new AdministerUsers.Addition("a b", "", Set.of(), "1234567".toCharArray());
  }

  private static Set<Role> rolesOf(Session session, String name) {
    User user = session.store().store().read(r -> r.users().byName(name).orElseThrow());
    return user.roles();
  }
}
