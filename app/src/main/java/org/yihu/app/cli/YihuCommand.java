package org.yihu.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The root command; its subcommands are added as classes. */
@Command(
    name = "yihu",
    subcommands = {
      DesktopCommand.class,
      DemoCommand.class,
      StoreCommands.class,
      UserCommands.class,
      OfficeCommand.class,
      ImportCommands.class,
      ParkingCommands.Parking.class,
      ParkingCommands.Findings.class,
      HouseholdCommands.class,
      CaseCommands.class,
      FormCommand.class,
      NoticeCommand.class,
      PaymentListCommand.class,
      AssessCommand.class,
      DeadlineCommand.class,
      BenchCommand.class,
      RuleCommands.Policy.class,
      RuleCommands.Calendar.class,
      RuleCommands.Divisions.class
    })
final class YihuCommand implements Runnable {
  @Mixin private final CommonOptions options;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  private boolean help;

  @picocli.CommandLine.Spec private picocli.CommandLine.Model.CommandSpec spec;

  YihuCommand(CommonOptions options) {
    this.options = options;
  }

  @Override
  public void run() {
    throw new UsageRefused(spec.commandLine(), "cli.usage.no-command");
  }
}
