package org.yihu.persistence.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.BenefitStep;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.DirectoryQuery.Order;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Origin;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.persistence.TestStore;
import org.yihu.persistence.casework.DeliveredRules;
import org.yihu.testsupport.SampleNumbers;
import org.yihu.usecases.household.HouseholdList;
import org.yihu.usecases.household.HouseholdList.Filter;
import org.yihu.usecases.household.HouseholdList.Row;

@DisplayName("家庭档案列表：按村、类别、文字筛选，排序，只读看得见的行")
class HouseholdListTest {
  private static final DivisionCode NEAR = new DivisionCode("150221104001");
  private static final DivisionCode FAR = new DivisionCode("150221104202");

  @RegisterExtension final TestStore store = new TestStore();
  private final List<Household> households = new ArrayList<>();
  private HouseholdList list;

  @BeforeEach
  void store_five() {
    list = new HouseholdList(store, new DeliveredRules(), TestStore.CLOCK);
    add("150221104000001", FAR, "王五", 901);
    add("150221104000002", NEAR, "张三", 902);
    add("150221104000003", NEAR, "李四", 903);
    add("150221104000004", FAR, "赵六", 904);
    add("150221104000005", NEAR, "张七", 905);
    store.write(
        registers -> {
          registers
              .households()
              .addAll(households, new ChangeStamp("测试员", TestStore.CLOCK.instant()));
          registers
              .benefits()
              .addAll(
                  List.of(
                      benefit(1, Category.SUBSISTENCE_ALLOWANCE, "512.50"),
                      benefit(3, Category.SUBSISTENCE_ALLOWANCE, "300"),
                      benefit(3, Category.SUBSISTENCE_ALLOWANCE, "100"),
                      benefit(4, Category.MARGINAL, "0"),
                      benefit(0, Category.SUBSISTENCE_ALLOWANCE, "90")
                          .ended(YearMonth.of(2026, 11), ChangeReason.INCOME_OVER, "")));
          return null;
        });
  }

  @Test
  @DisplayName("全部按村和编号；行里有户主、村、人数、类别、月金额")
  void all_by_village_and_code() {
    List<UUID> ids = list.identities(store.actor(), Filter.ALL);

    assertThat(list.rows(store.actor(), ids))
        .extracting(Row::head, Row::village, Row::members, Row::category, Row::monthly)
        .containsExactly(
            Tuple.tuple(
                "张三",
                "振华社区居委会",
                1,
                Optional.of(Category.SUBSISTENCE_ALLOWANCE),
                Optional.of(Money.ofYuan("512.50"))),
            Tuple.tuple("李四", "振华社区居委会", 1, Optional.empty(), Optional.empty()),
            Tuple.tuple("张七", "振华社区居委会", 1, Optional.of(Category.MARGINAL), Optional.empty()),
            Tuple.tuple("王五", FAR.value(), 1, Optional.empty(), Optional.empty()),
            Tuple.tuple(
                "赵六",
                FAR.value(),
                1,
                Optional.of(Category.SUBSISTENCE_ALLOWANCE),
                Optional.of(Money.ofYuan("300"))));
  }

  @Test
  @DisplayName("只看到期未办：11月22日已过的才算，当天和没有期限的不算；可再按村和类别")
  void overdue_only() {
    due(4, "2026-11-22");
    due(1, "2026-11-23");
    due(3, "2025-01-31");

    assertThat(
            heads(new Filter("", Optional.empty(), Optional.empty(), true, Order.VILLAGE, false)))
        .containsExactly("张七", "赵六");
    assertThat(
            heads(
                new Filter(
                    "",
                    Optional.empty(),
                    Optional.of(Category.MARGINAL),
                    true,
                    Order.VILLAGE,
                    false)))
        .containsExactly("张七");
    assertThat(
            heads(new Filter("张", Optional.of(FAR), Optional.empty(), true, Order.VILLAGE, false)))
        .isEmpty();
  }

