package org.yihu.desktop.administration;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.FormField;
import org.yihu.usecases.text.Texts;

/** 关于: version, licence, what it is built on, where the log is; what an error code means. */
public final class AboutPage extends SettingsPage {
  /**
   * What it tells.
   *
   * @param version of the program
   * @param java of the runtime
   * @param store folder of the store
   * @param log file of the log
   * @param libraries names of the libraries with their versions, one a line
   */
  public record Facts(
      String version, String java, String store, String log, List<String> libraries) {}

  public AboutPage(Facts facts, Texts texts) {
    super("about", "bi-info-circle");
    TextField code = new TextField();
    FormField lookup = new FormField(texts.get("settings.about.code"), code, false);
    code.textProperty().addListener((o, was, is) -> lookUp(is, lookup, texts));
    VBox content =
        new VBox(
            title(texts.get("settings.about.title", facts.version())),
            plain(texts.get("settings.about.licence")),
            fact(texts.get("settings.about.java"), facts.java()),
            fact(texts.get("settings.about.store"), facts.store()),
            fact(texts.get("settings.about.log"), facts.log()),
            lookup,
            title(texts.get("settings.about.libraries")),
            plain(String.join("\n", facts.libraries())));
    content.getStyleClass().add("settings-form");
    ScrollPane form = new ScrollPane(content);
    form.setFitToWidth(true);
    form.getStyleClass().add("plain-scroll");
    fill(form);
  }

  /** A refusal's code is told in its own words; the code of the unexpected in parts. */
  private static void lookUp(String typed, FormField field, Texts texts) {
    String code = typed.strip().toUpperCase(java.util.Locale.ROOT);
    if (code.isEmpty()) {
      field.clear();
    } else if (texts.has("reason." + code)) {
      field.hint(texts.get("reason." + code));
    } else if (code.matches("[0-9A-Z]{4}:[0-9A-Z]{4}:[0-9A-Z]{4}")) {
      String[] parts = code.split(":");
      field.hint(texts.get("settings.about.code.parts", parts[0], parts[1], parts[2]));
    } else {
      field.hint(texts.get("settings.about.code.unknown"));
    }
  }

  private static Label title(String words) {
    Label label = plain(words);
    label.getStyleClass().add("title");
    return label;
  }

  private static Label plain(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    return label;
  }

  private static HBox fact(String name, String value) {
    Label first = new Label(name);
    first.getStyleClass().add("fact-name");
    HBox line = new HBox(first, plain(value));
    line.getStyleClass().add("fact-line");
    return line;
  }
}
