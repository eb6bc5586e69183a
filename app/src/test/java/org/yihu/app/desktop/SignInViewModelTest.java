package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yihu.app.FoundedStore.CLOCK;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.app.Wiring;
import org.yihu.desktop.signin.SignInViewModel;
import org.yihu.desktop.signin.SignInViewModel.State;
import org.yihu.desktop.task.DirectTasks;
import org.yihu.domain.access.AuditQuery;
import org.yihu.usecases.access.RecoverPassword;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.access.SignIn;
import org.yihu.usecases.port.OpenStore;
import org.yihu.usecases.upkeep.RestoreStore;

@DisplayName("登录的视图模型：只读打开，库被占用时等到对方退出")
class SignInViewModelTest {
  private static final Wiring WIRING = FoundedStore.wiring(CLOCK);

  @TempDir private Path folder;
  private final List<Session> entered = new ArrayList<>();
  private Path store;
  private Session first;

  @BeforeEach
  void found() {
    store = folder.resolve("store");
    first = FoundedStore.at(store, WIRING).session();
  }

  private SignInViewModel model(SignInViewModel.Pause pause) {
    SignInViewModel model =
        new SignInViewModel(
            new SignInViewModel.Doors(
                WIRING.gate(),
                new SignIn(WIRING.gate()),
                new RecoverPassword(WIRING.gate()),
                new RestoreStore(WIRING.backupReader()),
                pause),
            new DirectTasks(),
            WIRING.texts(),
            error -> {
              throw new AssertionError(error);
            },
            entered::add);
    model.choose(store);
    return model;
  }

  private static void signIn(SignInViewModel model, boolean readOnly) {
    model.signIn("gaowa", "correct horse".toCharArray(), readOnly);
  }

  @Test
  @DisplayName("占用：说出谁、从何时起；等着，对方退出后才告诉，再登录就进去")
  void waits_until_the_other_leaves() {
    AtomicInteger pauses = new AtomicInteger();
    SignInViewModel model =
        model(
            () -> {
              if (pauses.incrementAndGet() == 2) {
                first.close();
              }
            });
    signIn(model, false);
    assertThat(model.stateProperty().get()).isInstanceOf(State.InUse.class);
    assertThat(((State.InUse) model.stateProperty().get()).words())
        .contains("打开的人：gaowa", "自 11-24 09:42 起");
    assertThat(entered).isEmpty();
    model.waitUntilFree("", () -> signIn(model, false));
    assertThat(pauses).hasValue(2);
    assertThat(entered).hasSize(1);
    assertThat(model.stateProperty().get()).isEqualTo(new State.Ready());
    entered.getFirst().close();
  }

  @Test
  @DisplayName("不等了：回到占用的话，对方退出也不自己打开")
  void stops_waiting() {
    SignInViewModel[] model = new SignInViewModel[1];
    model[0] =
        model(
            () -> {
              model[0].stopWaiting();
              first.close();
            });
    signIn(model[0], false);
    model[0].waitUntilFree("", () -> signIn(model[0], false));
    assertThat(model[0].stateProperty().get()).isInstanceOf(State.InUse.class);
    assertThat(entered).isEmpty();
  }

  @Test
  @DisplayName("只读打开：能读，资料、钥匙、材料、备份一样也改不了；登录本身记入审计")
  void read_only() {
    first.close();
    SignInViewModel model = model(() -> {});
    signIn(model, true);
    try (Session session = entered.getFirst()) {
      assertThat(session.readOnly()).isTrue();
      OpenStore open = session.store();
      assertThat(open.store().<Integer>read(r -> r.users().all().size())).isEqualTo(1);
      assertThat(
              open.store()
                  .<String>read(
                      r -> r.auditRecords().find(AuditQuery.newest(1)).getFirst().action()))
          .isEqualTo("SIGNED_IN");
      List<Runnable> changes =
          List.of(
              () -> open.store().write(r -> r.users().all()),
              () -> open.keys().give(UUID.randomUUID(), "x", "quiet river".toCharArray()),
              () -> open.keys().suspend("gaowa"),
              () -> open.keys().useRecovery("X"),
              () -> open.backups().write(folder.resolve("b.zip"), null),
              () -> put(open));
      assertThat(changes)
          .allSatisfy(
              change -> assertThatThrownBy(change::run).hasMessageContaining("STORE_READ_ONLY"));
      assertThat(folder.resolve("b.zip")).doesNotExist();
    }
  }

  private static void put(OpenStore open) {
    try {
      open.attachments().put(new ByteArrayInputStream(new byte[] {1}));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
