package org.yihu.persistence.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Departure;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Health;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.domain.shared.Sex;
import org.yihu.persistence.TestStore;
import org.yihu.testsupport.SampleFamily;
import org.yihu.testsupport.SampleNumbers;
import org.yihu.usecases.household.HouseholdHistory.Entry;
import org.yihu.usecases.household.HouseholdHistory.Group;
import org.yihu.usecases.household.HouseholdSection;
import org.yihu.usecases.household.Revision;

@DisplayName("逐项改档：改、撤销、重做、变更记录、当时的样子")
class ReviseHouseholdTest extends FileDrill {
  @Test
  @DisplayName("改一行金额：版本加一，记录里是原来的和新的，写着依据和谁")
  void changing_a_line_is_told_as_old_and_new() {
    int version = change(new Revision.PutIncome(wage("9000")), "邻里访问 11-09");

    assertThat(version).isEqualTo(1);
    assertThat(entries().getFirst())
        .extracting(
            Entry::group,
            Entry::name,
            Entry::subject,
            Entry::before,
            Entry::after,
            Entry::basis,
            Entry::by)
        .containsExactly(
            Group.MONEY, "工资性：打零工", "乌云其木格", "8,400.00", "9,000.00", "邻里访问 11-09", "测试员");
    assertThat(audited("household/" + CODE + "#finances"))
        .extracting(r -> r.before(), r -> r.after())
        .containsExactly(Tuple.tuple("8400.00", "9000.00"));
  }

  @Test
  @DisplayName("撤销写回原值，重做再写新值，记录只增不减")
  void undo_and_redo_are_changes_of_their_own() {
    int changed = change(new Revision.PutIncome(wage("9000")), "");
    int undone = revise.takeBack(store.actor(), CODE, changed);
    assertThat(stored().finances().income().getFirst().amount()).hasToString("8400.00");

    int redone = revise.takeBack(store.actor(), CODE, undone);

    assertThat(redone).isEqualTo(3);
    assertThat(stored().finances().income().getFirst().amount()).hasToString("9000.00");
    assertThat(entries()).extracting(Entry::after).startsWith("9,000.00", "8,400.00", "9,000.00");
    assertThat(entries().getFirst().basis()).isEqualTo("撤销");
  }

  @Test
  @DisplayName("删去一行再撤销：这一行原样回来")
  void a_removed_line_comes_back() {
    Household before = stored();
    int removed =
        change(
            new Revision.RemoveLine(
                HouseholdSection.INCOME, before.finances().income().get(1).id()),
            "");
    assertThat(stored().finances().income()).hasSize(5);

    revise.takeBack(store.actor(), CODE, removed);

    assertThat(stored().finances().income())
        .containsExactlyInAnyOrderElementsOf(before.finances().income());
  }

