package org.yihu.desktop.household;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.household.FileFigures;
import org.yihu.usecases.text.Texts;

/** 四项关键数, each with its limit and whether it is kept. */
final class FigureRow extends HBox {
  private final Texts texts;

  FigureRow(Texts texts) {
    this.texts = texts;
    getStyleClass().add("figures");
  }

  void show(FileFigures f) {
    Money spent = f.spending().values().stream().reduce(Money.ZERO, Money::plus);
    getChildren()
        .setAll(
            figure(
                "per-capita",
                f.perCapita().map(this::yuan).orElse(texts.get("file.figure.unknown")),
                limit("file.figure.standard", f.standard()),
                f.perCapita().flatMap(p -> f.standard().map(s -> p.yuan().compareTo(s) < 0))),
            figure("spending", yuan(spent), spending(f.spending()), Optional.empty()),
            figure(
                "financial",
                yuan(f.financial()),
                limit("file.figure.limit", f.financialLimit()),
                f.financialLimit().map(l -> f.financial().yuan().compareTo(l) <= 0)),
            figure(
                "house-vehicle",
                texts.get("file.figure.things", f.houses(), f.vehicles()),
                f.freeVehicles() == 0
                    ? ""
                    : texts.get("file.figure.free-vehicles", f.freeVehicles()),
                Optional.empty()));
  }

  private String yuan(Money money) {
    return texts.get("file.figure.yuan", MoneyWords.money(money));
  }

  private String limit(String key, Optional<BigDecimal> limit) {
    return limit.map(l -> texts.get(key, MoneyWords.money(l))).orElse("");
  }

  private String spending(Map<SpendingLine.Kind, Money> kinds) {
    return kinds.entrySet().stream()
        .limit(2)
        .map(
            e ->
                texts.get("household.spending." + e.getKey())
                    + " "
                    + MoneyWords.money(e.getValue()))
        .collect(Collectors.joining("\u3000"));
  }

  private VBox figure(String key, String value, String under, Optional<Boolean> kept) {
    Label name = new Label(texts.get("file.figure." + key));
    name.getStyleClass().addAll("caption", "muted");
    Label number = new Label(value);
    number.getStyleClass().add("strong");
    Label line = new Label(under);
    line.getStyleClass().addAll("caption", "muted");
    kept.ifPresent(
        k -> {
          line.getStyleClass().remove("muted");
          line.getStyleClass().add(k ? "success-text" : "danger-text");
          line.setGraphic(
              Icons.of(
                  k ? "bi-check-circle-fill" : "bi-x-circle-fill",
                  "icon-12",
                  k ? "success" : "danger"));
          line.setAccessibleText(
              texts.get(k ? "criterion.met" : "criterion.not-met") + " " + under);
        });
    VBox box = new VBox(name, number, line);
    box.getStyleClass().add("figure");
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setPrefWidth(0);
    return box;
  }
}
