package org.yihu.testsupport;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A JVM of its own that runs a main class on this class path and tells line by line what it has
 * done, so that a test can kill it (SIGKILL) between two lines and look at what is left.
 */
public final class ChildProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader lines;

  private ChildProcess(Process process) {
    this.process = process;
    this.lines = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts it; errors go to this process's own error stream. */
  public static ChildProcess start(Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Duser.timezone=Asia/Shanghai",
            "-cp"));
    command.add(System.getProperty("java.class.path", "." + File.pathSeparator));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    try {
      var builder = new ProcessBuilder(command);
      return new ChildProcess(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The channel on which a child tells what it has done: each line is out when the call returns.
   * Whatever else the child prints, such as a log's own warnings, goes to the error stream.
   */
  public static PrintStream acknowledgements() {
    System.setOut(written(FileDescriptor.err));
    return written(FileDescriptor.out);
  }

  private static PrintStream written(FileDescriptor to) {
    return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
  }

  /** The next line, or null when the child has ended. */
  public String line() {
    try {
      return lines.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for so many lines. */
  public List<String> lines(int count) {
    List<String> read = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      read.add(line());
    }
    return read;
  }

  /** Kills it as a power cut would end it, and returns the lines that it had still written. */
  public List<String> kill() {
    // through its handle: Process.destroyForcibly would close the stream that is still to be read
    process.toHandle().destroyForcibly();
    List<String> rest = new ArrayList<>();
    for (String line = line(); line != null; line = line()) {
      rest.add(line);
    }
    join();
    return rest;
  }

  /** Lets it work for so long, then kills it; returns the lines that it had written till then. */
  public List<String> killAfter(Duration work) {
    try {
      if (process.waitFor(work.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("ended by itself with " + process.exitValue());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return kill();
  }

  /** Waits for its end. */
  public int join() {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    join();
  }
}
