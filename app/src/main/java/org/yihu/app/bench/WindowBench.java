package org.yihu.app.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.yihu.app.desktop.Desktop;
import org.yihu.app.desktop.start.BareWindow;
import org.yihu.app.desktop.start.OfficeStart;
import org.yihu.app.desktop.start.WindowChild;
import org.yihu.usecases.access.Session;

/**
 * From starting the process to a workbench that can be worked with, with a register of many people
 * and without what the password costs, against a process that shows one label in a window. The
 * program starts as its launcher starts it, the bare window as plain Java does.
 */
final class WindowBench {
  /**
   * How a process is started.
   *
   * @param added options of its own
   * @param kept beginnings of the options that it takes over from this process
   */
  private record Options(List<String> added, List<String> kept) {}

  private static final List<String> WINDOW =
      List.of("--enable-native-access", "-Dprism", "-Dglass", "-Dmonocle", "-Dheadless");
  private static final Options PLAIN = new Options(List.of(), WINDOW);
  private static final Options LAUNCHED =
      new Options(
          List.of("-XX:TieredStopAtLevel=1", "-Xms48m", "-XX:+UseSerialGC"),
          Stream.concat(WINDOW.stream(), Stream.of("-Xshare", "-XX:SharedArchiveFile", "-Xlog"))
              .toList());

  private final BenchOffice stores;
  private final RegisterFilling filling;
  private long resident;

  WindowBench(BenchOffice stores, RegisterFilling filling) {
    this.stores = stores;
    this.filling = filling;
  }

  /** No row where no window can be shown. */
  List<BenchRow> rows(int people, boolean brief) throws IOException {
    if (!Desktop.hasDisplay()) {
      return List.of();
    }
    Path folder = stores.next();
    try (Session session = stores.create(folder, stores.gate())) {
      filling.fill(session, people);
    }
    var medians =
        new Rounds(1, 5)
            .unless(brief)
            .of(
                () -> nanos(LAUNCHED, OfficeStart.class, folder.toString(), stores.division()),
                () -> nanos(PLAIN, BareWindow.class));
    BenchOffice.remove(folder);
    return List.of(
        new BenchRow(
            "window",
            filling.people(),
            medians.product(),
            OptionalDouble.of(medians.floor()),
            resident > 0 ? OptionalLong.of(resident) : OptionalLong.empty()));
  }

  private long nanos(Options options, Class<?> program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options.added());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> options.kept().stream().anyMatch(argument::startsWith))
        .forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader told = process.inputReader()) {
      String line = told.readLine();
      while (line != null && !line.startsWith(WindowChild.SHOWN)) {
        line = told.readLine();
      }
      long taken = System.nanoTime() - start;
      if (line == null) {
        throw new IOException("no window came: " + program.getSimpleName());
      }
      if (arguments.length > 0) {
        resident = Long.parseLong(line.substring(WindowChild.SHOWN.length()).strip());
      }
      process.waitFor();
      return taken;
    } catch (InterruptedException e) {
      throw new IOException(e);
    } finally {
      process.destroyForcibly();
    }
  }
}
