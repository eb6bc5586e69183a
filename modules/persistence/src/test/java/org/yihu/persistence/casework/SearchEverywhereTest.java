package org.yihu.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Role;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.domain.shared.Sex;
import org.yihu.persistence.TestStore;
import org.yihu.testsupport.SampleNumbers;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.OpenCase;
import org.yihu.usecases.household.PinyinInitials;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.workbench.RecentThings;
import org.yihu.usecases.workbench.SearchAnswer;
import org.yihu.usecases.workbench.SearchCommand;
import org.yihu.usecases.workbench.SearchEverywhere;
import org.yihu.usecases.workbench.SearchHit;
import org.yihu.usecases.workbench.SearchScope;

@DisplayName("查找一切：人、户、事项、功能，真实加密业务库")
class SearchEverywhereTest extends CaseDrill {
  private static final String NUMBER =
      SampleNumbers.of("150221", LocalDate.parse("1980-03-02"), 901);
  private static final String FOUR = NUMBER.substring(14);

  private SearchEverywhere search;
  private RecentThings recent;
  private CaseFile family;
  private CaseFile old;

  @BeforeEach
  void cases() {
    search =
        new SearchEverywhere(
            store,
            new DeliveredRules(),
            PinyinInitials.load(),
            Texts.load("office", "desktop/workbench"),
            TestStore.CLOCK);
    recent = new RecentThings(store);
    family = opened(TestFacts.familyOfFour(6000), Map.of("m1", new ResidentIdNumber(NUMBER)));
    key = family.subject().id().toString();
    step("accept", "date", "2026-09-22");
    step("authorise", "date", "2026-09-22");
    step("visit", visit("2026-09-23"));
    step("verification", "date", "2026-09-29");
    step("determine", "date", "2026-09-29");
    old = opened(TestFacts.loneOldMan(), Map.of());
  }

  private CaseFile opened(Facts facts, Map<String, ResidentIdNumber> numbers) {
    return new OpenCase(desk).openFromFacts(store.actor(), facts, numbers, "");
  }

  private SearchAnswer all(String typed) {
    return search.search(store.actor(), typed, SearchScope.ALL);
  }

  private List<String> people(String typed) {
    return all(typed).people().stream().map(SearchHit.Person::name).toList();
  }

  @Test
  @DisplayName("拼音首字母 zgq：人、户、事项都有，证号遮盖，暂定低保")
  void by_initials() {
    SearchAnswer answer = all("zgq");

    assertThat(answer.people())
        .containsExactly(
            new SearchHit.Person(
                answer.people().getFirst().id(),
                "张国强",
                NUMBER.substring(0, 6) + "********" + NUMBER.substring(14),
                Sex.MALE,
                46,
                "",
                Relation.HEAD,
                true,
                family.household().code(),
                "振华社区",
                "张国强",
                false,
                new SearchHit.Standing(
                    Optional.of(Category.SUBSISTENCE_ALLOWANCE),
                    true,
                    Optional.empty(),
                    Optional.of(CaseState.DETERMINED),
                    Optional.of(family.subject().number()))));
    assertThat(answer.households())
        .extracting(SearchHit.Household::code, SearchHit.Household::headName)
        .containsExactly(tuple(family.household().code(), "张国强"));
    assertThat(answer.cases())
        .extracting(
            SearchHit.CaseOnFile::applicant,
            SearchHit.CaseOnFile::state,
            c -> c.due().orElseThrow().toString(),
            c -> c.daysLeft().orElseThrow())
        .containsExactly(tuple("张国强", CaseState.DETERMINED, "2026-11-10", -9));
    assertThat(answer.similar()).isEmpty();
  }

