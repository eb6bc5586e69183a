package org.yihu.app.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.yihu.app.bench.Bench;
import org.yihu.app.bench.BenchRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench}: measures this machine and this program, in ratios to the bare libraries. */
@Command(name = "bench")
final class BenchCommand implements Runnable {
  private static final int SHOWN_DIGITS = 4;

  private final Invocation invocation;

  @Option(names = "--people", paramLabel = "N", defaultValue = "1000000")
  private long people;

  @Option(names = "--only", paramLabel = "PART", split = ",")
  private Set<Bench.Part> only = EnumSet.allOf(Bench.Part.class);

  BenchCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public void run() {
    if (people < 1) {
      throw invocation.usage("cli.usage.people");
    }
    List<BenchRow> rows = new ArrayList<>();
    invocation.reply().say("bench.head");
    new Bench(invocation.wiring())
        .run(
            only,
            people,
            row -> {
              rows.add(row);
              say(row);
            });
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("rows", rows.stream().map(BenchCommand::view).toList());
    invocation.reply().done(object, List.of());
  }

  private void say(BenchRow row) {
    invocation
        .reply()
        .say(
            "bench.line",
            invocation.texts().get("bench.row." + row.name()),
            String.valueOf(row.count()),
            shown(OptionalDouble.of(row.seconds())),
            shown(row.floor()),
            shown(row.ratio()),
            row.heapMiB().isPresent() ? String.valueOf(row.heapMiB().getAsLong()) : "-");
  }

  private static String shown(OptionalDouble value) {
    return value.isPresent()
        ? String.format(Locale.ROOT, "%." + SHOWN_DIGITS + "f", value.getAsDouble())
        : "-";
  }

  private static Map<String, Object> view(BenchRow row) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("name", row.name());
    view.put("count", row.count());
    view.put("seconds", row.seconds());
    view.put("floorSeconds", boxed(row.floor()));
    view.put("ratio", boxed(row.ratio()));
    view.put("heapMiB", row.heapMiB().isPresent() ? row.heapMiB().getAsLong() : null);
    return view;
  }

  private static Double boxed(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
