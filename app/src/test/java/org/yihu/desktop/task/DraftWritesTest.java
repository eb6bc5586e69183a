package org.yihu.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("草稿的写入：一次接一次，最后一次在最后")
class DraftWritesTest {
  private final HeldTasks tasks = new HeldTasks();
  private final List<String> written = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final DraftWrites<String> writes = new DraftWrites<>(tasks, this::write, failures::add);

  private void write(String typed) {
    if (typed.isEmpty()) {
      throw new IllegalArgumentException("nothing typed");
    }
    written.add(typed);
  }

  @Test
  @DisplayName("正在写时又打了几次字：写完只再写最后一次，最后才写入正本")
  void one_write_follows_the_other() {
    tasks.hold();
    writes.keep("1");
    writes.keep("12");
    writes.keep("123");
    writes.whenWritten(() -> writes.finish(() -> "done", written::add));
    assertThat(written).containsExactly("1");
    tasks.release();
    assertThat(written).containsExactly("1", "123", "done");
    assertThat(failures).isEmpty();
  }

  @Test
  @DisplayName("没有在写的，正本立即写入；写入正本时打的字不再存作草稿")
  void no_draft_behind_the_record() {
    tasks.hold();
    writes.whenWritten(
        () -> writes.finish(() -> written.add("record"), done -> written.add("told")));
    writes.keep("1");
    assertThat(written).containsExactly("record");
    tasks.release();
    assertThat(written).containsExactly("record", "told");
    writes.keep("12");
    assertThat(written).startsWith("record", "told", "12");
  }

  @Test
  @DisplayName("写不成就说出来，下一次照写")
  void a_failure_is_told() {
    writes.keep("");
    assertThat(failures).hasSize(1);
    writes.keep("1");
    assertThat(written).containsExactly("1");
  }
}
