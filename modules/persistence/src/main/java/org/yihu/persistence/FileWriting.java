package org.yihu.persistence;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * Writes a file whole or not at all: into a temporary file beside it, forced to the disk, then
 * moved over it.
 */
public final class FileWriting {
  /** Ending of a file that is not whole yet. */
  public static final String PART = ".part";

  /** What fills the file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private FileWriting() {}

  public static void replace(Path file, Content content) throws IOException {
    write(file.getParent(), content, () -> file);
  }

  /**
   * As {@link #replace}, for a file whose name follows from its content.
   *
   * @param folder where the temporary file stands meanwhile
   * @param target asked for when the content has been written; its folder must be there
   */
  public static void write(Path folder, Content content, Supplier<Path> target) throws IOException {
    Path part = Files.createTempFile(folder, "", PART);
    try {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        content.writeTo(new Shielded(Channels.newOutputStream(channel)));
        channel.force(true);
      }
      Path file = target.get();
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      forceFolder(file.getParent());
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** As {@link #replace}, for bytes at hand. */
  public static void replace(Path file, byte[] bytes) {
    try {
      replace(file, out -> out.write(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forces a folder's entries; Windows has no such call and needs none. */
  private static void forceFolder(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /** Streams put around it may be closed; the file is still to be forced. */
  private static final class Shielded extends FilterOutputStream {
    Shielded(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
