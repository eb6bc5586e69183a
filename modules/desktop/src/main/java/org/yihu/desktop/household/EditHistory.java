package org.yihu.desktop.household;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** 撤销与重做: the changes of one file in this session, by the version that each led to. */
final class EditHistory {
  private final Deque<Integer> done = new ArrayDeque<>();
  private final Deque<Integer> undone = new ArrayDeque<>();

  void changed(int version) {
    done.push(version);
    undone.clear();
  }

  Optional<Integer> nextUndo() {
    return Optional.ofNullable(done.peek());
  }

  Optional<Integer> nextRedo() {
    return Optional.ofNullable(undone.peek());
  }

  /** What was last done is taken back by the change that led to a version. */
  void tookBack(int version) {
    done.pop();
    undone.push(version);
  }

  /** What was last taken back is done again by the change that led to a version. */
  void didAgain(int version) {
    undone.pop();
    done.push(version);
  }
}
