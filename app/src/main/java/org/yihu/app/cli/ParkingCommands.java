package org.yihu.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yihu.app.Office;
import org.yihu.usecases.imports.Finding;
import org.yihu.usecases.imports.ParkedHousehold;
import org.yihu.usecases.imports.ParkingLot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code parking …} and {@code finding …}: households that an import did not take, and their
 * repair.
 */
final class ParkingCommands {
  private ParkingCommands() {}

  /** {@code parking …}. */
  @Command(name = "parking")
  static final class Parking extends CommandGroup {
    Parking(Invocation invocation) {
      super(invocation);
    }

    @Command(name = "list")
    void list() {
      Office office = invocation().office();
      List<ParkedHousehold> parked = office.imports().parkingLot().list(office.session().actor());
      reply()
          .done(
              Map.of("households", parked.stream().map(this::view).toList()),
              parked.isEmpty()
                  ? List.of(text("cli.parking.none"))
                  : parked.stream().map(this::line).toList());
    }

    private Map<String, Object> view(ParkedHousehold parked) {
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("household", parked.key());
      view.put("batch", parked.batch());
      view.put("owner", parked.owner());
      view.put("head", parked.read().headName());
      view.put("findings", errors(parked).stream().map(f -> f.code().name()).toList());
      view.put("cells", errors(parked).stream().map(Finding::cell).toList());
      return view;
    }

    private String line(ParkedHousehold parked) {
      return text(
          "cli.parking.line",
          parked.batch(),
          parked.key(),
          parked.read().headName(),
          parked.owner(),
          String.join(
              text("cli.list-separator"),
              errors(parked).stream()
                  .map(f -> f.cell() + " " + f.message(invocation().texts()))
                  .toList()));
    }

    private static List<Finding> errors(ParkedHousehold parked) {
      return parked.read().findings().stream().filter(Finding::isError).toList();
    }
  }

  /** {@code finding …}. */
  @Command(name = "finding")
  static final class Findings extends CommandGroup {
    Findings(Invocation invocation) {
      super(invocation);
    }

    @Command(name = "repair")
    int repair(
        @Parameters(paramLabel = "BATCH") String batch,
        @Parameters(paramLabel = "CELL") String cell,
        @Option(names = "--value", required = true, paramLabel = "V") String value) {
      Office office = invocation().office();
      ParkingLot.Settled settled =
          office.imports().parkingLot().repair(office.session().actor(), batch, cell, value);
      List<String> remaining =
          settled.remaining().stream().map(f -> f.message(invocation().texts())).toList();
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("household", settled.household());
      object.put("stored", settled.isStored());
      object.put("remaining", remaining);
      String key = settled.isStored() ? "cli.finding.stored" : "cli.finding.waits";
      reply()
          .done(
              object,
              List.of(
                  text(
                      key,
                      settled.household(),
                      String.join(text("cli.list-separator"), remaining))));
      return ExitStatus.DONE;
    }
  }
}
