package org.yihu.desktop.shell;

import java.util.List;

/** Goes from screen to screen. */
public interface Navigator {
  /** Opens a screen; the present one may ask to stay, for example while something is unsaved. */
  void open(Destination destination);

  /** The keys that work on every screen. */
  List<ScreenKey> keysEverywhere();

  /** Goes back to the screen before; does nothing on the first. */
  void back();
}
