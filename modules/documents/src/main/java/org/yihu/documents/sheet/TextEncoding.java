package org.yihu.documents.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The encoding of a text file: by its byte order mark, else the first of UTF-8 and GB18030 in which
 * every byte has a meaning and no control character appears, which the two never both have in a
 * text with Chinese.
 */
record TextEncoding(Charset charset, int markLength) {
  private static final Charset GB18030 = Charset.forName("GB18030");

  static Optional<TextEncoding> of(Path file, byte[] head) throws IOException {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3)).filter(e -> e.fits(file));
    }
    if (starts(head, 0xFF, 0xFE)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2)).filter(e -> e.fits(file));
    }
    if (starts(head, 0xFE, 0xFF)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2)).filter(e -> e.fits(file));
    }
    List<Charset> likely =
        contains(head, 0)
            ? List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
            : List.of(StandardCharsets.UTF_8, GB18030);
    return likely.stream().map(c -> new TextEncoding(c, 0)).filter(e -> e.fits(file)).findFirst();
  }

  private static boolean starts(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(byte[] head, int value) {
    for (byte b : head) {
      if (b == value) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Path file) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer characters = CharBuffer.allocate(1 << 16);
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(markLength);
      boolean end = false;
      while (!end) {
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = n < 0;
        bytes.position(bytes.position() + Math.max(0, n)).flip();
        if (decoder.decode(bytes, characters, end).isError() || hasControls(characters.flip())) {
          return false;
        }
        characters.clear();
        bytes.compact();
      }
      return bytes.position() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean hasControls(CharBuffer text) {
    while (text.hasRemaining()) {
      char c = text.get();
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == '\uFFFF') {
        return true;
      }
    }
    return false;
  }
}
