package org.yihu.domain.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yihu.domain.assistance.ExampleHousehold.Person;
import org.yihu.domain.household.Absence;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.WorkAbility;

@DisplayName("计入成员（57号第七条）")
class CountedMembersTest {

  private static boolean counts(Relation.Kin relation, UnaryOperator<Person> change) {
    return ExampleHousehold.ofHead().add(relation, change).facts().countedMembers().size() == 2;
  }

  private static Arguments member(
      String words, Relation.Kin relation, boolean counted, UnaryOperator<Person> change) {
    return Arguments.of(words, relation, counted, change);
  }

  static Stream<Arguments> members() {
    return Stream.of(
        member("配偶，不共同生活也计入", Relation.Kin.SPOUSE, true, Person::apart),
        member("未成年子女在外", Relation.Kin.CHILD, true, p -> p.apart().born("2008-10-13")),
        member("当日满18周岁的子女在外", Relation.Kin.CHILD, false, p -> p.apart().born("2008-10-12")),
        member("成年子女在外就学", Relation.Kin.CHILD, true, p -> p.apart().student()),
        member("成年子女在外，无劳动能力", Relation.Kin.CHILD, true, p -> p.apart().ability(WorkAbility.NONE)),
        member("成年子女在外，弱劳动能力", Relation.Kin.CHILD, false, p -> p.apart().ability(WorkAbility.WEAK)),
        member("成年子女共同生活", Relation.Kin.CHILD, true, p -> p),
        member("成年子女共同生活但无义务", Relation.Kin.CHILD, false, p -> p.duty(false)),
        member("父母共同生活", Relation.Kin.PARENT, true, p -> p),
        member("父母不共同生活", Relation.Kin.PARENT, false, Person::apart),
        member("孙子女不共同生活，虽未成年", Relation.Kin.GRANDCHILD, false, p -> p.apart().born("2015-01-01")),
        member("兄弟姐妹共同生活", Relation.Kin.SIBLING, true, p -> p),
        member("兄弟姐妹共同生活但无义务", Relation.Kin.SIBLING, false, p -> p.duty(false)),
        member("其他人员共同生活", Relation.Kin.OTHER, false, p -> p),
        member("其他人员共同生活且有义务", Relation.Kin.OTHER, true, p -> p.duty(true)));
  }

  @ParameterizedTest(name = "{0} → {2}")
  @MethodSource("members")
  @DisplayName("按与户主关系、年龄、共同生活和义务")
  void counted(String words, Relation.Kin relation, boolean counted, UnaryOperator<Person> change) {
    assertThat(counts(relation, change)).isEqualTo(counted);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(value = Absence.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  @DisplayName("服刑、强戒、失踪、宗教教职人员一律不计入，配偶和未成年子女也一样")
  void absent_members_never_count(Absence absence) {
    assertThat(counts(Relation.Kin.SPOUSE, p -> p.absent(absence))).isFalse();
    assertThat(counts(Relation.Kin.CHILD, p -> p.absent(absence).born("2020-01-01"))).isFalse();
    assertThat(counts(Relation.Kin.PARENT, p -> p.absent(absence))).isFalse();
  }

  @Test
  @DisplayName("2月29日出生，平年3月1日才长一岁")
  void leap_day_birth_turns_older_on_first_of_march() {
    UnaryOperator<Person> child = p -> p.apart().born("2008-02-29");
    assertThat(
            ExampleHousehold.ofHead()
                .appliedOn("2026-02-28")
                .add(Relation.Kin.CHILD, child)
                .facts()
                .countedMembers())
        .hasSize(2);
    assertThat(
            ExampleHousehold.ofHead()
                .appliedOn("2026-03-01")
                .add(Relation.Kin.CHILD, child)
                .facts()
                .countedMembers())
        .hasSize(1);
  }
}
