package org.yihu.desktop.imports;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.usecases.text.Texts;

/** The keys of the import screen. */
final class ImportKeys {
  /** What the keys do that are not of the findings. */
  record Actions(
      Runnable commit, Runnable enter, Runnable choose, Runnable edit, Runnable report) {}

  private final Texts texts;
  private final FindingsViewModel found;

  ImportKeys(Texts texts, FindingsViewModel found) {
    this.texts = texts;
    this.found = found;
  }

  List<ScreenKey> of(Actions does) {
    List<ScreenKey> keys = new ArrayList<>();

    keys.add(ScreenKey.shown("F8", texts.get("imports.key.next"), () -> found.next(1)));
    keys.add(ScreenKey.shown("1", texts.get("imports.key.choose"), () -> found.choose(0)));
    keys.add(ScreenKey.shown("Shortcut+Enter", texts.get("imports.key.commit"), does.commit()));
    keys.add(ScreenKey.quiet("Enter", texts.get("imports.key.take"), does.enter()));
    keys.add(ScreenKey.quiet("Shift+F8", texts.get("imports.key.previous"), () -> found.next(-1)));
    keys.add(ScreenKey.quiet("Shortcut+O", texts.get("imports.key.open"), does.choose()));
    keys.add(ScreenKey.quiet("F2", texts.get("imports.key.decide"), does.edit()));
    keys.add(ScreenKey.quiet("0", texts.get("imports.key.page"), found::turnPage));
    keys.add(ScreenKey.quiet("Shortcut+S", texts.get("imports.key.report"), does.report()));
    for (int n = 1; n <= RepairSheet.AT_ONCE; n++) {
      int nth = n - 1;
      String word = texts.get("imports.key.choose");
      if (n > 1) {
        keys.add(ScreenKey.quiet(String.valueOf(n), word, () -> found.choose(nth)));
      }
      keys.add(
          new ScreenKey(
              new KeyCodeCombination(KeyCode.valueOf("NUMPAD" + n)),
              word,
              () -> found.choose(nth),
              false));
    }
    return keys;
  }
}
