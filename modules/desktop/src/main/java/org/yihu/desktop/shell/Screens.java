package org.yihu.desktop.shell;

/** Makes the screen of a destination. */
@FunctionalInterface
public interface Screens {
  Screen open(Destination destination, ScreenContext context);
}
