package org.yihu.desktop.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Presses the keys of the screen in view, then those of the whole program. Letters and digits
 * without Ctrl belong to the field in which they are typed; while a dialog lies on top, only its
 * own keys work.
 */
final class ScreenKeys {
  private final Supplier<List<ScreenKey>> screen;
  private final List<ScreenKey> everywhere;
  private final BooleanSupplier covered;

  ScreenKeys(
      Supplier<List<ScreenKey>> screen, List<ScreenKey> everywhere, BooleanSupplier covered) {
    this.screen = screen;
    this.everywhere = everywhere;
    this.covered = covered;
  }

  void pressed(KeyEvent event) {
    if (covered.getAsBoolean() || belongsToField(event)) {
      return;
    }
    for (List<ScreenKey> keys : List.of(screen.get(), everywhere)) {
      for (ScreenKey key : keys) {
        if (key.combination().match(event)) {
          event.consume();
          key.action().run();
          return;
        }
      }
    }
  }

  private static boolean belongsToField(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    boolean function = event.getCode().isFunctionKey();
    boolean field = event.getTarget() instanceof TextInputControl;
    boolean undoInField =
        field
            && event.isShortcutDown()
            && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y);
    return field && plain && !function || undoInField;
  }

  static KeyCombination key(String combination) {
    return KeyCombination.valueOf(combination);
  }
}
