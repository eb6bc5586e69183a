package org.yihu.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.household.ShowHousehold;
import org.yihu.usecases.imports.ImportOutcome;

@DisplayName("导入的待遇：改类别、身份类填了金额")
class ImportedHoldingTest {
  private static final String FIRST_17 = "15022119630307905";

  @RegisterExtension final ImportDesk desk = new ImportDesk();

  private Path workbook(String file, String month, String amount, String category) {
    return desk.workbook(
        file,
        month,
        "萨拉齐镇,振华社区居委会,A1,单建国,户主,男,%s,农业,1200,%s,2024-03,%s,,1"
            .formatted(FIRST_17 + ResidentIdNumber.checkCharacter(FIRST_17), category, amount));
  }

  private List<Benefit> benefits() {
    return desk.store()
        .read(r -> r.benefits().ofHousehold(r.households().byCode("A1").orElseThrow().id()));
  }

  @Test
  @DisplayName("改过金额以后又来改类别：改动当月起换成新的，以前的月份只有旧的，没有一个月两份")
  void changedCategoryAfterLaterStepsIsHeldOnce() {
    desk.commit(workbook("october.csv", "2026年10月", "600", "农村低保"));
    desk.commit(workbook("november.csv", "2026年11月", "650", "农村低保"));
    assertThat(benefits().getFirst().steps()).hasSize(2);
    desk.commit(workbook("december.csv", "2026年12月", "650", "城市低保"));

    assertThat(benefits()).hasSize(2);
    for (YearMonth month = YearMonth.of(2024, 3);
        month.isBefore(YearMonth.of(2027, 2));
        month = month.plusMonths(1)) {
      YearMonth at = month;
      assertThat(benefits().stream().filter(b -> b.isInForce(at)))
          .as(at.toString())
          .singleElement()
          .extracting(Benefit::wording)
          .isEqualTo(at.isBefore(YearMonth.of(2026, 12)) ? "农村低保" : "城市低保");
    }
    assertThat(benefits()).allMatch(b -> b.start().equals(YearMonth.of(2024, 3)));
    assertThat(desk.undo().undo(desk.actor(), "B3").reversed()).containsExactly("A1");
    assertThat(benefits())
        .singleElement()
        .extracting(Benefit::endedFrom)
        .isEqualTo(Optional.empty());
    assertThat(benefits().getFirst().steps()).hasSize(2);
  }

  @Test
  @DisplayName("低保边缘、刚性支出填了月金额：不发钱，金额按原列名留在档案里，不多一条发现")
  void amountOfAStatusIsKept() {
    for (String category : List.of("低保边缘家庭", "刚性支出困难家庭")) {
      ImportOutcome outcome =
          desk.commit(workbook(category + ".csv", "2026年10月", "120.5", category));
      assertThat(outcome.findings()).isEmpty();
      assertThat(benefits().getLast().steps().getLast().amount().total().isZero()).isTrue();
      var shown = new ShowHousehold(desk.store(), desk.rules(), ImportDesk.CLOCK);
      assertThat(shown.show(desk.actor(), "A1").kept()).isEqualTo(Map.of("月保障金额", "120.50"));
    }
    desk.commit(workbook("paid.csv", "2026年10月", "120.5", "最低生活保障"));
    var shown = new ShowHousehold(desk.store(), desk.rules(), ImportDesk.CLOCK);
    assertThat(shown.show(desk.actor(), "A1").kept()).isEmpty();
    assertThat(benefits().getLast().steps().getLast().amount().total()).hasToString("120.50");
  }
}
