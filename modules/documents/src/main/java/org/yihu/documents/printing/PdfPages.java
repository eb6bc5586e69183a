package org.yihu.documents.printing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.yihu.usecases.port.PageImages;

/** Page images by PDFBox. */
public final class PdfPages implements PageImages {
  @Override
  public Pages open(byte[] pdf) {
    try {
      return new Opened(Loader.loadPDF(pdf));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Opened implements Pages {
    private final PDDocument document;
    private final PDFRenderer renderer;

    Opened(PDDocument document) {
      this.document = document;
      this.renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
    }

    @Override
    public int count() {
      return document.getNumberOfPages();
    }

    @Override
    public Size size(int page) {
      PDRectangle box = document.getPage(page).getCropBox();
      return new Size(box.getWidth(), box.getHeight());
    }

    @Override
    public synchronized Pixels draw(int page, double scale) {
      try {
        BufferedImage image = renderer.renderImage(page, (float) scale, ImageType.RGB);
        int width = image.getWidth();
        int height = image.getHeight();
        return new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try {
        document.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
