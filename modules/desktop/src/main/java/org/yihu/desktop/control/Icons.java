package org.yihu.desktop.control;

import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Icons of the one set (Bootstrap Icons), such as {@code bi-search}. Size and colour: stylesheet.
 */
public final class Icons {
  private Icons() {}

  /**
   * An icon at 16 px; add the style class icon-12, icon-14, icon-18 or icon-32 for another size.
   */
  public static FontIcon of(String code) {
    FontIcon icon = new FontIcon(code);
    icon.getStyleClass().add("yh-icon");
    return icon;
  }

  /** An icon with a style class for its size or colour. */
  public static FontIcon of(String code, String... styleClasses) {
    FontIcon icon = of(code);
    icon.getStyleClass().addAll(styleClasses);
    return icon;
  }
}
