package org.yihu.desktop.application;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.property.StringProperty;
import javafx.scene.input.InputMethodEvent;
import org.yihu.desktop.control.HalfWidth;
import org.yihu.desktop.control.Icons;
import org.yihu.domain.shared.Mask;

/**
 * A field for numbers that shows them while they are typed and hides their middle once it is left.
 * Full-width digits become half-width at once.
 */
final class MaskedField extends CustomTextField {
  private final Mask mask;
  private final StringProperty value;
  private boolean marked;
  private boolean showing;
  private boolean composing;

  MaskedField(Mask mask, StringProperty value) {
    this.mask = mask;
    this.value = value;
    setText(masked(value.get()));
    focusedProperty().addListener((o, was, is) -> focused(is));
    textProperty().addListener((o, was, is) -> typed(is));
    value.addListener((o, was, is) -> changed(is));
    addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, e -> composing = !e.getComposed().isEmpty());
  }

  /** With the sign that says whether the number is hidden now. */
  MaskedField marked() {
    marked = true;
    setRight(Icons.of("bi-eye-slash", "icon-14"));
    return this;
  }

  /** Whether an input method is at work, which then keeps Enter and Esc. */
  boolean isComposing() {
    return composing;
  }

  private void focused(boolean now) {
    showing = false;
    setText(now ? value.get() : masked(value.get()));
    showing = now;
    if (marked) {
      setRight(Icons.of(now ? "bi-eye" : "bi-eye-slash", "icon-14"));
    }
    if (now) {
      end();
    }
  }

  private void typed(String text) {
    if (showing) {
      String plain = HalfWidth.of(text);
      if (!plain.equals(text)) {
        int caret = getCaretPosition();
        setText(plain);
        positionCaret(caret);
      } else {
        value.set(plain);
      }
    }
  }

  private void changed(String now) {
    if (!showing) {
      setText(masked(now));
    } else if (!now.equals(getText())) {
      setText(now);
    }
  }

  private String masked(String number) {
    return mask.of(number.strip());
  }
}
