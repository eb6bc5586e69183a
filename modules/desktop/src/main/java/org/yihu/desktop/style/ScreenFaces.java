package org.yihu.desktop.style;

import java.net.URL;
import java.util.List;
import javafx.scene.text.Font;

/** Loads the delivered Chinese face where the system has none of its own. */
public final class ScreenFaces {
  private static final String SYSTEM = "Microsoft YaHei UI";
  private static final List<String> DELIVERED =
      List.of("/fonts/NotoSansSC-Regular.ttf", "/fonts/NotoSansSC-Bold.ttf");
  private static final int ANY_SIZE = 14;

  private ScreenFaces() {}

  public static void load() {
    if (Font.getFamilies().contains(SYSTEM)) {
      return;
    }
    for (String path : DELIVERED) {
      URL face = ScreenFaces.class.getResource(path);
      if (face == null || Font.loadFont(face.toExternalForm(), ANY_SIZE) == null) {
        throw new IllegalStateException("face cannot be loaded: " + path);
      }
    }
  }
}
