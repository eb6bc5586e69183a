package org.yihu.app.cli;

import java.util.Map;
import org.yihu.app.Office;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.office.SetOfficeProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code office CODE}: the phones and the address that letters and notices print. */
@Command(name = "office")
final class OfficeCommand implements Runnable {
  private final Invocation invocation;

  @Parameters(paramLabel = "CODE")
  private String code;

  @Option(names = "--phone", defaultValue = "", paramLabel = "TEXT")
  private String phone;

  @Option(names = "--supervision-phone", defaultValue = "", paramLabel = "TEXT")
  private String supervisionPhone;

  @Option(names = "--address", defaultValue = "", paramLabel = "TEXT")
  private String address;

  OfficeCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public void run() {
    if (!code.matches("\\d{12}")) {
      throw Refusal.because("DIVISION_CODE", code);
    }
    Office office = invocation.office();
    office
        .setOfficeProfile()
        .set(
            office.session().actor(),
            new DivisionCode(code),
            new SetOfficeProfile.Profile(phone, supervisionPhone, address));
    invocation.reply().done(Map.of("office", code), "cli.office.set", code);
  }
}
