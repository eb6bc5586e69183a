package org.yihu.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yihu.app.Office;
import org.yihu.app.OutputFile;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.notice.NoticeKind;
import org.yihu.usecases.notice.PreparedNotice;
import org.yihu.usecases.port.PrintRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code notice}: prepares a village's public notice, checks it and writes it as PDF. */
@Command(name = "notice")
final class NoticeCommand implements Runnable {
  private final Invocation invocation;

  @Option(names = "--kind", required = true, paramLabel = "review|long-term|termination")
  private String kind;

  @Option(names = "--village", required = true, paramLabel = "CODE")
  private String village;

  @Option(names = "--out", required = true, paramLabel = "FILE.pdf")
  private Path out;

  @Option(names = "--post-on", paramLabel = "YYYY-MM-DD")
  private LocalDate postOn;

  @Option(names = "--a3")
  private boolean large;

  NoticeCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public void run() {
    DivisionCode code = Invocation.division(village);
    OutputFile.requireWritable(out);
    Office office = invocation.office();
    LocalDate day = postOn == null ? LocalDate.now(invocation.clock()) : postOn;
    PreparedNotice prepared =
        office.noticeDesk().prepare(office.session().actor(), kind(), code, day);
    PrintRun run = new PrintRun(1, invocation.clock().instant(), large);
    OutputFile.write(out, office.paperPress().print(prepared.paper(), run).pdf());
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", out.toString());
    object.put("notice", prepared.notice().id().toString());
    object.put("entries", prepared.notice().entries().size());
    object.put("start", prepared.period().map(p -> p.first().toString()).orElse(day.toString()));
    object.put("end", prepared.period().map(p -> p.last().toString()).orElse(null));
    object.put(
        "warnings",
        prepared.period().map(p -> invocation.texts().of(p.warnings())).orElse(List.of()));
    invocation
        .reply()
        .done(object, "cli.notice", out, String.valueOf(prepared.notice().entries().size()));
  }

  private NoticeKind kind() {
    return switch (kind) {
      case "review" -> NoticeKind.REVIEW;
      case "long-term" -> NoticeKind.LONG_TERM;
      case "termination" -> NoticeKind.TERMINATION;
      default -> throw invocation.usage("cli.usage.notice-kind", kind);
    };
  }
}
