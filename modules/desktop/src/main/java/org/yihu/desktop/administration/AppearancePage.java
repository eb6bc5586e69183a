package org.yihu.desktop.administration;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Segments;
import org.yihu.desktop.style.Appearance;
import org.yihu.desktop.style.Theme;
import org.yihu.usecases.text.Texts;

/** 外观与字号: theme and scale, at once and without a restart. */
public final class AppearancePage extends SettingsPage {
  private static final List<Integer> SCALES = List.of(100, 110, 125, 150, 175, 200);
  private static final double PERCENT = 100;

  public AppearancePage(Appearance appearance, Texts texts) {
    super("appearance", "bi-display");
    Segments<Theme> theme =
        new Segments<>(List.of(Theme.values()), t -> texts.get("settings.theme." + t));
    theme.choose(appearance.themeProperty().get());
    theme.chosenProperty().addListener((o, was, is) -> appearance.themeProperty().set(is));
    Segments<Integer> scale =
        new Segments<>(SCALES, s -> texts.get("settings.scale", String.valueOf(s)));
    scale.choose(nearest(appearance.scaleProperty().get() * PERCENT));
    scale
        .chosenProperty()
        .addListener((o, was, is) -> appearance.scaleProperty().set(is / PERCENT));
    VBox form =
        new VBox(
            label(texts.get("settings.theme")),
            theme,
            label(texts.get("settings.scale.name")),
            scale,
            label(texts.get("settings.scale.keys")));
    form.getStyleClass().add("settings-form");
    form.setFillWidth(false);
    fill(form);
  }

  private static Integer nearest(double percent) {
    return SCALES.stream()
        .min(java.util.Comparator.comparingDouble(s -> Math.abs(s - percent)))
        .orElseThrow();
  }

  private static Label label(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("field-label");
    return label;
  }
}
