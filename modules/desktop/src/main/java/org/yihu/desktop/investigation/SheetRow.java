package org.yihu.desktop.investigation;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yihu.domain.investigation.SheetItem;
import org.yihu.domain.investigation.SheetLine;
import org.yihu.usecases.text.Texts;

/** One line of the form as it is shown: words of its item, its values as text. */
public final class SheetRow {
  private final Texts texts;
  private final String person;
  private final ReadOnlyObjectWrapper<SheetLine> line = new ReadOnlyObjectWrapper<>();

  SheetRow(Texts texts, SheetLine line, String person) {
    this.texts = texts;
    this.person = person;
    this.line.set(line);
  }

  public ReadOnlyObjectProperty<SheetLine> lineProperty() {
    return line.getReadOnlyProperty();
  }

  public SheetLine line() {
    return line.get();
  }

  void set(SheetLine changed) {
    line.set(changed);
  }

  public SheetItem item() {
    return line().item();
  }

  /** The words of the line, else of its kind. */
  public String name() {
    String kind = texts.get("investigation.kind." + item().kind());
    return item().label().isBlank() || item().kind() == SheetItem.Kind.EMPLOYMENT_COST
        ? kind
        : item().label();
  }

  /** The member's name; for what is the household's own the word for all of it. */
  public String person() {
    return person;
  }

  public String declared() {
    return words(line().declared());
  }

  public String reported() {
    return words(line().reported());
  }

  public String adopted() {
    return words(Optional.of(line().adopted()));
  }

  /** The value found as it is typed, without separators; empty for as declared. */
  public String found() {
    return line().found().map(BigDecimal::toPlainString).orElse("");
  }

  /** The value found as it is read. */
  public String foundWords() {
    return line().found().isEmpty() ? "" : words(line().found());
  }

  private String words(Optional<BigDecimal> value) {
    return value.map(v -> words(item().kind(), v)).orElse(texts.get("investigation.nothing"));
  }

  private String words(SheetItem.Kind kind, BigDecimal value) {
    return kind.isCounted()
        ? texts.get("investigation.count." + kind, value.toBigInteger().toString())
        : Amounts.of(value);
  }
}
