package org.yihu.documents.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yihu.usecases.port.Thumbnailer;

/**
 * Small pictures by the JDK's image readers and PDFBox: no network, no program outside this one.
 */
public final class OfflineThumbnailer implements Thumbnailer {
  private static final Logger LOG = LoggerFactory.getLogger(OfflineThumbnailer.class);
  private static final int SIDE = 256;
  private static final int PDF_DPI = 36;

  @Override
  public Optional<byte[]> thumbnail(String mediaType, byte[] content) {
    try {
      if (mediaType.equals("application/pdf")) {
        return Optional.of(png(firstPage(content)));
      }
      if (mediaType.startsWith("image/")) {
        return Optional.ofNullable(sampled(content)).map(OfflineThumbnailer::png);
      }
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      // a broken scan is still kept as it came; it merely has no picture
      LOG.info("no thumbnail for content of type {}: {}", mediaType, e.toString());
      return Optional.empty();
    }
  }

  private static BufferedImage firstPage(byte[] content) throws IOException {
    try (PDDocument document = Loader.loadPDF(content)) {
      return new PDFRenderer(document).renderImageWithDPI(0, PDF_DPI);
    }
  }

  /** Reads every n-th pixel only, so that a scan of many megapixels needs little memory. */
  private static BufferedImage sampled(byte[] content) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return null;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, longest / (2 * SIDE));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
      } finally {
        reader.dispose();
      }
    }
  }

  private static byte[] png(BufferedImage image) {
    int longest = Math.max(image.getWidth(), image.getHeight());
    int width = fitted(image.getWidth(), longest);
    int height = fitted(image.getHeight(), longest);
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.fillRect(0, 0, width, height);
    pen.drawImage(image, 0, 0, width, height, null);
    pen.dispose();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(small, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int fitted(int side, int longest) {
    return longest <= SIDE ? side : Math.max(1, side * SIDE / longest);
  }
}
