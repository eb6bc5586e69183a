package org.yihu.documents.picture;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The key of an own paper in the QR codes of a scan. The whole page is looked at in three sizes: a
 * code of 14 mm has few dots on a coarse scan, and noise between them on a fine one.
 */
final class ScannedCode {
  private static final String PREFIX = "YH1:";
  private static final String KEY = "[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}|BLANK-\\d\\d";
  private static final List<Integer> SIDES = List.of(2339, 3508, 1654);
  private static final int DPI = 200;
  private static final int MOST_PAGES = 20;
  private static final Map<DecodeHintType, Object> HINTS =
      Map.of(
          DecodeHintType.TRY_HARDER,
          true,
          DecodeHintType.POSSIBLE_FORMATS,
          List.of(BarcodeFormat.QR_CODE));

  Optional<String> in(String mediaType, byte[] content) throws IOException {
    if (mediaType.equals("application/pdf")) {
      return inPages(content);
    }
    BufferedImage image =
        mediaType.startsWith("image/") ? ImageIO.read(new ByteArrayInputStream(content)) : null;
    return image == null ? Optional.empty() : onImage(image);
  }

  private static Optional<String> inPages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < Math.min(MOST_PAGES, document.getNumberOfPages()); page++) {
        Optional<String> key = onImage(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY));
        if (key.isPresent()) {
          return key;
        }
      }
      return Optional.empty();
    }
  }

  private static Optional<String> onImage(BufferedImage image) {
    int longest = Math.max(image.getWidth(), image.getHeight());
    return SIDES.stream()
        .map(side -> Math.min(side, longest))
        .distinct()
        .flatMap(side -> read(scaled(image, side / (double) longest)).stream())
        .findFirst();
  }

  private static BufferedImage scaled(BufferedImage image, double factor) {
    int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
    int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = scaled.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(image, 0, 0, width, height, null);
    pen.dispose();
    return scaled;
  }

  private static Optional<String> read(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    LuminanceSource source =
        new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    try {
      return Arrays.stream(
              new QRCodeMultiReader()
                  .decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)), HINTS))
          .map(result -> result.getText())
          .filter(text -> text.startsWith(PREFIX))
          .map(text -> text.substring(PREFIX.length()))
          .filter(key -> key.matches(KEY))
          .findFirst();
    } catch (NotFoundException none) {
      return Optional.empty();
    }
  }
}
