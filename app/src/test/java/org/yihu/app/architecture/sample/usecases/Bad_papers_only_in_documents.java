package org.yihu.app.architecture.sample.usecases;

/** Breaks one rule on purpose. */
final class Bad_papers_only_in_documents {
  private Bad_papers_only_in_documents() {}

  static Object sample() {
    return new com.google.zxing.qrcode.QRCodeWriter();
  }
}
