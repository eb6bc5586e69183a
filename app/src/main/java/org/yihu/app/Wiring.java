package org.yihu.app;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yihu.documents.excel.ExcelPress;
import org.yihu.documents.files.StoredOfficeRules;
import org.yihu.documents.paper.PdfPress;
import org.yihu.documents.pdf.Faces;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.persistence.LocalStores;
import org.yihu.persistence.backup.BackupArchive;
import org.yihu.persistence.key.Argon2Cost;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.port.BackupReader;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.NoticePress;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.PaperPress;
import org.yihu.usecases.port.Settings;
import org.yihu.usecases.port.StoreGate;
import org.yihu.usecases.text.Texts;

/** The one place where the parts of the program are put together. */
public final class Wiring {
  private static final List<String> BUNDLES =
      List.of(
          "bench",
          "board",
          "casepaper",
          "casework",
          "cli",
          "demo",
          "desktop/administration",
          "desktop/application",
          "desktop/desktop",
          "desktop/imports",
          "desktop/month",
          "desktop/boards",
          "desktop/decision",
          "desktop/investigation",
          "desktop/household",
          "desktop/print",
          "desktop/notices",
          "desktop/practice",
          "desktop/shell",
          "desktop/workbench",
          "desktop/sign-in",
          "determination",
          "files",
          "household",
          "import",
          "investigation",
          "notice",
          "office",
          "payment",
          "printing",
          "register",
          "store",
          "workbooks");

  private final Clock clock;
  private final Texts texts;
  private final LocalStores stores;
  private final StoredOfficeRules rules;
  private PdfPress press;

  public Wiring(Clock clock, Texts texts) {
    this(clock, texts, Argon2Cost::calibrated);
  }

  /**
   * @param passwordCost what a password try costs in stores made here
   */
  public Wiring(Clock clock, Texts texts, Supplier<Argon2Cost> passwordCost) {
    this.clock = clock;
    this.texts = texts;
    this.stores = new LocalStores(passwordCost, clock, ids());
    this.rules = new StoredOfficeRules(texts);
  }

  /** Every text bundle that the program speaks with. */
  public static Texts allTexts() {
    List<String> bundles = new ArrayList<>(BUNDLES);
    bundles.addAll(PdfPress.BUNDLES);
    ExcelPress.BUNDLES.stream().filter(b -> !bundles.contains(b)).forEach(bundles::add);
    return Texts.load(bundles.toArray(String[]::new));
  }

  public Clock clock() {
    return clock;
  }

  public Texts texts() {
    return texts;
  }

  public Ids ids() {
    return UuidCreator::getTimeOrderedEpoch;
  }

  public StoreGate gate() {
    return stores;
  }

  /**
   * The use cases of an open store; a pack given on the way in holds instead of the store's own.
   */
  public Office office(Session session, Optional<PolicyParameters> pack) {
    return new Office(session, pack.map(this::withPack).orElse(rules), this);
  }

  /**
   * Begins to do ahead what the first office will need, beside what the caller goes on with, for
   * example while a window starts or the user types the password.
   */
  public void prepare() {
    Thread.ofVirtual()
        .start(
            () -> {
              stores.prepare();
              rules.prepare();
            });
  }

  private OfficeRules withPack(PolicyParameters pack) {
    return new OfficeRules() {
      @Override
      public PolicyParameters policy(Settings settings) {
        return pack;
      }

      @Override
      public WorkingCalendar calendar(Settings settings) {
        return rules.calendar(settings);
      }

      @Override
      public DivisionTable divisions(Settings settings) {
        return rules.divisions(settings);
      }
    };
  }

  /** The press with the office's own faces; made once, because loading the faces takes a while. */
  public PaperPress paperPress() {
    return press();
  }

  /** The same press, to draw notices that are only looked at. */
  public NoticePress noticePress() {
    return press();
  }

  private synchronized PdfPress press() {
    if (press == null) {
      press = new PdfPress(Faces.ofThisComputer(), texts);
    }
    return press;
  }

  public BackupReader backupReader() {
    return new BackupArchive();
  }
}
