package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.yihu.desktop.household.PagedRows;

@DisplayName("十万行的列表在真表格里滚动")
class LongListTest {
  private static final int ROWS = 100_000;

  private final FxRobot robot = new FxRobot();
  private final Set<Integer> fetched = new HashSet<>();
  private Stage stage;
  private TableView<PagedRows.Slot<String>> table;

  private void fetch(List<Integer> keys, Consumer<List<String>> arrived) {
    fetched.addAll(keys);
    Platform.runLater(() -> arrived.accept(keys.stream().map(k -> "第" + k + "户").toList()));
  }

  @BeforeEach
  void show() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
    DesktopStage.on(
        () -> {
          table = new TableView<>();
          TableColumn<PagedRows.Slot<String>, String> name = new TableColumn<>();
          name.setCellValueFactory(
              slot -> new ReadOnlyStringWrapper(slot.getValue().row().orElse("…")));
          table.getColumns().add(name);
          table.setFixedCellSize(30);
          table.setItems(new PagedRows<>(IntStream.range(0, ROWS).boxed().toList(), this::fetch));
          stage.setScene(new Scene(table, 600, 640));
          stage.show();
          table.requestFocus();
          table.getSelectionModel().select(0);
          return null;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void hide() {
    DesktopStage.on(
        () -> {
          stage.hide();
          return null;
        });
  }

  private void press(KeyCode key, int times) {
    for (int i = 0; i < times; i++) {
      robot.push(key);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  private Set<String> words() {
    return DesktopStage.on(
        () ->
            table.lookupAll(".table-cell").stream()
                .map(n -> ((TableCell<?, ?>) n).getText())
                .filter(t -> t != null && !t.isEmpty())
                .collect(Collectors.toSet()));
  }

  private long rowsBuilt() {
    return DesktopStage.on(
        () ->
            table.lookupAll(".table-row-cell").stream()
                .filter(n -> n instanceof TableRow<?>)
                .count());
  }

  @Test
  @DisplayName("End 到最后一户只读头尾两处；翻五十页只读走过的几页；画出来的行只有一屏")
  void only_what_is_looked_at_is_read_and_drawn() {
    assertThat(words()).contains("第0户", "第19户");
    assertThat(fetched).hasSize(100);

    press(KeyCode.END, 1);
    assertThat(words()).contains("第99999户", "第99985户").doesNotContain("第0户", "…");
    assertThat(fetched).hasSize(200).contains(99_900, 99_999);

    press(KeyCode.HOME, 1);
    press(KeyCode.PAGE_DOWN, 50);
    // a page of the window holds 20 or 21 whole rows: fifty of them end between row 950 and 1,100
    assertThat(fetched.size()).isBetween(1_100, 1_300);
    assertThat(rowsBuilt()).isLessThan(60);
  }
}
