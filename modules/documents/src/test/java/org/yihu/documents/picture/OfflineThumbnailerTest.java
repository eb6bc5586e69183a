package org.yihu.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("缩略图")
class OfflineThumbnailerTest {
  private final OfflineThumbnailer thumbnailer = new OfflineThumbnailer();

  private static byte[] red(int width, int height, String format) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, 0xFF0000);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private BufferedImage picture(String mediaType, byte[] content) throws IOException {
    byte[] png = thumbnailer.thumbnail(mediaType, content).orElseThrow();
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  @DisplayName("长边缩到256像素，比例和颜色不变")
  void shrinks_in_proportion() throws IOException {
    BufferedImage small = picture("image/png", red(2400, 1200, "png"));
    assertThat(small.getWidth()).isEqualTo(256);
    assertThat(small.getHeight()).isEqualTo(128);
    assertThat(small.getRGB(128, 64) & 0xFFFFFF).isEqualTo(0xFF0000);
  }

  @Test
  @DisplayName("小图不放大")
  void keeps_small_pictures() throws IOException {
    assertThat(picture("image/jpeg", red(40, 30, "jpg")).getWidth()).isEqualTo(40);
  }

  @Test
  @DisplayName("PDF 取第一页：A4 竖页，长边256，白底")
  void shows_first_page() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.A4));
      document.save(out);
    }
    BufferedImage small = picture("application/pdf", out.toByteArray());
    assertThat(small.getHeight()).isEqualTo(256);
    // 210 : 297 of 256 is 181
    assertThat(small.getWidth()).isBetween(180, 182);
    assertThat(small.getRGB(10, 10) & 0xFFFFFF).isEqualTo(0xFFFFFF);
  }

  @Test
  @DisplayName("不是图片或已损坏：没有缩略图，不报错")
  void nothing_for_other_content() {
    byte[] text = "不是图片".getBytes(StandardCharsets.UTF_8);
    assertThat(thumbnailer.thumbnail("image/png", text)).isEmpty();
    assertThat(thumbnailer.thumbnail("application/pdf", text)).isEmpty();
    assertThat(thumbnailer.thumbnail("text/plain", text)).isEmpty();
  }
}
