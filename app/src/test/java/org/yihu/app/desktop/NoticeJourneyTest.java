package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.desktop.shell.Destination;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.notice.PublicNotice;

@DisplayName("J4 公示：泄露的备注被拦下并指出格子、清空、打印、张贴、期满取下，全程键盘")
class NoticeJourneyTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-24T01:42:08Z"));

  /** A clock that the test turns forward. */
  private final class TurnedClock extends Clock {
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
      return now.get();
    }
  }

  @TempDir private Path folder;
  private final FixedFiles files = new FixedFiles();
  private DesktopStage desktop;
  private Case first;
  private Case second;

  @BeforeEach
  void open() {
    FoundedStore founded = FoundedStore.in(folder, new TurnedClock());
    BoardOffice office = new BoardOffice(founded);
    first = office.couple("吉日嘎拉", 5200, BoardOffice.MEIDAIZHAO);
    second = office.couple("田福贵", 21000, BoardOffice.MEIDAIZHAO);
    for (Case each : List.of(first, second)) {
      office.investigate(each);
      office.giveOpinion(each);
    }
    desktop = DesktopStage.show(founded, files, new Destination.Administration("about"));
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  private void type(KeyCode... codes) {
    for (KeyCode code : codes) {
      desktop.robot().type(code);
    }
    desktop.settle();
  }

  private void chord(KeyCode code) {
    desktop.robot().press(KeyCode.CONTROL, code).release(code, KeyCode.CONTROL);
    desktop.settle();
  }

  private boolean says(String words) {
    return desktop.shell().lookupAll(".label").stream()
        .filter(n -> n instanceof Labeled)
        .map(n -> ((Labeled) n).getText())
        .anyMatch(t -> t != null && t.contains(words));
  }

  /** Chinese goes in as an input method hands it over: committed text in the focused field. */
  private void commit(String words) {
    DesktopStage.on(
        () -> {
          var field =
              (javafx.scene.control.TextInputControl) desktop.shell().getScene().getFocusOwner();
          field.replaceSelection(words);
          return null;
        });
  }

  private boolean isDialogOpen() {
    return desktop.shell().context().dialogs().isShowing();
  }

  private boolean mayPrint() {
    return desktop.shell().lookupAll(".action-bar .accent").stream()
        .noneMatch(n -> ((ButtonBase) n).isDisabled());
  }

  private CaseState state(Case subject) {
    return desktop
        .office()
        .store()
        .<Case>read(r -> r.cases().find(subject.id()).orElseThrow())
        .state();
  }

  private PublicNotice stored() {
    return desktop
        .office()
        .store()
        .read(r -> r.notices().ofVillage(BoardOffice.MEIDAIZHAO).getFirst());
  }

  @Test
  @DisplayName("从泄露到取下")
  void from_the_leak_to_the_removal() throws IOException {
    chord(KeyCode.DIGIT5);
    desktop.until(() -> says("泄露检查：没有发现"));
    type(KeyCode.DOWN, KeyCode.F2);
    desktop.until(this::isDialogOpen);
    commit("患尿毒症");
    type(KeyCode.ENTER);
    desktop.until(() -> says("泄露检查：拦下 1 处。第2行“备注”含疾病"));
    assertThat(DesktopStage.on(this::mayPrint)).isFalse();
    chord(KeyCode.P);
    assertThat(DesktopStage.on(DesktopStage::printWindow)).isNull();
    assertThat(DesktopStage.on(() -> desktop.shell().lookupAll(".leak-box").size())).isEqualTo(1);

    type(KeyCode.F8, KeyCode.DELETE);
    desktop.until(() -> says("泄露检查：没有发现"));
    chord(KeyCode.P);
    assertThat(desktop.savePapers(files, folder.resolve("notice.pdf")))
        .contains("社会救助审核公示", "美岱召村", "吉日嘎拉", "田福贵", "2026年11月25日", "2026年12月1日")
        .doesNotContain("尿毒");
    desktop.until(this::isDialogOpen);
    // 695 × 2 - 5200 / 12 = 956.67, to the next yuan 957
    assertThat(stored().entries().getFirst().amount())
        .hasValueSatisfying(a -> assertThat(a).hasToString("957.00"));
    assertThat(stored().posted()).isEmpty();

    type(KeyCode.ENTER);
    desktop.until(() -> says("11-24 周二 贴于美岱召村村务公开栏，12-02 周三 起可取下"));
    assertThat(stored().posted()).contains(LocalDate.parse("2026-11-24"));
    assertThat(stored().period().orElseThrow().last()).isEqualTo("2026-12-01");
    assertThat(state(first)).isEqualTo(CaseState.NOTICE_POSTED);
    assertThat(DesktopStage.on(() -> says("剩 7 天"))).isTrue();

    now.set(Instant.parse("2026-12-02T01:00:00Z"));
    chord(KeyCode.DIGIT4);
    chord(KeyCode.DIGIT5);
    desktop.until(() -> says("可取下"));
    chord(KeyCode.D);
    desktop.until(this::isDialogOpen);
    type(KeyCode.TAB, KeyCode.SPACE);
    desktop.until(() -> says("第 1 号公示已取下。"));
    assertThat(stored().removed()).contains(LocalDate.parse("2026-12-02"));
    assertThat(state(first)).isEqualTo(CaseState.COUNTY_REVIEW);
    assertThat(state(second)).isEqualTo(CaseState.COUNTY_REVIEW);
  }
}
