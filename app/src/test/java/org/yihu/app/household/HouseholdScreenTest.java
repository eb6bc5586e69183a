package org.yihu.app.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.desktop.DesktopStage;
import org.yihu.app.desktop.FixedFiles;
import org.yihu.desktop.shell.Destination;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.AuditRecord;
import org.yihu.domain.household.Household;
import org.yihu.testsupport.SampleFamily;
import org.yihu.usecases.attachment.HouseholdPapers.Paper;

@DisplayName("家庭档案屏：只用键盘，存进去的都查得到")
class HouseholdScreenTest {
  private static final Destination FILE = new Destination.HouseholdFile(SampleFamily.CODE);

  @TempDir private Path folder;
  private final FixedFiles files = new FixedFiles();
  private SampleOffice office;
  private DesktopStage desktop;

  @BeforeEach
  void open() {
    office = new SampleOffice(folder);
    desktop = DesktopStage.show(office.wiring(), office.session(), files, FILE);
    desktop.until(() -> lookup(".person-card") != null);
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  @DisplayName("F2 改一行，Enter 存，焦点下移；直接键入也改；Ctrl+Z 两次写回原值，Ctrl+Y 重做")
  void a_line_is_edited_and_undone() {
    tab(2);
    type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.F2);
    write("9000");
    type(KeyCode.ENTER);
    desktop.until(() -> shown(".money-table .table-cell").contains("9,000.00"));
    assertThat(amount(0)).isEqualTo("9000.00");

    write("1");
    type(KeyCode.ENTER);
    desktop.until(() -> shown(".money-table .table-cell").contains("1.00"));
    assertThat(amount(1)).isEqualTo("1.00");

    control(KeyCode.Z);
    desktop.until(() -> shown(".money-table .table-cell").contains("9,600.00"));
    control(KeyCode.Z);
    desktop.until(() -> shown(".money-table .table-cell").contains("8,400.00"));
    assertThat(List.of(amount(0), amount(1))).containsExactly("8400.00", "9600.00");
    control(KeyCode.Y);
    desktop.until(() -> shown(".money-table .table-cell").contains("9,000.00"));
    assertThat(amount(0)).isEqualTo("9000.00");
    assertThat(stored().version()).isEqualTo(5);
  }

  @Test
  @DisplayName("Ins 加一行，Del 删去，Ctrl+Z 取回")
  void lines_come_and_go() {
    tab(2);
    type(KeyCode.INSERT);
    desktop.until(() -> items().size() == 7);
    assertThat(stored().finances().income()).hasSize(7);
    type(KeyCode.DELETE);
    desktop.until(() -> items().size() == 6);
    control(KeyCode.Z);
    desktop.until(() -> items().size() == 7);
    assertThat(stored().finances().income().getLast().amount().isZero()).isTrue();
  }

  @Test
  @DisplayName("Ctrl+R 写理由后看到证号，按钮倒数；审计里有理由；离开再来又遮住")
  void masked_fields_are_revealed_with_a_reason() {
    String number = office.family().head.idNumber().orElseThrow().value();
    assertThat(shown(".person-card .label")).doesNotContain(number);

    control(KeyCode.R);
    desktop.until(() -> lookup(".dialog-sheet") != null);
    write("tongzhi");
    type(KeyCode.ENTER);
    desktop.until(() -> shown(".person-card .label").contains(number));

    assertThat(audited().getFirst().after()).isEqualTo("tongzhi");
    assertThat(audited().getFirst().subject()).endsWith("#account,disability,idNumber,phone");
    desktop.open(new Destination.Workbench());
    desktop.open(FILE);
    desktop.until(() -> lookup(".person-card") != null);
    assertThat(shown(".person-card .label")).doesNotContain(number);
  }

  @Test
  @DisplayName("列表里键入拼音首字母，下移、回车，打开这一户")
  void a_household_is_found_by_initials() {
    desktop.open(new Destination.Households());
    write("zgq");
    desktop.until(() -> items().size() == 1 && shown(".table-cell").contains("乌云其木格"));
    // village, category, what is overdue, then the list
    type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.HOME, KeyCode.ENTER);
    desktop.until(() -> desktop.shell().destination().filter(FILE::equals).isPresent());
    assertThat(desktop.shell().destination()).contains(FILE);
  }

  @Test
  @DisplayName("变更记录里撤销这一处，原值写回")
  void one_place_is_taken_back() {
    tab(2);
    type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.F2);
    write("9000");
    type(KeyCode.ENTER);
    desktop.until(() -> shown(".money-table .table-cell").contains("9,000.00"));
    tab(4);
    desktop.until(() -> shown(".change-details .label").contains("工资性：打零工\u3000乌云其木格"));
    type(KeyCode.TAB, KeyCode.SPACE);
    desktop.until(() -> shown(".toast .label").contains("已撤销这一处，原值已写回"));
    assertThat(amount(0)).isEqualTo("8400.00");
  }

  @Test
  @DisplayName("选文件收一份材料，存下的内容与原件一样")
  void a_paper_is_taken_in() throws Exception {
    byte[] scan = SamplePicture.noisy(80, 60, 5);
    Path file = Files.write(folder.resolve("scan.png"), scan);
    files.next(file);
    tab(5);
    desktop.robot().clickOn("选择文件");
    desktop.until(() -> lookup(".paper-tile") != null);
    Paper kept =
        desktop
            .office()
            .households()
            .papers()
            .of(office.session().actor(), SampleFamily.CODE)
            .getFirst();
    assertThat(kept.name()).isEqualTo("scan.png");
    assertThat(
            desktop.office().households().papers().open(office.session().actor(), kept.id(), "核对"))
        .isEqualTo(scan);
  }

  /** Goes to a tab by Ctrl+Tab. */
  private void tab(int steps) {
    for (int i = 0; i < steps; i++) {
      control(KeyCode.TAB);
    }
  }

  private void control(KeyCode key) {
    desktop.robot().press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    desktop.settle();
  }

  private void type(KeyCode... keys) {
    for (KeyCode key : keys) {
      desktop.robot().type(key);
      desktop.settle();
    }
  }

  private void write(String text) {
    desktop.robot().write(text);
    desktop.settle();
  }

  private Node lookup(String selector) {
    return desktop.shell().lookup(selector);
  }

  /** The words of all visible nodes of a style. */
  private Set<String> shown(String selector) {
    return desktop.shell().lookupAll(selector).stream()
        .filter(HouseholdScreenTest::isVisible)
        .map(n -> n instanceof Labeled l ? String.valueOf(l.getText()) : "")
        .collect(Collectors.toSet());
  }

  private static boolean isVisible(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** The items of the table that is in view. */
  private List<?> items() {
    return desktop.shell().lookupAll(".table-view").stream()
        .filter(HouseholdScreenTest::isVisible)
        .map(n -> ((TableView<?>) n).getItems())
        .findFirst()
        .orElse(FXCollections.observableArrayList());
  }

  private String amount(int line) {
    return stored().finances().income().get(line).amount().toString();
  }

  private Household stored() {
    return desktop
        .office()
        .store()
        .read(registers -> registers.households().byCode(SampleFamily.CODE).orElseThrow());
  }

  private List<AuditRecord> audited() {
    return desktop
        .office()
        .store()
        .read(r -> r.auditRecords().find(AuditQuery.on("household/" + SampleFamily.CODE + "#", 9)));
  }
}
