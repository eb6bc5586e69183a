package org.yihu.documents.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yihu.usecases.port.Pictures;

/** Works on pictures by the JDK's image readers and writers. */
public final class OfflinePictures implements Pictures {
  private static final Logger LOG = LoggerFactory.getLogger(OfflinePictures.class);

  /** An A4 page at 150 dots an inch is still read easily. */
  private static final int LONGEST = 1754;

  private static final int SHORTEST = 600;
  private static final float[] QUALITIES = {0.8f, 0.65f, 0.5f, 0.35f};

  @Override
  public Optional<byte[]> shrunk(String mediaType, byte[] content, int mostBytes) {
    if (!mediaType.startsWith("image/") || content.length <= mostBytes) {
      return Optional.empty();
    }
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(content));
      return image == null ? Optional.empty() : Optional.of(small(image, mostBytes));
    } catch (IOException | RuntimeException e) {
      LOG.info("a picture of type {} stays as it came: {}", mediaType, e.toString());
      return Optional.empty();
    }
  }

  @Override
  public Optional<byte[]> cropped(String mediaType, byte[] content) {
    if (!mediaType.startsWith("image/")) {
      return Optional.empty();
    }
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(content));
      Optional<BufferedImage> inner =
          image == null ? Optional.empty() : new BlackEdges(image).without();
      return inner.isEmpty()
          ? Optional.empty()
          : Optional.of(jpeg(scaled(inner.get(), Integer.MAX_VALUE), QUALITIES[0]));
    } catch (IOException | RuntimeException e) {
      LOG.info("a picture of type {} is not cropped: {}", mediaType, e.toString());
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> fileKey(String mediaType, byte[] content) {
    try {
      return new ScannedCode().in(mediaType, content);
    } catch (IOException | RuntimeException e) {
      LOG.info("no code is read from content of type {}: {}", mediaType, e.toString());
      return Optional.empty();
    }
  }

  private static byte[] small(BufferedImage image, int mostBytes) throws IOException {
    byte[] best = new byte[0];
    for (int side = LONGEST; side >= SHORTEST; side = side * 3 / 4) {
      BufferedImage scaled = scaled(image, side);
      for (float quality : QUALITIES) {
        best = jpeg(scaled, quality);
        if (best.length <= mostBytes) {
          return best;
        }
      }
    }
    return best;
  }

  private static BufferedImage scaled(BufferedImage image, int side) {
    int longest = Math.max(image.getWidth(), image.getHeight());
    double factor = Math.min(1, side / (double) longest);
    int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
    int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = scaled.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    pen.dispose();
    return scaled;
  }

  private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
