package org.yihu.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The two streams of a command line run, always UTF-8 whatever the system's default is. */
public record Console(PrintWriter out, PrintWriter err) implements AutoCloseable {
  public static Console ofProcess() {
    return of(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
  }

  public static Console of(OutputStream out, OutputStream err) {
    return new Console(utf8(out), utf8(err));
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  @Override
  public void close() {
    out.flush();
    err.flush();
  }
}
