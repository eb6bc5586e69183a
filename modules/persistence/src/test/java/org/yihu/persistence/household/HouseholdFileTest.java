package org.yihu.persistence.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Person;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.casework.CountedLine.Counting;
import org.yihu.usecases.household.FileFigures;
import org.yihu.usecases.household.HouseholdFile;
import org.yihu.usecases.household.RevealFields;
import org.yihu.usecases.household.RevealFields.Kind;
import org.yihu.usecases.household.RevealFields.Masked;
import org.yihu.usecases.household.Revision;

@DisplayName("家庭档案：逐行计入、四项关键数、遮盖与查看")
class HouseholdFileTest extends FileDrill {
  @Test
  @DisplayName("每一行收入说明是否计入、为什么，计入多少")
  void every_income_line_says_whether_and_why_it_counts() {
    assertThat(file().money().income())
        .extracting(l -> l.line().note(), l -> l.counting(), l -> l.counted().toString())
        .containsExactly(
            Tuple.tuple("打零工", Counting.LESS_COST, "7200.00"),
            Tuple.tuple("种植", Counting.COUNTED, "9600.00"),
            Tuple.tuple("土地流转", Counting.COUNTED, "2400.00"),
            Tuple.tuple("赡养费", Counting.COUNTED, "3600.00"),
            Tuple.tuple("基础养老金", Counting.NO_LONGER_EXCLUDED, "5520.00"),
            Tuple.tuple("残疾人补贴", Counting.EXCLUDED, "0.00"));
  }

  @Test
  @DisplayName("合计30840，减7320，计入23520；人均653.33，标准695；金融资产限额50040")
  void figures_with_their_limits() {
    FileFigures figures = FileFigures.of(file().money());

    assertThat(figures.gross()).hasToString("30840.00");
    assertThat(figures.takenOff()).hasValue(Money.ofYuan("7320.00"));
    assertThat(figures.counted()).hasValue(Money.ofYuan("23520.00"));
    assertThat(figures.perCapita()).hasValue(Money.ofYuan("653.33"));
    assertThat(figures.standard().orElseThrow()).isEqualByComparingTo(new BigDecimal("695"));
    assertThat(figures.financial()).hasToString("18400.00");
    assertThat(figures.financialLimit().orElseThrow()).isEqualByComparingTo("50040");
    assertThat(figures.spending())
        .isEqualTo(
            Map.of(
                SpendingLine.Kind.MEDICAL,
                Money.ofYuan(6800),
                SpendingLine.Kind.EDUCATION,
                Money.ofYuan(1200)));
    assertThat(List.of(figures.houses(), figures.vehicles(), figures.freeVehicles()))
        .containsExactly(1, 0, 1);
  }

  @Test
  @DisplayName("成员卡与账户只给遮盖过的内容")
  void what_is_sensitive_is_masked() {
    HouseholdFile file = file();

    assertThat(file.members())
        .extracting(m -> m.name(), m -> m.idNumber(), m -> m.hasDisability(), m -> m.counts())
        .containsExactly(
            Tuple.tuple("乌云其木格", masked(family.head), false, true),
            Tuple.tuple("张国强", masked(family.spouse), true, true),
            Tuple.tuple("张诺敏", masked(family.granddaughter), false, true));
    assertThat(file.head().phone()).isEqualTo("138****2716");
    assertThat(file.head().account()).isEqualTo("农业银行 ****0018");
    assertThat(file.toString()).doesNotContain("6228480402564890018", "13800002716");
  }

  /** 6 digits, 8 stars, 4 digits. */
  private static String masked(Person person) {
    String number = person.idNumber().orElseThrow().value();
    return number.substring(0, 6) + "********" + number.substring(14);
  }

  @Test
  @DisplayName("查看遮盖项要理由，审计里先记下看了哪几项")
  void revealing_needs_a_reason_and_is_recorded() {
    RevealFields reveal = new RevealFields(store, texts);
    List<Masked> fields =
        List.of(
            new Masked(Kind.DISABILITY, Optional.of(family.spouse.id())),
            new Masked(Kind.PHONE, Optional.empty()));

    assertThat(reveal.reveal(store.actor(), CODE, fields, "电话通知入户").values())
        .containsExactly("肢体残疾 3 级", "13800002716");
    assertThatThrownBy(() -> reveal.reveal(store.actor(), CODE, fields, " "))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(codes(r)).containsExactly("REVEAL_NEEDS_REASON"));
    assertThat(audited("household/" + CODE + "#"))
        .extracting(r -> r.action(), r -> r.subject(), r -> r.after())
        .containsExactly(
            Tuple.tuple("REVEALED", "household/" + CODE + "#disability,phone", "电话通知入户"));
  }

  @Test
  @DisplayName("没有归属的收入不能测算，缺什么写在旁边；合计仍在")
  void income_of_nobody_is_said_to_be_missing() {
    var line = stored().finances().income().getFirst();
    change(
        new Revision.PutIncome(
            new IncomeLine(
                line.id(),
                Optional.empty(),
                line.kind(),
                line.amount(),
                Money.ZERO,
                Optional.empty(),
                line.period(),
                line.source(),
                line.note())),
        "");

    HouseholdFile file = file();

    assertThat(file.money().income().getFirst().counting()).isEqualTo(Counting.NOBODY);
    assertThat(file.money().missing())
        .extracting(r -> r.code())
        .containsExactly("FACTS_INCOMPLETE");
    assertThat(FileFigures.of(file.money()).gross()).hasToString("30840.00");
    assertThat(FileFigures.of(file.money()).perCapita()).isEmpty();
  }

  @Test
  @DisplayName("建档之前的日子没有档案")
  void nothing_is_known_of_days_before_the_file() {
    assertThatThrownBy(() -> read.asOf(store.actor(), CODE, LocalDate.of(2026, 10, 31)))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(codes(r)).containsExactly("FILE_NOT_KEPT"));
    assertThat(read.asOf(store.actor(), CODE, LocalDate.of(2026, 11, 1)).head().headName())
        .isEqualTo("乌云其木格");
  }
}
