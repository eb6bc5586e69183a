package org.yihu.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.Role;
import org.yihu.domain.shared.Refusal;
import org.yihu.testsupport.ChildProcess;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.draft.Draft;
import org.yihu.usecases.draft.DraftKind;
import org.yihu.usecases.draft.Drafts;
import org.yihu.usecases.port.Progress;

@DisplayName("草稿：按原样保存，断电不丢，办完即去")
class DraftTest {
  /** A form as some screen keeps it. */
  record Form(String text, String more) {}

  /** The same form as an earlier program knew it. */
  record OlderForm(String text) {}

  @TempDir Path temporary;

  private TestOffice office;

  @BeforeEach
  void found() {
    office = new TestOffice(temporary.resolve("store"));
    office.found().session().close();
  }

  private Drafts drafts(Session session) {
    return new Drafts(session.store().store(), office.clock());
  }

  @Test
  @DisplayName("存、改、列、删：新者在前，撤销即再存；审计只记起稿与删除")
  void kept_as_typed() {
    try (Session session = office.signIn()) {
      Actor actor = session.actor();
      Drafts drafts = drafts(session);
      assertThat(drafts.newKey(actor, DraftKind.APPLICATION)).isEqualTo("2026-0001");
      assertThat(drafts.newKey(actor, DraftKind.APPLICATION)).isEqualTo("2026-0002");
      drafts.save(actor, DraftKind.APPLICATION, "2026-0001", new Form("白玉", ""));
      office.pass(Duration.ofSeconds(2));
      drafts.save(actor, DraftKind.APPLICATION, "2026-0002", new Form("陈", "\"引号\\"));
      office.pass(Duration.ofSeconds(2));
      var saved = drafts.save(actor, DraftKind.APPLICATION, "2026-0001", new Form("白玉梅", ""));
      assertThat(saved).isEqualTo("2026-11-23T01:00:04Z");
      assertThat(drafts.list(actor, DraftKind.APPLICATION, Form.class))
          .extracting(Draft::key, Draft::content)
          .containsExactly(
              tuple("2026-0001", new Form("白玉梅", "")), tuple("2026-0002", new Form("陈", "\"引号\\")));
      assertThat(drafts.list(actor, DraftKind.VISIT, Form.class)).isEmpty();

      drafts.remove(actor, DraftKind.APPLICATION, "2026-0001");
      assertThat(drafts.find(actor, DraftKind.APPLICATION, "2026-0001", Form.class)).isEmpty();
      assertThat(drafts.newKey(actor, DraftKind.APPLICATION)).as("用过的号不再用").isEqualTo("2026-0003");
      List<String> actions =
          session
              .store()
              .store()
              .read(
                  r ->
                      r.auditRecords().find(AuditQuery.on("draft/", 100)).stream()
                          .map(a -> a.action())
                          .toList());
      assertThat(actions).containsExactlyInAnyOrder("DRAFT_BEGUN", "DRAFT_BEGUN", "DRAFT_REMOVED");
    }
  }

  @Test
  @DisplayName("表格增减项目后，旧草稿、新草稿仍能打开")
  void other_versions_of_a_form() {
    try (Session session = office.signIn()) {
      Actor actor = session.actor();
      Drafts drafts = drafts(session);
      drafts.save(actor, DraftKind.HEARING, "2026-7", new OlderForm("旧"));
      assertThat(
              drafts.find(actor, DraftKind.HEARING, "2026-7", Form.class).orElseThrow().content())
          .isEqualTo(new Form("旧", null));
      drafts.save(actor, DraftKind.HEARING, "2026-7", new Form("新", "多一项"));
      assertThat(
              drafts
                  .find(actor, DraftKind.HEARING, "2026-7", OlderForm.class)
                  .orElseThrow()
                  .content())
          .isEqualTo(new OlderForm("新"));
    }
  }

  @Test
  @DisplayName("草稿属本人：他人看不到；无权填表的人不能存")
  void own_drafts_only() {
    try (Session session = office.signIn()) {
      Drafts drafts = drafts(session);
      drafts.save(session.actor(), DraftKind.APPLICATION, "2026-0001", new Form("甲", ""));
      Actor other = new Actor(TestOffice.IDS.next(), "高娃", Set.of(Role.CLERK));
      assertThat(drafts.list(other, DraftKind.APPLICATION, Form.class)).isEmpty();
      Actor leader = new Actor(TestOffice.IDS.next(), "那仁", Set.of(Role.LEADER));
      assertThatThrownBy(
              () -> drafts.save(leader, DraftKind.APPLICATION, "2026-0002", new Form("", "")))
          .isInstanceOfSatisfying(
              Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_PERMITTED));
    }
  }

  @Test
  @DisplayName("打字途中强杀：最后一次说过已存的一字不少")
  void survives_a_kill() {
    int acknowledged;
    try (ChildProcess child = ChildProcess.start(DraftChild.class, office.folder.toString())) {
      List<String> told = child.lines(25);
      List<String> rest = child.kill();
      acknowledged =
          Stream.concat(told.stream(), rest.stream())
              .reduce((a, b) -> b)
              .map(Integer::parseInt)
              .orElseThrow();
    }
    try (Session session = office.signIn()) {
      Form left =
          drafts(session)
              .find(session.actor(), DraftKind.VISIT, "2026-1", Form.class)
              .orElseThrow()
              .content();
      // at most one more than was told: saved, but killed before the line was out
      assertThat(left.text().length()).isBetween(acknowledged, acknowledged + 1);
      assertThat(session.store().inspection().inspect(Progress.NONE).problems()).isEmpty();
    }
  }
}
