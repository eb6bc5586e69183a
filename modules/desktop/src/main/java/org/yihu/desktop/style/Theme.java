package org.yihu.desktop.style;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** 配色. */
public enum Theme {
  LIGHT("light"),
  DARK("dark"),
  CONTRAST("contrast");

  private final String styleClass;

  Theme(String styleClass) {
    this.styleClass = styleClass;
  }

  /** Style class of the scene's root. */
  public String styleClass() {
    return styleClass;
  }

  /** The base stylesheet under ours. */
  String base() {
    return this == DARK
        ? new PrimerDark().getUserAgentStylesheet()
        : new PrimerLight().getUserAgentStylesheet();
  }
}
