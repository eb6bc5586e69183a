package org.yihu.desktop.shell;

/** Goes from screen to screen. */
public interface Navigator {
  /** Opens a screen; the present one may ask to stay, for example while something is unsaved. */
  void open(Destination destination);

  /** Goes back to the screen before; does nothing on the first. */
  void back();
}
