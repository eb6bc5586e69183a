package org.yihu.app.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.desktop.household.PagedRows;

@DisplayName("十万行的列表：只读看得见的页")
class HouseholdsViewModelTest {
  private final List<List<Integer>> asked = new ArrayList<>();
  private final List<Runnable> waiting = new ArrayList<>();

  private void fetch(List<Integer> keys, Consumer<List<String>> arrived) {
    asked.add(List.copyOf(keys));
    waiting.add(() -> arrived.accept(keys.stream().map(k -> "第" + k + "户").toList()));
  }

  @Test
  @DisplayName("看第 99950 行只读它那一页；到了就换上，没到时是空位")
  void only_the_page_that_is_looked_at_is_read() {
    PagedRows<Integer, String> rows =
        new PagedRows<>(IntStream.range(0, 100_000).boxed().toList(), this::fetch);
    List<Integer> updated = new ArrayList<>();
    rows.addListener(
        (javafx.collections.ListChangeListener<PagedRows.Slot<String>>)
            c -> {
              while (c.next()) {
                updated.add(c.getFrom());
              }
            });

    assertThat(rows.size()).isEqualTo(100_000);
    assertThat(rows.get(99_950).row()).isEmpty();
    assertThat(rows.get(99_951).row()).isEmpty();
    assertThat(asked).hasSize(1);
    assertThat(asked.getFirst()).hasSize(100).startsWith(99_900).endsWith(99_999);
    waiting.removeFirst().run();

    assertThat(rows.get(99_950).row()).isEqualTo(Optional.of("第99950户"));
    assertThat(updated).containsExactly(99_900);
    assertThat(asked).hasSize(1);
  }

  @Test
  @DisplayName("走过三十页只留二十页，回头再读一次")
  void pages_that_are_left_behind_are_forgotten() {
    PagedRows<Integer, String> rows =
        new PagedRows<>(IntStream.range(0, 3000).boxed().toList(), this::fetch);
    for (int page = 0; page < 30; page++) {
      rows.get(page * 100);
      waiting.removeFirst().run();
    }

    rows.get(2950);
    assertThat(asked).hasSize(30);
    assertThat(rows.get(50).row()).isEmpty();
    assertThat(asked).hasSize(31);
  }
}