  /** The review of what the n-th household holds is due on a day. */
  private void due(int n, String day) {
    store.write(
        registers -> {
          Benefit held = registers.benefits().ofHousehold(households.get(n).id()).getFirst();
          registers.benefits().save(held.reviewedUntil(LocalDate.parse(day)));
          return null;
        });
  }

  @Test
  @DisplayName("按类别：低保两户（一户两份只算一次），停发的算没有待遇")
  void by_category() {
    assertThat(heads(filter("", Optional.empty(), Category.SUBSISTENCE_ALLOWANCE)))
        .containsExactly("张三", "赵六");
    assertThat(heads(filter("", Optional.empty(), Category.NONE))).containsExactly("李四", "王五");
    assertThat(heads(filter("", Optional.of(NEAR), Category.SUBSISTENCE_ALLOWANCE)))
        .containsExactly("张三");
  }

  @Test
  @DisplayName("文字找到的再按村筛；户编号倒序")
  void by_text_and_order() {
    assertThat(heads(filter("张", Optional.of(NEAR), null))).containsExactlyInAnyOrder("张三", "张七");
    assertThat(heads(filter("zq", Optional.empty(), null))).containsExactly("张七");
    assertThat(
            heads(new Filter("", Optional.empty(), Optional.empty(), false, Order.VILLAGE, true)))
        .containsExactly("赵六", "王五", "张七", "李四", "张三");
    assertThat(
            heads(new Filter("", Optional.of(FAR), Optional.empty(), false, Order.MEMBERS, false)))
        .containsExactly("王五", "赵六");
  }

  @Test
  @DisplayName("计数：全镇、一个村，各类别几户")
  void counts() {
    assertThat(list.counts(store.actor(), Optional.empty()).households()).isEqualTo(5);
    assertThat(list.counts(store.actor(), Optional.empty()).byCategory())
        .isEqualTo(Map.of(Category.SUBSISTENCE_ALLOWANCE, 2L, Category.MARGINAL, 1L));
    assertThat(list.counts(store.actor(), Optional.of(NEAR)).households()).isEqualTo(3);
    assertThat(list.counts(store.actor(), Optional.of(NEAR)).byCategory())
        .isEqualTo(Map.of(Category.SUBSISTENCE_ALLOWANCE, 1L, Category.MARGINAL, 1L));
    assertThat(list.villages(store.actor()))
        .extracting(v -> v.village(), v -> v.households())
        .containsExactly(Tuple.tuple(NEAR, 3L), Tuple.tuple(FAR, 2L));
  }

  private List<String> heads(Filter filter) {
    return list.rows(store.actor(), list.identities(store.actor(), filter)).stream()
        .map(Row::head)
        .toList();
  }

  private static Filter filter(String text, Optional<DivisionCode> within, Category category) {
    return new Filter(text, within, Optional.ofNullable(category), false, Order.VILLAGE, false);
  }

  private void add(String code, DivisionCode village, String name, int order) {
    String number = SampleNumbers.of("150221", LocalDate.of(1970, 1, 1), order);
    Person head =
        Person.of(TestStore.IDS.next(), name, new ResidentIdNumber(number), PersonProfile.UNKNOWN);
    households.add(
        new Household(
            TestStore.IDS.next(),
            code,
            village,
            Settlement.RURAL,
            "",
            "",
            List.of(Member.of(head, Relation.HEAD, DateRange.since(LocalDate.of(2024, 1, 1)))),
            Finances.NONE,
            List.of(),
            Optional.empty(),
            "",
            Optional.empty(),
            0));
  }

  private Benefit benefit(int household, Category category, String monthly) {
    MonthlyAmount amount =
        category.isPaid() ? MonthlyAmount.whole(Money.ofYuan(monthly)) : MonthlyAmount.NOTHING;
    YearMonth start = YearMonth.of(2026, 1);
    return new Benefit(
        TestStore.IDS.next(),
        households.get(household).id(),
        category,
        "",
        start,
        new Origin(Origin.Kind.IMPORT, "B1"),
        List.of(BenefitStep.imported(start, 1, amount)),
        Optional.empty(),
        0);
  }
}
