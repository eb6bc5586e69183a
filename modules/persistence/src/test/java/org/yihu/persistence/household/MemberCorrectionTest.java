package org.yihu.persistence.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.household.Departure;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.domain.shared.Sex;
import org.yihu.testsupport.SampleNumbers;
import org.yihu.usecases.household.HouseholdHistory.Entry;
import org.yihu.usecases.household.NumberOnFile;
import org.yihu.usecases.household.Revision;

@DisplayName("更正成员：姓名、证号改对，性别和出生日期跟着号码走，理由在案，审计里号码遮着")
class MemberCorrectionTest extends FileDrill {
  private static final String REASON = "录入有误，见户口簿";

  @Test
  @DisplayName("改证号：出生日期和性别随号码，变更记录写理由，审计里旧值新值都遮着")
  void number_decides() {
    ResidentIdNumber right = number(LocalDate.of(2014, 7, 11), 913);
    String old = family.granddaughter.idNumber().orElseThrow().value();

    change(correct(family.granddaughter, "张诺敏", Optional.of(right)), REASON);

    assertThat(member(2))
        .extracting(Person::idNumber, Person::birthDate, Person::sex)
        .containsExactly(Optional.of(right), LocalDate.of(2014, 7, 11), Sex.MALE);
    assertThat(entries().stream().limit(3))
        .extracting(Entry::name, Entry::before, Entry::after, Entry::basis)
        .containsExactlyInAnyOrder(
            Tuple.tuple("张诺敏证件号码", "150221********" + old.substring(14), right.masked(), REASON),
            Tuple.tuple("张诺敏出生日期", "2014-07-01", "2014-07-11", REASON),
            Tuple.tuple("张诺敏性别", "女", "男", REASON));
    assertThat(audited("household/" + CODE))
        .extracting(r -> r.before() + r.after())
        .contains("150221********" + old.substring(14) + right.masked(), REASON)
        .noneMatch(t -> t.contains(old) || t.contains(right.value()));
  }

  @Test
  @DisplayName("撤销这一处：证号、出生日期、性别一起写回")
  void one_place_takes_the_identity_back() {
    change(
        correct(family.granddaughter, "张诺敏", Optional.of(number(LocalDate.of(2014, 7, 11), 913))),
        REASON);
    Entry birth = entries().stream().filter(e -> e.name().equals("张诺敏出生日期")).findFirst().get();

    revise.takeBack(store.actor(), CODE, birth.place().orElseThrow());

    assertThat(member(2)).isEqualTo(family.granddaughter);
  }

  @Test
  @DisplayName("没有理由不改；号码是本户另一人的、别户的、已不在户的人的，都拒绝并说出是谁")
  void numbers_of_others() {
    ResidentIdNumber ofHead = family.head.idNumber().orElseThrow();
    assertRefused(
        correct(family.spouse, "张国强", Optional.of(ofHead)), "", "CORRECTION_NEEDS_REASON");
    assertRefused(
        correct(family.spouse, "张国强", Optional.of(ofHead)), REASON, "NUMBER_OF_TWO_MEMBERS");
    ResidentIdNumber gone = family.granddaughter.idNumber().orElseThrow();
    change(
        new Revision.Leave(family.granddaughter.id(), LocalDate.of(2026, 11, 20), Departure.OTHER),
        "");
    assertRefused(correct(family.spouse, "张国强", Optional.of(gone)), REASON, "NUMBER_OF_ANOTHER");
    assertRefused(correct(family.spouse, " ", Optional.empty()), REASON, "MEMBER_NEEDS_NAME");
    assertThat(stored().version()).isEqualTo(1);
  }

  @Test
  @DisplayName("键入号码时就知道是谁的：本人不算，别人说出姓名和户")
  void who_has_a_number() {
    NumberOnFile numbers = new NumberOnFile(store);
    ResidentIdNumber ofHead = family.head.idNumber().orElseThrow();

    assertThat(numbers.other(store.actor(), ofHead, Optional.of(family.head.id()))).isEmpty();
    assertThat(numbers.other(store.actor(), ofHead, Optional.empty()))
        .hasValueSatisfying(
            p -> assertThat(List.of(p.name(), p.householdCode())).containsExactly("乌云其木格", CODE));
  }

