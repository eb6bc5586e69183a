package org.yihu.app.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.yihu.documents.files.StoredOfficeRules;
import org.yihu.documents.sheet.WorkbookFiles;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Role;
import org.yihu.domain.access.User;
import org.yihu.persistence.LocalStores;
import org.yihu.persistence.key.Argon2Cost;
import org.yihu.usecases.imports.CorrectColumns;
import org.yihu.usecases.imports.ImportHouseholds;
import org.yihu.usecases.imports.ImportOutcome;
import org.yihu.usecases.imports.ParkingLot;
import org.yihu.usecases.imports.PreviewImport;
import org.yihu.usecases.imports.PreviewRepair;
import org.yihu.usecases.imports.ReadOptions;
import org.yihu.usecases.imports.SheetWorkbookReader;
import org.yihu.usecases.imports.UndoImport;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.OpenStore;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.OwnWords;
import org.yihu.usecases.text.Texts;

/** A real encrypted store and the real readers, for tests of imports from file to disk. */
public final class ImportDesk implements BeforeEachCallback, AfterEachCallback {
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
  static final String HEADER =
      "苏木乡镇（街道）,嘎查村（社区）,户编号,姓名,与户主关系,性别,公民身份号码,户口性质,工资性收入,救助类别," + "开始享受年月,月保障金额,银行账号,联系电话\n";

  private static final Ids IDS = UuidCreator::getTimeOrderedEpoch;
  private static final char[] PASSWORD = "正确的密码 2026".toCharArray();
  private static final Argon2Cost CHEAP = new Argon2Cost(1024, 1, 1);

  private final OfficeRules rules =
      new StoredOfficeRules(Texts.load("files", "import", "register"));
  private Path folder;
  private LocalStores gate;
  private OpenStore open;
  private Actor actor;

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("yihu-import");
    gate = new LocalStores(() -> CHEAP, CLOCK, IDS);
    UUID id = IDS.next();
    User user = new User(id, "经办", "经办", EnumSet.allOf(Role.class), true, false, CLOCK.instant());
    open =
        gate.create(
                folder.resolve("store"),
                id,
                user.name(),
                PASSWORD.clone(),
                store ->
                    store.write(
                        registers -> {
                          registers.users().add(user);
                          return null;
                        }))
            .store();
    actor = user.actor();
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    open.close();
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  Store store() {
    return open.store();
  }

  Actor actor() {
    return actor;
  }

  OfficeRules rules() {
    return rules;
  }

  ImportHouseholds imports() {
    var divisions =
        store().<org.yihu.domain.division.DivisionTable>read(r -> rules.divisions(r.settings()));
    var reader =
        new SheetWorkbookReader(
            new WorkbookFiles(),
            divisions,
            new CorrectColumns(store()),
            store().<OwnWords>read(r -> OwnWords.in(r.settings())),
            CLOCK);
    return new ImportHouseholds(store(), reader, rules, IDS, CLOCK);
  }

  PreviewImport previews() {
    return new PreviewImport(store(), imports(), new PreviewRepair(rules, CLOCK));
  }

  UndoImport undo() {
    return new UndoImport(store(), CLOCK);
  }

  ParkingLot parking() {
    return new ParkingLot(store(), rules, IDS, CLOCK);
  }

  ImportOutcome commit(Path file) {
    return imports().commit(actor, file, ReadOptions.NONE, Progress.NONE);
  }

  /** A workbook as text: a title that names the month and the sender, the header, and rows. */
  Path workbook(String name, String month, String... rows) {
    String text =
        "低收入人口信息汇总表（" + month + "）\n填报单位：土默特右旗民政局\n" + HEADER + String.join("\n", rows) + "\n";
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path resource(String name) {
    try (var in = ImportDesk.class.getResourceAsStream(name)) {
      return file(name.substring(name.lastIndexOf('/') + 1), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
