package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.desktop.shell.Destination;
import org.yihu.domain.household.Household;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.imports.ImportBatch;

@DisplayName("J7 汇总表：只用键盘打开、修复、写入、撤销")
class ImportJourneyTest {
  @TempDir private Path folder;
  private final FixedFiles files = new FixedFiles();
  private ImportOffice office;
  private DesktopStage desktop;

  @BeforeEach
  void open() {
    office = new ImportOffice(folder);
    desktop =
        DesktopStage.show(
            office.wiring(),
            office.session(),
            files,
            new Destination.WorkbookImport(Optional.empty()));
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  private void press(KeyCode... keys) {
    desktop.robot().push(keys);
    desktop.settle();
  }

  private Node focused() {
    return DesktopStage.on(() -> desktop.shell().getScene().getFocusOwner());
  }

  private String paneTitle() {
    return DesktopStage.on(
        () -> ((Label) desktop.shell().lookup(".repair-pane .strong")).getText());
  }

  private Household household(String code) {
    return desktop.office().store().read(r -> r.households().byCode(code).orElseThrow());
  }

  private long households() {
    return desktop.office().store().<Long>read(r -> r.households().households());
  }

  @Test
  @DisplayName("打开十一月汇总表，逐处修好，写入，存退回表，撤销")
  void the_workbook() throws IOException {
    assertThat(households()).isEqualTo(3);
    files.next(office.november());
    press(KeyCode.CONTROL, KeyCode.O);
    desktop.until(() -> desktop.shell().lookup(".repair-pane .digits") != null);
    assertThat(paneTitle()).isEqualTo("修复身份证号");

    press(KeyCode.DIGIT1);
    press(KeyCode.ENTER);
    assertThat(paneTitle()).isEqualTo("选救助类别");
    press(KeyCode.DIGIT2);
    press(KeyCode.DIGIT1);
    press(KeyCode.ENTER);
    assertThat(paneTitle()).isEqualTo("核对身份证号");
    assertThat(focused()).isInstanceOf(TextField.class);
    desktop.robot().write(ImportOffice.wrong(ImportOffice.TEACHER));
    press(KeyCode.ENTER);
    assertThat(paneTitle()).isEqualTo("核对身份证号");
    press(KeyCode.CONTROL, KeyCode.A);
    desktop.robot().write(ImportOffice.TEACHER);
    press(KeyCode.ENTER);
    assertThat(paneTitle()).isEqualTo("留在哪一户");
    press(KeyCode.DIGIT2);
    press(KeyCode.ENTER);

    Path report = folder.resolve("退回.xlsx");
    files.next(report);
    press(KeyCode.CONTROL, KeyCode.S);
    desktop.until(() -> Files.exists(report));
    desktop.settle();
    try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(report))) {
      assertThat(read.getSheetAt(0).getSheetName()).isEqualTo("农村低保");
      assertThat(read.getSheet("导入问题清单")).isNotNull();
    }

    press(KeyCode.CONTROL, KeyCode.ENTER);
    desktop.settle();
    assertThat(households()).isEqualTo(3 + 4);
    assertThat(household("A1").currentMembers().getFirst().person().idNumber())
        .contains(new ResidentIdNumber(ImportOffice.FATHER));
    assertThat(household("A3").currentMembers().getFirst().person().idNumber())
        .contains(new ResidentIdNumber(ImportOffice.TEACHER));
    assertThat(household("A4").currentMembers()).hasSize(2);
    assertThat(household("A5").currentMembers()).hasSize(2);

    press(KeyCode.CONTROL, KeyCode.Z);
    desktop.settle();
    assertThat(households()).isEqualTo(3);
    assertThat(
            desktop.office().store().<ImportBatch>read(r -> r.imports().find("B2").orElseThrow()))
        .extracting(ImportBatch::state)
        .isEqualTo(ImportBatch.State.UNDONE);
  }
}