  @Test
  @DisplayName("姓名的一部分、姓名加末四位、末四位、整个证号、户编号、案号")
  void by_other_texts() {
    assertThat(people("秀兰")).containsExactly("李秀兰");
    assertThat(people("张")).containsExactly("张国强", "张小雨", "张福");
    assertThat(people("张 " + FOUR)).containsExactly("张国强");
    assertThat(people("zgq" + FOUR.toLowerCase())).containsExactly("张国强");
    assertThat(people("李秀兰" + FOUR)).isEmpty();
    assertThat(people(FOUR)).containsExactly("张国强");
    assertThat(people(NUMBER)).containsExactly("张国强");
    assertThat(all(old.household().code()).households())
        .extracting(SearchHit.Household::headName)
        .containsExactly("赵有福");
    assertThat(all("2026-0002").cases())
        .extracting(c -> c.number().toString(), SearchHit.CaseOnFile::applicant)
        .containsExactly(tuple("2026-2", "赵有福"));
    assertThat(all("赵有福").people().getFirst().alone()).isTrue();
  }

  @Test
  @DisplayName("功能按文字和首字母；范围只查一种")
  void commands_and_scopes() {
    assertThat(all("tj").commands())
        .containsExactly(new SearchHit.Command(SearchCommand.STATISTICS));
    assertThat(all("花名册").commands())
        .containsExactly(new SearchHit.Command(SearchCommand.PAYMENTS));
    SearchAnswer cases = search.search(store.actor(), "zgq", SearchScope.CASES);
    assertThat(cases.people()).isEmpty();
    assertThat(cases.households()).isEmpty();
    assertThat(cases.cases()).hasSize(1);
  }

  @Test
  @DisplayName("没有找到时给出读音相近的人；空白不查")
  void nothing_found() {
    SearchAnswer answer = all("章国墙");
    assertThat(answer.isEmpty()).isTrue();
    assertThat(answer.similar()).extracting(SearchHit.Person::name).containsExactly("张国强");
    assertThat(all("  ").isEmpty()).isTrue();
    assertThat(all("  ").similar()).isEmpty();
  }

  @Test
  @DisplayName("每类只取几行：二十个同名的人，全部范围里只列五个")
  void few_rows() {
    IntStream.range(0, 20).forEach(i -> opened(TestFacts.loneOldMan(), Map.of()));
    assertThat(people("zyf")).hasSize(5);
    assertThat(search.search(store.actor(), "zyf", SearchScope.PEOPLE).people()).hasSize(21);
  }

  @Test
  @DisplayName("最近打开：新的在前，最多八件，各人各记，不存在的略去")
  void recent_things() {
    assertThat(search.recent(store.actor())).isEmpty();
    var caseThing = new RecentThings.Thing(SearchScope.CASES, old.subject().id().toString());
    recent.opened(store.actor(), caseThing);
    recent.opened(
        store.actor(), new RecentThings.Thing(SearchScope.HOUSEHOLDS, family.household().code()));
    recent.opened(
        store.actor(), new RecentThings.Thing(SearchScope.CASES, UUID.randomUUID().toString()));
    recent.opened(store.actor(), new RecentThings.Thing(SearchScope.COMMANDS, "STATISTICS"));
    recent.opened(store.actor(), caseThing);

    assertThat(search.recent(store.actor()))
        .extracting(SearchEverywhereTest::shown)
        .containsExactly("赵有福", "STATISTICS", "张国强");

    IntStream.range(0, 8)
        .forEach(
            i ->
                recent.opened(
                    store.actor(),
                    new RecentThings.Thing(
                        SearchScope.COMMANDS, SearchCommand.values()[i].name())));
    assertThat(search.recent(store.actor()))
        .hasSize(8)
        .first()
        .isEqualTo(new SearchHit.Command(SearchCommand.values()[7]));
    Actor other = new Actor(UUID.randomUUID(), "另一人", EnumSet.of(Role.CLERK));
    assertThat(search.recent(other)).isEmpty();
  }

  private static String shown(SearchHit hit) {
    return switch (hit) {
      case SearchHit.Person p -> p.name();
      case SearchHit.Household h -> h.headName();
      case SearchHit.CaseOnFile c -> c.applicant();
      case SearchHit.Command c -> c.command().name();
    };
  }

  @Test
  @DisplayName("没有查看权限的人不能查找")
  void needs_permission() {
    Actor administrator = new Actor(UUID.randomUUID(), "管理员", EnumSet.of(Role.ADMINISTRATOR));
    assertThatThrownBy(() -> search.search(administrator, "zgq", SearchScope.ALL))
        .isInstanceOf(Refusal.class);
  }
}