  @Test
  @DisplayName("别人先改了：告诉谁把什么从什么改成什么，自己的改动没有写进去")
  void a_conflict_says_who_changed_what() {
    int seen = stored().version();
    change(new Revision.SetPhone("13900005530"), "");

    assertThatThrownBy(
            () -> revise.revise(store.actor(), CODE, seen, new Revision.SetAddress("振华社区 5 号"), ""))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> {
              assertThat(codes(r))
                  .containsExactly("HOUSEHOLD_CHANGED_MEANWHILE", "HOUSEHOLD_CHANGED_BY");
              assertThat(texts.of(r.reasons()).get(1))
                  .isEqualTo("测试员把“联系电话”从“138****2716”改成了“139****5530”");
            });
    assertThat(stored().address()).isEqualTo("振华社区 3 号");
  }

  @Test
  @DisplayName("撤销一处，别处后来的改动留着；这一处后来又改过则拒绝")
  void one_place_is_taken_back_alone() {
    change(
        new Revision.Together(
            List.of(new Revision.SetPhone("13900005530"), new Revision.SetAddress("振华社区 5 号"))),
        "本人来办");
    Entry phone = entries().stream().filter(e -> e.name().equals("联系电话")).findFirst().get();
    change(new Revision.SetNote("已搬"), "");

    revise.takeBack(store.actor(), CODE, phone.place().orElseThrow());

    assertThat(stored().phone()).isEqualTo("13800002716");
    assertThat(List.of(stored().address(), stored().note())).containsExactly("振华社区 5 号", "已搬");
    assertThatThrownBy(() -> revise.takeBack(store.actor(), CODE, phone.place().orElseThrow()))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(codes(r)).containsExactly("CHANGE_OVERTAKEN"));
  }

  @Test
  @DisplayName("户主去世：离开并定新户主，一次写入，当天的样子还在")
  void the_head_dies_and_another_follows() {
    pass(Duration.ofDays(1));
    change(
        new Revision.Together(
            List.of(
                new Revision.Leave(family.head.id(), LocalDate.of(2026, 11, 23), Departure.DEATH),
                new Revision.SetRelation(family.spouse.id(), Relation.HEAD))),
        "DEATH");

    assertThat(file().head().headName()).isEqualTo("张国强");
    assertThat(entries().stream().limit(3))
        .extracting(Entry::name, Entry::basis)
        .containsExactlyInAnyOrder(
            Tuple.tuple("乌云其木格期间", "去世"),
            Tuple.tuple("乌云其木格离开原因", "去世"),
            Tuple.tuple("张国强关系", "去世"));
    assertThat(stored().members().getFirst().diedOn()).contains(LocalDate.of(2026, 11, 23));
    assertThat(read.asOf(store.actor(), CODE, LocalDate.of(2026, 11, 23)).head().headName())
        .isEqualTo("乌云其木格");
    assertThatThrownBy(
            () ->
                change(
                    new Revision.Leave(
                        family.spouse.id(), LocalDate.of(2026, 11, 24), Departure.OTHER),
                    ""))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(codes(r)).containsExactly("HOUSEHOLD_NEEDS_HEAD"));
  }

  @Test
  @DisplayName("成员加入：同号的人保留原来的身份，没有号的给临时编号")
  void members_join() {
    String number = SampleNumbers.of("150221", LocalDate.of(1988, 4, 5), 931);
    change(
        new Revision.Join(
            "张海龙",
            Optional.of(new ResidentIdNumber(number)),
            null,
            null,
            Relation.SON,
            LocalDate.of(2026, 11, 1),
            false),
        "");
    change(
        new Revision.Join(
            "张小满",
            Optional.empty(),
            Sex.FEMALE,
            LocalDate.of(2026, 10, 8),
            Relation.GRANDDAUGHTER,
            LocalDate.of(2026, 10, 8),
            true),
        "新生儿，尚未落户");

    assertThat(file().members().stream().skip(3))
        .extracting(m -> m.name(), m -> m.sex(), m -> m.counts())
        .containsExactly(Tuple.tuple("张海龙", Sex.MALE, false), Tuple.tuple("张小满", Sex.FEMALE, true));
    assertThat(file().members().get(4).idNumber()).startsWith("P-");
  }

  @Test
  @DisplayName("错的数说清错在哪里，一次说完，什么也没写")
  void all_reasons_at_once() {
    IncomeLine wrong =
        new IncomeLine(
            TestStore.IDS.next(),
            Optional.of(TestStore.IDS.next()),
            IncomeLine.Kind.WAGE,
            Money.ofYuan("-1"),
            Money.ofYuan("5"),
            Optional.empty(),
            SampleFamily.YEAR,
            LineSource.DECLARED,
            "");

    assertThatThrownBy(() -> change(new Revision.PutIncome(wrong), ""))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> {
              assertThat(codes(r))
                  .containsExactly(
                      "LINE_AMOUNT_NEGATIVE", "HOUSEHOLD_MEMBER_GONE", "LINE_COST_OVER_AMOUNT");
              assertThat(texts.of(r.reasons())).allSatisfy(t -> assertThat(t).isNotBlank());
            });
    assertThat(stored().version()).isZero();
  }

  @Test
  @DisplayName("每一种改动都写进档案，变更记录说得出来，敏感的遮着")
  void every_kind_of_change_is_told() {
    change(
        new Revision.Together(
            List.of(
                new Revision.SetDeductions(Money.ofYuan(100), Money.ofYuan(50)),
                new Revision.SetSettlement(Settlement.URBAN),
                new Revision.SetAccount(Optional.empty()),
                new Revision.SetLiving(family.granddaughter.id(), false, false),
                new Revision.SetHealth(family.head.id(), Optional.of(Health.SEVERE_ILLNESS)),
                new Revision.SetDisability(
                    family.head.id(), Optional.of(new Disability(Disability.Type.VISION, 1))),
                new Revision.SetWorkAbility(family.head.id(), WorkAbility.NONE),
                new Revision.PutObligor(
                    new Obligor(
                        family.head.id(),
                        "张海龙",
                        Relation.SON,
                        Obligor.Ability.ABLE,
                        Money.ofYuan(300),
                        true)),
                new Revision.PutSpending(
                    new SpendingLine(
                        TestStore.IDS.next(),
                        Optional.empty(),
                        SpendingLine.Kind.OTHER,
                        Money.ofYuan(12),
                        SampleFamily.YEAR,
                        LineSource.DECLARED,
                        "")),
                new Revision.PutAsset(
                    new AssetLine(
                        TestStore.IDS.next(),
                        Optional.empty(),
                        AssetLine.Kind.VEHICLE_PRIVATE,
                        Money.ZERO,
                        1,
                        LineSource.VERIFICATION,
                        "")))),
        "");

    assertThat(entries().stream().filter(e -> e.place().isPresent()))
        .extracting(Entry::name, Entry::before, Entry::after)
        .containsExactlyInAnyOrder(
            Tuple.tuple("因病扣减", "4,800.00", "100.00"),
            Tuple.tuple("因残扣减", "0.00", "50.00"),
            Tuple.tuple("城乡", "农村", "城镇"),
            Tuple.tuple("收款账户", "农业银行 ****0018", "未填"),
            Tuple.tuple("张诺敏共同生活", "是", "否"),
            Tuple.tuple("张诺敏法定义务", "是", "否"),
            Tuple.tuple("乌云其木格健康状况", "未填", "已遮盖"),
            Tuple.tuple("乌云其木格残疾", "未填", "已遮盖"),
            Tuple.tuple("乌云其木格劳动能力", "弱劳动能力", "无劳动能力"),
            Tuple.tuple("张海龙履行能力", "能力未核", "有能力"),
            Tuple.tuple("张海龙月赡养费", "0.00", "300.00"),
            Tuple.tuple("张海龙核对授权", "否", "是"),
            Tuple.tuple("其他", "", "12.00"),
            Tuple.tuple("自用车辆", "", "1"));
    assertThat(entries().getLast().name()).isEqualTo("建档");
  }

  private IncomeLine wage(String amount) {
    IncomeLine line = stored().finances().income().getFirst();
    return new IncomeLine(
        line.id(),
        line.personId(),
        line.kind(),
        Money.ofYuan(amount),
        line.employmentCost(),
        line.exclusion(),
        line.period(),
        line.source(),
        line.note());
  }
}
