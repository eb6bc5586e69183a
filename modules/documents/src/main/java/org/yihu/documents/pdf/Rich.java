package org.yihu.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * 行文: text with check boxes, blanks to write on and changes of face, as the layouts of papers write
 * it. Immutable; each method returns a longer one. Lengths in millimetres.
 */
public final class Rich {
  /** The side of a check box and the space after it, mm. */
  static final double BOX = 2.9;

  static final double AFTER_BOX = 0.7;
  private static final double BETWEEN_CHOICES = 2.6;

  sealed interface Part {
    record Words(String text, Style style) implements Part {}

    record Tick(boolean ticked) implements Part {}

    record Rule(double mm) implements Part {}

    record Space(double mm) implements Part {}

    record Square() implements Part {}

    record Break() implements Part {}
  }

  private final Style style;
  private final List<Part> parts;

  private Rich(Style style, List<Part> parts) {
    this.style = style;
    this.parts = parts;
  }

  public static Rich of(Style style) {
    return new Rich(style, List.of());
  }

  /** Text in one style; a line feed in it ends a line. */
  public static Rich of(Style style, String text) {
    return of(style).text(text);
  }

  public Rich text(String text) {
    return text(style, text);
  }

  public Rich text(Style other, String text) {
    Rich result = this;
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      result = i == 0 ? result : result.newline();
      result = lines[i].isEmpty() ? result : result.and(new Part.Words(lines[i], other));
    }
    return result;
  }

  /** Text in the face for emphasis, at the same size. */
  public Rich emph(String text) {
    return text(style.role(Role.EMPH), text);
  }

  /** A check box with its word; the two are never parted. */
  public Rich choice(String word, boolean ticked) {
    Rich spaced = parts.isEmpty() ? this : gap(BETWEEN_CHOICES);
    return spaced.and(new Part.Tick(ticked)).text(word);
  }

  /** A check box with no space before it. */
  public Rich box(boolean ticked) {
    return and(new Part.Tick(ticked));
  }

  /** A rule to write on. */
  public Rich blank(double mm) {
    return and(new Part.Rule(mm));
  }

  public Rich gap(double mm) {
    return and(new Part.Space(mm));
  }

  public Rich bullet() {
    return and(new Part.Square());
  }

  public Rich newline() {
    return and(new Part.Break());
  }

  /** The same parts in another base style; parts set in another style of their own keep it. */
  public Rich restyled(Style other) {
    List<Part> changed =
        parts.stream()
            .map(
                part ->
                    part instanceof Part.Words(var text, var own) ? words(text, own, other) : part)
            .toList();
    return new Rich(other, changed);
  }

  private Part words(String text, Style own, Style other) {
    Style scaled =
        own.size(own.size() * other.size() / style.size())
            .tracking(own.tracking() + other.tracking() - style.tracking());
    return new Part.Words(text, own.equals(style) ? other : scaled);
  }

  public Style style() {
    return style;
  }

  List<Part> parts() {
    return parts;
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  private Rich and(Part part) {
    var longer = new ArrayList<>(parts);
    longer.add(part);
    return new Rich(style, List.copyOf(longer));
  }
}
