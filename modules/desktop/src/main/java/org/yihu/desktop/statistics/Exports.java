package org.yihu.desktop.statistics;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.port.PicturePress;

/** Saves a workbook, or what a part of the screen shows as a picture, where the person says. */
public final class Exports {
  private final PicturePress press;
  private final ScreenContext context;

  public Exports(PicturePress press, ScreenContext context) {
    this.press = press;
    this.context = context;
  }

  public void picture(Node node, String name) {
    WritableImage image = node.snapshot(null, null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    save(name, ".png", () -> press.png(width, pixels));
  }

  public void workbook(String name, Callable<byte[]> made) {
    save(name, ".xlsx", made);
  }

  private void save(String name, String ending, Callable<byte[]> made) {
    context
        .dialogs()
        .files()
        .save(context.texts().get("statistics.save"), name + ending)
        .ifPresent(
            file -> context.tasks().run(() -> written(file, made), this::told, context.failures()));
  }

  private static Path written(Path file, Callable<byte[]> made) throws Exception {
    return Files.write(file, made.call());
  }

  private void told(Path file) {
    context.toasts().told(context.texts().get("statistics.saved", file.getFileName()));
  }
}
