package org.yihu.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.yihu.domain.shared.Refusal;

/**
 * One process per store: a lock of the operating system on a file of its own, which goes with the
 * process however it ends. The file itself stays.
 */
final class StoreLock implements AutoCloseable {
  private final FileChannel channel;

  private StoreLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws Refusal of kind STORE_IN_USE if somebody has it
   */
  static StoreLock take(Path file) {
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new StoreLock(channel);
      }
    } catch (OverlappingFileLockException e) {
      // this same process has it open: refused just as another
    } catch (IOException e) {
      throw Refusal.because("STORE_NOT_WRITABLE", file.getParent(), e.getMessage());
    }
    closeQuietly(channel);
    throw Refusal.of(Refusal.Kind.STORE_IN_USE, "STORE_IN_USE", file.getParent());
  }

  private static void closeQuietly(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    closeQuietly(channel);
  }
}
