package org.yihu.app.desktop.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.app.desktop.DesktopStage;
import org.yihu.app.desktop.FixedFiles;
import org.yihu.app.desktop.Pictures;
import org.yihu.desktop.shell.Destination;
import org.yihu.domain.printing.PrintRecord;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.printing.PrintKey;

@DisplayName("打印预览窗口：全程键盘")
class PrintPreviewTest {

  @TempDir private Path folder;
  private final FixedFiles files = new FixedFiles();
  private DesktopStage desktop;

  @BeforeEach
  void open() {
    FoundedStore founded = FoundedStore.in(folder);
    desktop = DesktopStage.show(founded, files, new Destination.Workbench());
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  private void preview(boolean[] printed, String... names) {
    DesktopStage.on(
        () -> {
          desktop
              .shell()
              .context()
              .printing()
              .preview(() -> papers(names), () -> printed[0] = true);
          return null;
        });
    desktop.until(
        () ->
            previewScene() != null
                && previewScene().getWindow().isFocused()
                && !primary().isDisabled());
  }

  private List<PaperToPrint> papers(String... names) {
    List<PaperToPrint> papers = new ArrayList<>();
    for (String name : names) {
      papers.add(PreviewPapers.paper(desktop.office(), papers.size() + 1, name, 3));
    }
    return papers;
  }

  private static Scene previewScene() {
    return Window.getWindows().stream()
        .map(Window::getScene)
        .filter(s -> s != null && s.lookup(".print-preview") != null)
        .findFirst()
        .orElse(null);
  }

  private static Button primary() {
    return (Button) previewScene().lookup(".action-bar .accent");
  }

  private static Node find(String selector) {
    return previewScene().lookup(selector);
  }

  @Test
  @DisplayName("回车存为 PDF，登记在册；再印先问原因，Esc 收回，写了原因才印")
  void prints_to_a_file_by_keyboard() throws IOException {
    boolean[] printed = new boolean[1];
    preview(printed, "白音", "其木格", "王粉娥");
    Path file = folder.resolve("letters.pdf");
    files.next(file);
    desktop.robot().type(KeyCode.PAGE_DOWN);
    desktop.settle();
    desktop.robot().type(KeyCode.ENTER);
    desktop.until(() -> previewScene() == null);
    assertThat(printed[0]).isTrue();
    try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
      assertThat(document.getNumberOfPages()).as("cover and three").isEqualTo(4);
    }
    assertThat(log(2)).hasSize(1);

    printed[0] = false;
    preview(printed, "白音");
    Path again = folder.resolve("again.pdf");
    files.next(again);
    desktop.robot().type(KeyCode.ENTER);
    desktop.until(() -> find(".dialog-sheet") != null);
    desktop.robot().type(KeyCode.ESCAPE);
    desktop.until(() -> find(".dialog-sheet") == null);
    assertThat(again).doesNotExist();
    desktop.robot().type(KeyCode.ENTER);
    desktop.until(() -> find(".dialog-sheet") != null);
    // a Chinese input method puts the words into the field
    DesktopStage.on(
        () -> {
          ((ComboBox<?>) find(".dialog-sheet .combo-box")).getEditor().setText("卡纸");
          return null;
        });
    desktop.robot().type(KeyCode.ENTER);
    desktop.until(() -> previewScene() == null);
    assertThat(log(1)).extracting(PrintRecord::reason).containsExactly("卡纸", "");
    try (var document = Loader.loadPDF(Files.readAllBytes(again))) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s　]", ""))
          .contains("第2次打印");
    }
  }

  @Test
  @DisplayName("窗口记得上次的大小")
  void remembers_its_size() {
    boolean[] printed = new boolean[1];
    preview(printed, "白音");
    DesktopStage.on(
        () -> {
          previewScene().getWindow().setWidth(1200);
          previewScene().getWindow().setHeight(700);
          return null;
        });
    desktop.until(() -> previewScene().getWidth() == 1200 && previewScene().getHeight() == 700);
    desktop.robot().type(KeyCode.ESCAPE);
    desktop.until(() -> previewScene() == null);
    preview(printed, "白音");
    assertThat(DesktopStage.on(() -> previewScene().getWidth())).isEqualTo(1200);
    assertThat(DesktopStage.on(() -> previewScene().getHeight())).isEqualTo(700);
    desktop.robot().type(KeyCode.ESCAPE);
    desktop.until(() -> previewScene() == null);
  }

  @Test
  @DisplayName("Esc 关闭预览，什么也不登记；焦点回到主窗口")
  void esc_closes() {
    boolean[] printed = new boolean[1];
    preview(printed, "白音", "其木格");
    desktop.robot().type(KeyCode.ESCAPE);
    desktop.until(() -> previewScene() == null);
    assertThat(printed[0]).isFalse();
    assertThat(log(1)).isEmpty();
  }

  @Test
  @DisplayName("缺字的一份先选办法")
  void picture() {
    boolean[] printed = new boolean[1];
    preview(printed, "其木格");
    files.next(folder.resolve("one.pdf"));
    desktop.robot().type(KeyCode.ENTER);
    desktop.until(() -> previewScene() == null);
    DesktopStage.on(
        () -> {
          desktop
              .shell()
              .context()
              .printing()
              .preview(() -> papers("白音", "其木格", "王\uE863海", "呼和", "段玉柱"), () -> {});
          return null;
        });
    desktop.until(() -> previewScene() != null && find("#way-gaps") != null);
    desktop.settle();
    Path picture = Path.of("target/pictures/print-preview.png");
    DesktopStage.on(
        () -> {
          Pictures.write(previewScene(), picture);
          return null;
        });
    assertThat(DesktopStage.on(() -> primary().isDisabled())).isTrue();
    desktop.robot().clickOn("#way-leave-out");
    desktop.until(() -> !primary().isDisabled());
    assertThat(DesktopStage.on(() -> primary().getText())).contains("4 份");
    desktop.robot().type(KeyCode.ESCAPE);
    desktop.until(() -> previewScene() == null);
  }

  private List<PrintRecord> log(int number) {
    return desktop
        .office()
        .printDesk()
        .log(desktop.office().session().actor(), new PrintKey("confirmation", "case/" + number));
  }
}
