package org.yihu.documents.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.yihu.domain.shared.Refusal;

/**
 * A text file read whole, up to a limit. UTF-8, or else GB18030, in which office machines still
 * save.
 *
 * @param name file name for messages
 * @param content the text without byte order mark
 */
public record TextFile(String name, String content) {
  private static final int MOST_BYTES = 16 * 1024 * 1024;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Charset OFFICE_CHARSET = Charset.forName("GB18030");

  /**
   * Reads a file.
   *
   * @throws Refusal if there is none, it cannot be read, is empty, larger than 16 MB or not text
   */
  public static TextFile of(Path file) {
    String name = String.valueOf(file.getFileName());
    try (InputStream in = Files.newInputStream(file)) {
      return of(name, in);
    } catch (NoSuchFileException e) {
      throw Refusal.because("TEXT_FILE_NOT_FOUND", file);
    } catch (IOException e) {
      throw Refusal.because("TEXT_FILE_UNREADABLE", file);
    }
  }

  /** Reads a stream; see {@link #of(Path)}. The caller closes it. */
  public static TextFile of(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw Refusal.because("TEXT_FILE_TOO_LARGE", name, MOST_BYTES / (1024 * 1024));
    }
    String text = decode(name, bytes);
    if (text.startsWith(BYTE_ORDER_MARK)) {
      text = text.substring(1);
    }
    if (text.isBlank()) {
      throw Refusal.because("TEXT_FILE_EMPTY", name);
    }
    return new TextFile(name, text);
  }

  private static String decode(String name, byte[] bytes) {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, OFFICE_CHARSET}) {
      try {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        if (text.indexOf('\0') < 0) {
          return text;
        }
      } catch (CharacterCodingException e) {
        continue;
      }
    }
    throw Refusal.because("TEXT_FILE_ENCODING", name);
  }
}
