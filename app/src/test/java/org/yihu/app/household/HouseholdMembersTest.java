package org.yihu.app.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.desktop.DesktopStage;
import org.yihu.app.desktop.FixedFiles;
import org.yihu.desktop.shell.Destination;
import org.yihu.domain.household.Household;
import org.yihu.domain.shared.Sex;
import org.yihu.testsupport.SampleFamily;
import org.yihu.testsupport.SampleNumbers;

@DisplayName("成员页：只用键盘更正证号、加新生儿、改义务人")
class HouseholdMembersTest {
  @TempDir private Path folder;
  private SampleOffice office;
  private DesktopStage desktop;

  @BeforeEach
  void open() {
    office = new SampleOffice(folder);
    desktop =
        DesktopStage.show(
            office.wiring(),
            office.session(),
            new FixedFiles(),
            new Destination.HouseholdFile(SampleFamily.CODE));
    desktop.until(() -> lookup(".person-card") != null);
    control(KeyCode.TAB);
    desktop.until(() -> shown(".obligor-table .table-cell").contains("张海霞"));
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  @DisplayName("F3：号码输到一半说还差几位，校验位错了说错，是别人的说是谁的；对了才收，Ctrl+Z 写回")
  void a_number_is_corrected() {
    String right = SampleNumbers.of("150221", LocalDate.of(1963, 3, 17), 946);
    String wrong = right.substring(0, 17) + (right.endsWith("0") ? "1" : "0");
    type(KeyCode.F3);
    desktop.until(() -> lookup(".correct-member") != null);
    type(KeyCode.TAB);
    desktop.until(() -> focused() != null && focused().getStyleClass().contains("number-entry"));

    write(right.substring(0, 16));
    assertThat(shown(".correct-member .field-line")).contains("还差 2 位，共 18 位");
    write(wrong.substring(16));
    assertThat(shown(".correct-member .field-line")).contains("校验未通过，有一位或几位录错。请对照证件逐位核对");
    replace(office.family().spouse.idNumber().orElseThrow().value());
    String held = "这个号码是张国强的，在户" + SampleFamily.CODE + "。请核对，或先在那一户办理离开";
    desktop.until(() -> shown(".correct-member .field-line").contains(held));
    replace(right);
    desktop.until(
        () ->
            shown(".correct-member .field-line").contains("校验通过\u3000女\u30001963-03-17\u300063 岁"));
    type(KeyCode.TAB);
    write("luru");
    type(KeyCode.ENTER);
    toast("已更正乌云其木格");
    assertThat(person(0)).isEqualTo(right + " 1963-03-17");

    control(KeyCode.Z);
    String before = office.family().head.idNumber().orElseThrow().value();
    toast("已撤销，原值已写回");
    assertThat(person(0)).isEqualTo(before + " 1963-03-07");
    assertThat(stored().version()).isEqualTo(2);
  }

  @Test
  @DisplayName("Ins：新生儿没有号码，不写原因不收，写了才收")
  void a_newborn_joins() {
    type(KeyCode.INSERT);
    desktop.until(() -> lookup(".join-member") != null);
    write("xiaoman");
    type(KeyCode.TAB, KeyCode.TAB, KeyCode.DOWN, KeyCode.DOWN, KeyCode.TAB);
    write("2026-10-08");
    type(KeyCode.TAB, KeyCode.ENTER);
    desktop.until(
        () -> shown(".join-member .field-line").stream().anyMatch(t -> t.startsWith("写明理由")));
    write("xinshenger");
    type(KeyCode.TAB, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    toast("已保存");

    var joined = stored().members().get(3).person();
    assertThat(joined.name()).isEqualTo("xiaoman");
    assertThat(joined.idNumber()).isEmpty();
    assertThat(joined.birthDate()).isEqualTo(LocalDate.of(2026, 10, 8));
    assertThat(joined.sex()).isEqualTo(Sex.FEMALE);
  }

  @Test
  @DisplayName("义务人：Ins 键入姓名加一行，F2 改能力，Del 删，Ctrl+Z 回来")
  void obligors_are_edited() {
    DesktopStage.on(
        () -> {
          lookup(".obligor-table").requestFocus();
          return null;
        });
    desktop.settle();
    type(KeyCode.INSERT);
    desktop.until(() -> focused() instanceof TextField);
    write("zhanghaiming");
    type(KeyCode.ENTER);
    toast("已改一行");
    assertThat(stored().obligors().getLast().name()).isEqualTo("zhanghaiming");
    desktop.until(() -> shown(".obligor-table .table-cell").contains("zhanghaiming"));

    type(KeyCode.DELETE);
    toast("已删一行");
    assertThat(stored().obligors()).hasSize(5);
    control(KeyCode.Z);
    toast("已撤销，原值已写回");
    assertThat(stored().obligors()).hasSize(6);
  }

  private void toast(String words) {
    desktop.until(() -> shown(".toast .label").contains(words));
  }

  private Node focused() {
    return desktop.shell().getScene().getFocusOwner();
  }

  private void replace(String text) {
    desktop.robot().press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    write(text);
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
    return desktop.shell().getScene().getRoot().lookup(selector);
  }

  private Set<String> shown(String selector) {
    return desktop.shell().getScene().getRoot().lookupAll(selector).stream()
        .map(n -> n instanceof Labeled l ? String.valueOf(l.getText()) : "")
        .collect(Collectors.toSet());
  }

  private String person(int index) {
    var person = stored().members().get(index).person();
    return person.idNumber().orElseThrow().value() + " " + person.birthDate();
  }

  private Household stored() {
    return desktop
        .office()
        .store()
        .read(registers -> registers.households().byCode(SampleFamily.CODE).orElseThrow());
  }
}
