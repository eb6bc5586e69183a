package org.yihu.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yihu.domain.calendar.TermEnd;
import org.yihu.domain.calendar.WorkingCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code deadline}: day arithmetic on the State Council calendar. */
@Command(name = "deadline")
final class DeadlineCommand implements Runnable {
  /** Names as they are typed. */
  enum Kind {
    working,
    calendar
  }

  private final Invocation invocation;

  @Option(names = "--from", required = true, paramLabel = "YYYY-MM-DD")
  private LocalDate from;

  @Option(names = "--days", required = true, paramLabel = "N")
  private int days;

  @Option(names = "--kind", required = true, paramLabel = "working|calendar")
  private Kind kind;

  DeadlineCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public void run() {
    WorkingCalendar calendar = invocation.rules().calendar();
    TermEnd end =
        switch (kind) {
          case working -> calendar.plusWorkingDays(from, days);
          case calendar -> calendar.plusCalendarDays(from, days);
        };
    List<String> warnings = invocation.texts().of(end.warnings());
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("end", end.end().toString());
    object.put("rolled", end.rolled());
    object.put("warnings", warnings);
    List<String> lines = new ArrayList<>();
    lines.add(invocation.texts().get("cli.deadline", end.end(), String.valueOf(end.rolled())));
    lines.addAll(warnings);
    invocation.reply().done(object, lines);
  }
}
