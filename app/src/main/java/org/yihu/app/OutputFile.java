package org.yihu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.yihu.domain.shared.Refusal;

/** Writes a finished file whole or not at all: beside its place first, then moved over it. */
public final class OutputFile {
  private OutputFile() {}

  /**
   * Makes sure that a file can be written later, before anything is done whose result it shall
   * hold.
   *
   * @throws Refusal if it cannot
   */
  public static void requireWritable(Path file) {
    Path target = file.toAbsolutePath();
    try {
      if (Files.isDirectory(target)) {
        throw Refusal.because("FILE_NOT_WRITABLE", file);
      }
      Files.createDirectories(target.getParent());
      Files.delete(Files.createTempFile(target.getParent(), ".yihu-", ".part"));
    } catch (IOException e) {
      throw Refusal.because("FILE_NOT_WRITABLE", file);
    }
  }

  /**
   * @throws Refusal if the file cannot be written there
   */
  public static void write(Path file, byte[] content) {
    Path target = file.toAbsolutePath();
    try {
      Files.createDirectories(target.getParent());
      Path beside = Files.createTempFile(target.getParent(), ".yihu-", ".part");
      try {
        Files.write(beside, content);
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw Refusal.because("FILE_NOT_WRITABLE", file);
    }
  }
}
