package org.yihu.documents.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.yihu.usecases.imports.FindingCode;
import org.yihu.usecases.port.UnreadableWorkbook;

/** Stops a part of a package that grows beyond what a workbook can be (zip bombs). */
final class LimitedStream extends FilterInputStream {
  private static final long RATIO_CHECKED_FROM = 8L << 20;
  private static final int HIGHEST_RATIO = 100;

  private final long packed;
  private final long limit;
  private long read;

  /**
   * @param packed compressed size of the part
   * @param limit bytes allowed in any case
   */
  LimitedStream(InputStream in, long packed, long limit) {
    super(in);
    this.packed = Math.max(1, packed);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      count(1);
    }
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    if (n > 0) {
      count(n);
    }
    return n;
  }

  private void count(int n) {
    read += n;
    if (read > limit || read > RATIO_CHECKED_FROM && read / packed > HIGHEST_RATIO) {
      throw new UnreadableWorkbook(FindingCode.FILE_TOO_LARGE, (read >> 20) + " MB");
    }
  }
}
