package org.yihu.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yihu.app.Logging;
import org.yihu.app.demo.Demo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the main job end to end on sample data. */
@Command(name = "demo")
final class DemoCommand implements Runnable {
  private static final String DEFAULT_FOLDER = "yihu-demo";

  private final Invocation invocation;

  @Option(names = "--out", defaultValue = DEFAULT_FOLDER, paramLabel = "DIR")
  private Path out;

  DemoCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public void run() {
    Logging.start(java.util.Optional.empty(), invocation.options().verbose());
    long start = System.nanoTime();
    List<Path> files = Demo.play(invocation.texts(), out, invocation.reply()::saying);
    long millis = (System.nanoTime() - start) / 1_000_000;
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("files", files.stream().map(Path::toString).toList());
    object.put("elapsedMs", millis);
    invocation
        .reply()
        .done(object, "demo.done", String.valueOf(files.size()), String.valueOf(millis / 1000));
  }
}
