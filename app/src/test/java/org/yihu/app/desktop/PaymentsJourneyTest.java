package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.desktop.month.MonthLine;
import org.yihu.desktop.shell.Destination;
import org.yihu.domain.household.Household;
import org.yihu.domain.payment.PaymentList;
import org.yihu.domain.shared.Money;

@DisplayName("J6 月度：只用键盘核对账号、冻结、导出")
class PaymentsJourneyTest {
  @TempDir private Path folder;
  private final FixedFiles files = new FixedFiles();
  private DesktopStage desktop;

  @BeforeEach
  void open() {
    MonthOffice office = new MonthOffice(folder, 3);
    desktop =
        DesktopStage.show(office.wiring(), office.session(), files, new Destination.Payments());
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  private void press(KeyCode... keys) {
    desktop.robot().push(keys);
    desktop.settle();
  }

  @SuppressWarnings("unchecked")
  private TableView<MonthLine> table() {
    return (TableView<MonthLine>) desktop.shell().lookup(".payments .table-view");
  }

  private Node focused() {
    return DesktopStage.on(() -> desktop.shell().getScene().getFocusOwner());
  }

  private void waitForDialog() {
    desktop.until(() -> desktop.shell().lookup(".dialog-sheet") != null);
  }

  private void tabTo(String button) {
    for (int i = 0; i < 12; i++) {
      if (focused() instanceof Button b && b.getText().equals(button)) {
        return;
      }
      press(KeyCode.TAB);
    }
    throw new AssertionError("no way to " + button);
  }

  @Test
  @DisplayName("十二月：看变化，核对高凤山的卡号，冻结，导出银行盘并读回")
  void the_month() throws IOException {
    // 12月：760 + 1165 + 558 + 1072 + 305 + 410 + 640 + 862 + 3×400 = 6972；停两户
    assertThat(DesktopStage.on(() -> table().getItems().size())).isEqualTo(10);
    press(KeyCode.F8);
    MonthLine held = DesktopStage.on(() -> table().getSelectionModel().getSelectedItem());
    assertThat(held.row().headName()).isEqualTo("高凤山");

    press(KeyCode.F2);
    waitForDialog();
    assertThat(focused()).isInstanceOf(TextInputControl.class);
    desktop.robot().write("6200 0000 0000 0000 008");
    press(KeyCode.ENTER);
    assertThat(DesktopStage.on(() -> desktop.shell().context().dialogs().isShowing())).isTrue();
    press(KeyCode.CONTROL, KeyCode.A);
    desktop.robot().write(MonthOffice.account(9));
    press(KeyCode.ENTER);
    desktop.until(() -> !desktop.shell().context().dialogs().isShowing());
    desktop.settle();
    Household household =
        desktop
            .office()
            .store()
            .read(r -> r.households().byCode(MonthOffice.code(9)).orElseThrow());
    assertThat(household.account().orElseThrow().confirmed()).isTrue();

    press(KeyCode.CONTROL, KeyCode.L);
    waitForDialog();
    tabTo("冻结");
    press(KeyCode.SPACE);
    desktop.until(() -> !desktop.shell().context().dialogs().isShowing());
    desktop.settle();
    PaymentList frozen =
        desktop
            .office()
            .store()
            .read(r -> r.paymentLists().frozen(MonthOffice.DECEMBER).orElseThrow());
    assertThat(frozen.balance().closing().money()).isEqualTo(Money.ofYuan(6972));
    // 高凤山 11月暂缓的 640 随 12月一并补发
    assertThat(frozen.total()).isEqualTo(Money.ofYuan(6972 + 640));
    assertThat(DesktopStage.on(() -> ((Label) desktop.shell().lookup(".status-masked")).getText()))
        .isEqualTo("已冻结 11-24");

    press(KeyCode.CONTROL, KeyCode.P);
    waitForDialog();
    // the list is ticked beforehand; the changes beside it
    press(KeyCode.TAB);
    press(KeyCode.SPACE);
    press(KeyCode.ENTER);
    assertThat(desktop.savePapers(files, folder.resolve("12月.pdf")))
        .contains("社会救助资金发放花名册", "高凤山", "7,612.00", "社会救助增减员表", "秦二旺", "共2份");

    Path bank = folder.resolve("12月银行盘.csv");
    files.next(bank);
    press(KeyCode.CONTROL, KeyCode.E);
    waitForDialog();
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    desktop.settle();
    desktop.until(() -> Files.exists(bank));
    String text = Files.readString(bank, Charset.forName("GB18030"));
    assertThat(text.lines()).hasSize(1 + 11);
    assertThat(text)
        .contains("农商行,高凤山," + MonthOffice.account(9) + ",1280.00,12月社会救助金\r\n")
        .contains("农商行,白音," + MonthOffice.account(2) + ",1165.00,")
        .doesNotContain("秦二旺");
  }
}
