package org.yihu.documents.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** 二维码: the dark and light modules of a text at error correction level M, without a quiet zone. */
final class QrModules {
  private QrModules() {}

  /** Rows of modules, true for dark. */
  static boolean[][] of(String content) {
    ByteMatrix matrix;
    try {
      matrix =
          Encoder.encode(content, ErrorCorrectionLevel.M, Map.<EncodeHintType, Object>of())
              .getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("not a text for a QR code", e);
    }
    var modules = new boolean[matrix.getHeight()][matrix.getWidth()];
    for (int row = 0; row < modules.length; row++) {
      for (int col = 0; col < modules[row].length; col++) {
        modules[row][col] = matrix.get(col, row) == 1;
      }
    }
    return modules;
  }
}