  @Test
  @DisplayName("新生儿：没有号码要写原因；落户后补登号码，临时编号消失，身份不变")
  void a_newborn_gets_a_number() {
    assertRefused(newborn(), "", "NO_NUMBER_NEEDS_REASON");
    change(newborn(), "新生儿，尚未落户");
    Person before = member(3);
    assertThat(before.provisionalKey()).startsWith("P-");
    ResidentIdNumber given = number(LocalDate.of(2026, 10, 8), 924);

    change(correct(before, "张小满", Optional.of(given)), "已落户，补登证件号码");

    assertThat(member(3))
        .extracting(Person::id, Person::idNumber, Person::provisionalKey)
        .containsExactly(before.id(), Optional.of(given), "");
    revise.takeBack(store.actor(), CODE, stored().version());
    assertThat(member(3)).isEqualTo(before);
  }

  @Test
  @DisplayName("没有号码的人改性别和出生日期；有号码的人这两项由号码定，不听键入的")
  void birth_date_without_number() {
    change(newborn(), "新生儿，尚未落户");
    change(
        new Revision.Correct(
            member(3).id(), "张小满", Optional.empty(), Sex.MALE, LocalDate.of(2026, 10, 9)),
        REASON);
    assertThat(member(3))
        .extracting(Person::sex, Person::birthDate)
        .containsExactly(Sex.MALE, LocalDate.of(2026, 10, 9));

    change(
        new Revision.Correct(
            family.head.id(), "乌云", Optional.empty(), Sex.MALE, LocalDate.of(1990, 1, 1)),
        REASON);
    assertThat(member(0))
        .extracting(Person::name, Person::sex, Person::birthDate)
        .containsExactly("乌云", Sex.FEMALE, LocalDate.of(1963, 3, 7));
  }

  @Test
  @DisplayName("义务人加、改名、删，撤销都能回来；没有姓名不收")
  void obligors_come_and_go() {
    Household before = stored();
    Obligor more =
        new Obligor(
            family.head.id(), "张海明", Relation.SON, Obligor.Ability.ABLE, Money.ofYuan(200), true);
    int added = change(new Revision.PutObligor(more), "");
    assertThat(stored().obligors()).hasSize(6).last().isEqualTo(more);
    revise.takeBack(store.actor(), CODE, added);
    assertThat(stored().obligors()).isEqualTo(before.obligors());

    int removed = change(new Revision.RemoveObligor(family.head.id(), "张海龙"), "");
    assertThat(stored().obligors()).hasSize(4);
    assertThat(entries().getFirst())
        .extracting(Entry::name, Entry::subject, Entry::before, Entry::after)
        .containsExactly("张海龙", "乌云其木格", "子", "");
    revise.takeBack(store.actor(), CODE, removed);
    assertThat(stored().obligors()).containsExactlyInAnyOrderElementsOf(before.obligors());
    assertRefused(
        new Revision.PutObligor(
            new Obligor(
                family.head.id(), " ", Relation.SON, Obligor.Ability.ABLE, Money.ZERO, false)),
        "",
        "OBLIGOR_NEEDS_NAME");
  }

  private static Revision newborn() {
    return new Revision.Join(
        "张小满",
        Optional.empty(),
        Sex.FEMALE,
        LocalDate.of(2026, 10, 8),
        Relation.GRANDDAUGHTER,
        LocalDate.of(2026, 10, 8),
        true);
  }

  private static ResidentIdNumber number(LocalDate birth, int order) {
    return new ResidentIdNumber(SampleNumbers.of("150221", birth, order));
  }

  private static Revision correct(Person person, String name, Optional<ResidentIdNumber> number) {
    return new Revision.Correct(person.id(), name, number, person.sex(), person.birthDate());
  }

  private Person member(int index) {
    return stored().members().get(index).person();
  }

  private void assertRefused(Revision revision, String basis, String code) {
    assertThatThrownBy(() -> change(revision, basis))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> {
              assertThat(codes(r)).containsExactly(code);
              assertThat(texts.of(r.reasons())).allSatisfy(t -> assertThat(t).isNotBlank());
            });
  }
}
