package org.yihu.documents.pdf;

/** 文件码: the QR code of a file key with the key under it for typing. No personal data. */
public final class KeyMark {
  private static final String PREFIX = "YH1:";
  private static final Style KEY = Style.of(Role.EMPH, 5.5, Mm.toPoints(2.6)).tracking(0.2);

  private KeyMark() {}

  /** Draws it centred in a box; lengths in mm. */
  public static void draw(
      Pen pen, String key, double left, double top, double box, double side, double gap) {
    pen.qr(PREFIX + key, left + (box - side) / 2, top, side);
    pen.text(key, KEY, Align.CENTER, left + box / 2, top + side + gap);
  }
}
