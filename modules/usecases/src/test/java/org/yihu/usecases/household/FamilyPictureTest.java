package org.yihu.usecases.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.household.Relation;
import org.yihu.usecases.household.FamilyPicture.Bond;
import org.yihu.usecases.household.FamilyPicture.Place;
import org.yihu.usecases.household.FamilyPicture.Relative;
import org.yihu.usecases.household.FamilyPicture.Step;

@DisplayName("家庭图：辈分成行，夫妻相邻，子女在父母之下")
class FamilyPictureTest {
  @Test
  @DisplayName("户主、配偶、孙女，儿子女儿在外：三行，虚线到在外的人")
  void family_with_children_elsewhere() {
    FamilyPicture picture =
        FamilyPicture.of(
            List.of(
                here("户主", Relation.HEAD),
                here("配偶", Relation.SPOUSE),
                new Relative("孙女", Relation.GRANDDAUGHTER, List.of("儿子"), false),
                there("儿子", Relation.SON),
                there("女儿", Relation.DAUGHTER)));

    assertThat(picture.places())
        .containsExactly(
            new Place("户主", 0, 0),
            new Place("配偶", 0, 1),
            new Place("孙女", 2, 0),
            new Place("儿子", 1, 0),
            new Place("女儿", 1, 1));
    assertThat(picture.bonds())
        .containsExactly(
            new Bond("户主", Optional.empty(), "配偶", true, false),
            new Bond("儿子", Optional.empty(), "孙女", false, false),
            new Bond("户主", Optional.of("配偶"), "儿子", false, true),
            new Bond("户主", Optional.of("配偶"), "女儿", false, true));
  }

  @Test
  @DisplayName("父母在上，儿媳在儿子旁边，外孙在女儿之下")
  void four_generations() {
    FamilyPicture picture =
        FamilyPicture.of(
            List.of(
                here("外孙", Relation.DAUGHTERS_SON),
                here("女儿", Relation.DAUGHTER),
                here("儿媳", Relation.DAUGHTER_IN_LAW),
                here("儿子", Relation.SON),
                here("母亲", Relation.MOTHER),
                here("父亲", Relation.FATHER),
                here("户主", Relation.HEAD)));

    assertThat(picture.places())
        .containsExactlyInAnyOrder(
            new Place("母亲", 0, 0),
            new Place("父亲", 0, 1),
            new Place("户主", 1, 0),
            new Place("女儿", 2, 0),
            new Place("儿媳", 2, 1),
            new Place("儿子", 2, 2),
            new Place("外孙", 3, 0));
    assertThat(picture.bonds())
        .contains(
            new Bond("父亲", Optional.empty(), "母亲", true, false),
            new Bond("母亲", Optional.of("父亲"), "户主", false, false),
            new Bond("女儿", Optional.empty(), "外孙", false, false));
  }

  @Test
  @DisplayName("有两个儿子时孙子归谁说不准，挂在户主之下，不猜")
  void nothing_is_guessed() {
    FamilyPicture picture =
        FamilyPicture.of(
            List.of(
                here("户主", Relation.HEAD),
                here("长子", Relation.FIRST_SON),
                here("次子", Relation.SECOND_SON),
                here("孙子", Relation.GRANDSON)));

    assertThat(picture.bonds()).contains(new Bond("户主", Optional.empty(), "孙子", false, false));
  }

  @Test
  @DisplayName("方向键走遍：右到配偶，下到最近的一列，边上停住")
  void arrows_walk_the_picture() {
    FamilyPicture picture =
        FamilyPicture.of(
            List.of(
                here("户主", Relation.HEAD),
                here("配偶", Relation.SPOUSE),
                here("儿子", Relation.SON),
                here("女儿", Relation.DAUGHTER)));

    assertThat(picture.next("户主", Step.RIGHT)).contains("配偶");
    assertThat(picture.next("配偶", Step.DOWN)).contains("女儿");
    assertThat(picture.next("女儿", Step.LEFT)).contains("儿子");
    assertThat(picture.next("儿子", Step.UP)).contains("户主");
    assertThat(picture.next("户主", Step.UP)).isEmpty();
    assertThat(picture.next("户主", Step.LEFT)).isEmpty();
  }

  private static Relative here(String key, Relation relation) {
    return new Relative(key, relation, List.of(), false);
  }

  private static Relative there(String key, Relation relation) {
    return new Relative(key, relation, List.of(), true);
  }
}
