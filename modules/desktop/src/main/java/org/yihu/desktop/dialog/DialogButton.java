package org.yihu.desktop.dialog;

import java.util.function.BooleanSupplier;

/**
 * A button of a dialog.
 *
 * @param verb what it does
 * @param role how it looks and which key presses it
 * @param action does it; false leaves the dialog open, for example while a field is wrong
 */
public record DialogButton(String verb, Role role, BooleanSupplier action) {
  /** How a button looks and which key presses it. */
  public enum Role {
    /** The one next step; Enter presses it. */
    PRIMARY,
    /** Destroys something; no key presses it. */
    DANGER,
    /** Closes without doing anything; Esc presses it. */
    CANCEL,
    OTHER
  }

  public static DialogButton primary(String verb, BooleanSupplier action) {
    return new DialogButton(verb, Role.PRIMARY, action);
  }

  public static DialogButton cancel(String verb) {
    return new DialogButton(verb, Role.CANCEL, () -> true);
  }

  public static DialogButton other(String verb, BooleanSupplier action) {
    return new DialogButton(verb, Role.OTHER, action);
  }
}
