package org.yihu.desktop.style;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.yihu.desktop.shell.Measure;

/** 外观与字号: theme and scale of this computer's windows. */
public final class Appearance {
  public static final double LEAST = 1.0;
  public static final double MOST = 2.0;
  private static final double STEP = 0.1;
  private static final int ICON = 16;
  private static final List<Integer> OTHER_ICONS = List.of(12, 14, 18, 32);
  private static final String SHEET = "/org/yihu/desktop/yihu.css";

  private final LocalPreferences preferences;
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>();
  private final DoubleProperty scale = new SimpleDoubleProperty();

  public Appearance(LocalPreferences preferences) {
    this.preferences = preferences;
    theme.set(preferences.get("theme").map(Theme::valueOf).orElse(Theme.LIGHT));
    scale.set(preferences.get("scale").map(Double::valueOf).orElse(LEAST));
    theme.addListener((o, was, is) -> preferences.put("theme", is.name()));
    scale.addListener((o, was, is) -> preferences.put("scale", String.valueOf(is)));
  }

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** 1.0 to 2.0. */
  public DoubleProperty scaleProperty() {
    return scale;
  }

  public Measure measure() {
    return new Measure(scale.get());
  }

  public void larger() {
    scale.set(Math.min(MOST, Math.round((scale.get() + STEP) * 10) / 10.0));
  }

  public void smaller() {
    scale.set(Math.max(LEAST, Math.round((scale.get() - STEP) * 10) / 10.0));
  }

  public LocalPreferences preferences() {
    return preferences;
  }

  /** Dresses a scene now and whenever theme or scale change. */
  public void dress(Scene scene) {
    scene.getStylesheets().add(getClass().getResource(SHEET).toExternalForm());
    apply(scene);
    theme.addListener((o, was, is) -> apply(scene));
    scale.addListener((o, was, is) -> apply(scene));
  }

  /**
   * Icon sizes at this scale. An icon is a text of its own face, so that an em would be its own
   * size and grow with each pass.
   */
  private String iconSizes() {
    StringBuilder css = new StringBuilder(iconSize("", ICON));
    for (int size : OTHER_ICONS) {
      css.append(iconSize(".icon-" + size, size));
    }
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.toString().getBytes(StandardCharsets.US_ASCII));
  }

  private String iconSize(String styleClass, int drawn) {
    return ".ikonli-font-icon.yh-icon%s { -fx-icon-size: %dpx; }"
        .formatted(styleClass, Math.round(measure().px(drawn)));
  }

  private void apply(Scene scene) {
    scene.getStylesheets().removeIf(sheet -> sheet.startsWith("data:"));
    scene.getStylesheets().add(iconSizes());
    Application.setUserAgentStylesheet(theme.get().base());
    Parent root = scene.getRoot();
    for (Theme each : Theme.values()) {
      root.getStyleClass().remove(each.styleClass());
    }
    root.getStyleClass().add(theme.get().styleClass());
    root.setStyle(
        "-fx-font-size: %spx; -fx-font-family: %s;".formatted(measure().body(), family()));
  }

  private static String family() {
    List<String> families = javafx.scene.text.Font.getFamilies();
    return families.contains("Microsoft YaHei UI") ? "\"Microsoft YaHei UI\"" : "\"Noto Sans SC\"";
  }
}
