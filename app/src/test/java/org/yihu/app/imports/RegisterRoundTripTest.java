package org.yihu.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.documents.excel.ExcelPress;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Role;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.household.RegisterExport;
import org.yihu.usecases.imports.HouseholdFate;
import org.yihu.usecases.imports.ImportOutcome;
import org.yihu.usecases.imports.ReadOptions;
import org.yihu.usecases.paper.HouseholdRegisterSheet;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.text.Texts;

@DisplayName("家庭台账：导出的文件本程序能再读回来，一户不差")
class RegisterRoundTripTest {
  private static final DivisionCode COUNTY = new DivisionCode("150221000000");

  @RegisterExtension final ImportDesk desk = new ImportDesk();
  @TempDir Path folder;

  @Test
  @DisplayName("汇总表导入后导出台账，再读台账：每户都判为相同，没有一处变更")
  void exported_register_reads_back() throws Exception {
    ImportOutcome first = desk.commit(desk.resource("/samples/tumoteyouqi-2026-10.xlsx"));
    HouseholdRegisterSheet sheet =
        new RegisterExport(desk.store(), desk.rules())
            .export(desk.actor(), COUNTY, LocalDate.of(2026, 10, 31), "核对台账", Progress.NONE);
    long accepted = first.fates().stream().filter(f -> f.kind() == HouseholdFate.Kind.NEW).count();
    assertThat(sheet.households()).hasSize((int) accepted).hasSizeGreaterThan(100);

    var press = new ExcelPress(Texts.load(ExcelPress.BUNDLES.toArray(String[]::new)));
    Path file = folder.resolve("register.xlsx");
    Files.write(file, press.print(sheet, Instant.parse("2026-11-23T01:00:00Z")));
    ImportOutcome again =
        desk.imports().preview(desk.actor(), file, ReadOptions.NONE, Progress.NONE);
    assertThat(again.fates())
        .hasSize((int) accepted)
        .allMatch(f -> f.kind() == HouseholdFate.Kind.SAME);
  }

  @Test
  @DisplayName("没有理由、没有权限不给导出；导出一次留痕一次")
  void needs_a_reason() {
    var export = new RegisterExport(desk.store(), desk.rules());
    assertThatThrownBy(
            () ->
                export.export(desk.actor(), COUNTY, LocalDate.of(2026, 10, 31), " ", Progress.NONE))
        .isInstanceOf(Refusal.class);
    var nobody = new Actor(new UUID(0, 9), "外人", EnumSet.noneOf(Role.class));
    assertThatThrownBy(
            () -> export.export(nobody, COUNTY, LocalDate.of(2026, 10, 31), "看看", Progress.NONE))
        .isInstanceOf(Refusal.class);
  }
}
