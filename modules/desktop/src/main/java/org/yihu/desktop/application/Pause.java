package org.yihu.desktop.application;

/** Waits until nobody has typed for a while. */
public interface Pause {
  /** Waits from now on again, then does something on the window's thread. */
  void restart(Runnable then);

  /** Forgets what was to be done. */
  void cancel();
}
