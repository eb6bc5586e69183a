package org.yihu.desktop.application;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** A pause of the real window. */
final class TypingPause implements Pause {
  private final PauseTransition pause;

  TypingPause(Duration length) {
    pause = new PauseTransition(length);
  }

  @Override
  public void restart(Runnable then) {
    pause.setOnFinished(e -> then.run());
    pause.playFromStart();
  }

  @Override
  public void cancel() {
    pause.stop();
  }
}
