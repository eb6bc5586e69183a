package org.yihu.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Sends the log to a file in the store (kept small), and with -v to standard error. */
public final class Logging {
  private static final String PATTERN = "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level %logger{24} %msg%n";
  private static final String FILE_NAME = "yihu.log";

  private Logging() {}

  public static void start(Optional<Path> store, boolean verbose) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.setLevel(verbose ? Level.INFO : Level.WARN);
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    store.filter(Files::isDirectory).ifPresent(folder -> toFile(context, root, folder));
    if (verbose) {
      ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
      appender.setTarget("System.err");
      attach(context, root, appender);
    }
  }

  private static void toFile(LoggerContext context, Logger root, Path store) {
    RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
    file.setContext(context);
    file.setFile(store.resolve("logs").resolve(FILE_NAME).toString());
    FixedWindowRollingPolicy window = new FixedWindowRollingPolicy();
    window.setContext(context);
    window.setParent(file);
    window.setFileNamePattern(store.resolve("logs").resolve("yihu.%i.log").toString());
    window.setMinIndex(1);
    window.setMaxIndex(3);
    window.start();
    SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
    size.setContext(context);
    size.setMaxFileSize(FileSize.valueOf("4MB"));
    size.start();
    file.setRollingPolicy(window);
    file.setTriggeringPolicy(size);
    attach(context, root, file);
  }

  private static void attach(
      LoggerContext context, Logger root, OutputStreamAppender<ILoggingEvent> appender) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setPattern(PATTERN);
    encoder.start();
    appender.setContext(context);
    appender.setEncoder(encoder);
    appender.start();
    root.addAppender(appender);
  }

  /**
   * Logs an unexpected error under its code and writes its trace to a file; gives the file's place.
   */
  public static String keep(String code, Throwable error) {
    LoggerFactory.getLogger(Logging.class).error("unexpected error {}", code, error);
    try {
      Path file = Files.createTempFile("yihu-error-" + code.replace(':', '-') + "-", ".log");
      try (PrintWriter writer =
          new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
        error.printStackTrace(writer);
      }
      return file.toString();
    } catch (IOException e) {
      return FILE_NAME;
    }
  }
}
