package org.yihu.persistence.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.HouseholdEntry;
import org.yihu.domain.household.HouseholdSearch;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.PersonOnFile;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.persistence.TestStore;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;

@DisplayName("家庭档案的存取与查找")
class StoredHouseholdsTest {
  @RegisterExtension final TestStore store = new TestStore();

  private void write(java.util.function.Consumer<Registers> work) {
    store.write(
        r -> {
          work.accept(r);
          return null;
        });
  }

  private <T> T read(Store.Work<T> work) {
    return store.read(work);
  }

  @Test
  @DisplayName("每一项存入后读出不变")
  void keepsEveryField() {
    Household full = HouseholdSamples.full();
    write(r -> r.households().add(full, HouseholdSamples.STAMP));
    Household found = read(r -> r.households().byCode("150221104000015").orElseThrow());
    assertThat(found).usingRecursiveComparison().isEqualTo(full);
  }

  @Test
  @DisplayName("读取中经原始连接写入的也不保存")
  void readingKeepsNoBatch() {
    store.read(
        r -> {
          r.households().add(HouseholdSamples.full(), HouseholdSamples.STAMP);
          return null;
        });
    assertThat(store.single("SELECT COUNT(*) FROM household")).isEqualTo("0");
  }

  @Test
  @DisplayName("直接查表：各列与填写的一致")
  void columnsHoldWhatWasWritten() {
    write(r -> r.households().add(HouseholdSamples.full(), HouseholdSamples.STAMP));
    assertThat(
            store.single(
                """
                SELECT code || '|' || village || '|' || settlement || '|' || address || '|' || phone
                  || '|' || note || '|' || bank || '|' || account_holder || '|' || account_number
                  || '|' || account_confirmed || '|' || relapse_wording || '|' || relapse_since
                  || '|' || illness_deduction || '|' || disability_deduction || '|' || head_name
                  || '|' || head_birth_date || '|' || open_members || '|' || version || '|'
                  || changed_by FROM household"""))
        .isEqualTo(
            "150221104000015|150221104001|URBAN|振华社区 3 号|15544340756|备注 x|中国农业银行|乌云·其木格"
                + "|6217995699647766195|FALSE|脱贫不稳定户|2024-03|701|802|乌云·其木格|1963-03-07|1|0|测试员");
    assertThat(
            store.single(
                """
                SELECT name || '|' || id_number || '|' || last_four || '|' || sex || '|' || birth_date
                  || '|' || ethnic_group || '|' || education || '|' || marital_status || '|' || health
                  || '|' || disability_type || '|' || disability_grade || '|' || work_ability || '|'
                  || employment || '|' || employed || '|' || dependent_student || '|'
                  || self_care_failed FROM person WHERE provisional_key IS NULL"""))
        .startsWith("乌云·其木格|15022119630307902")
        .endsWith("|FEMALE|1963-03-07|蒙古族|初中|已婚|SEVERE_ILLNESS|MENTAL|3|WEAK|务农|TRUE|TRUE|4");
    assertThat(
            store.single(
                """
                SELECT relation || '|' || from_date || '|' || to_date || '|' || lives_together || '|'
                  || legal_duty || '|' || absence FROM membership WHERE seq = 1"""))
        .isEqualTo("41|2020-02-29|2026-09-30|FALSE|FALSE|MISSING");
    assertThat(store.single("SELECT finances FROM household").lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("I\t")
                    .endsWith(
                        "\tWAGE\t840001\t2025-11-01\t2026-10-31\t120002\tbasic-pension\tVISIT\t打零工\\t\\\\一\\n二"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("A\t")
                    .endsWith("\tVEHICLE_LIVELIHOOD\t0\t2\tDECLARED\t农用三轮"))
        .hasSize(3);
    assertThat(
            store.single(
                """
                SELECT name || '|' || relation || '|' || ability || '|' || monthly_support || '|'
                  || consented FROM obligor"""))
        .isEqualTo("张海龙|20|DISABLED_LOW|20005|TRUE");
  }

  @Test
  @DisplayName("改动后版本加一；按旧版本再写被拒绝")
  void refusesAnOlderVersion() {
    Household full = HouseholdSamples.full();
    write(r -> r.households().add(full, HouseholdSamples.STAMP));
    write(r -> r.households().save(full, HouseholdSamples.STAMP));
    assertThat(store.single("SELECT version FROM household")).isEqualTo("1");
    assertThatThrownBy(() -> write(r -> r.households().save(full, HouseholdSamples.STAMP)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.reasons().getFirst().code())
                    .isEqualTo("HOUSEHOLD_CHANGED_MEANWHILE"));
    assertThat(store.single("SELECT COUNT(*) FROM membership")).isEqualTo("2");
  }

  @Test
  @DisplayName("户编号重复被拒绝，什么也不写")
  void refusesATakenCode() {
    write(r -> r.households().add(HouseholdSamples.full(), HouseholdSamples.STAMP));
    assertThatThrownBy(
            () -> write(r -> r.households().add(HouseholdSamples.full(), HouseholdSamples.STAMP)))
        .hasMessageContaining("HOUSEHOLD_CODE_TAKEN");
    assertThat(store.single("SELECT COUNT(*) FROM household")).isEqualTo("1");
  }

  @Test
  @DisplayName("撤下一户：人、姓名索引一并撤下，另一户的同名人不受影响")
  void removesWithoutTrace() {
    DivisionCode village = HouseholdSamples.VILLAGE;
    Household one =
        HouseholdSamples.single("A1", village, "查文芳", HouseholdSamples.number("19700101", 901));
    Household two =
        HouseholdSamples.single("A2", village, "查文芳", HouseholdSamples.number("19800101", 903));
    Household three =
        HouseholdSamples.single("A3", village, "仇二娃", HouseholdSamples.number("19900101", 903));
    write(r -> r.households().addAll(List.of(one, two, three), HouseholdSamples.STAMP));
    write(r -> r.households().removeAll(List.of(one.id(), three.id())));
    assertThat(store.single("SELECT COUNT(*) FROM person")).isEqualTo("1");
    assertThat(store.single("SELECT COUNT(*) FROM name_on_file")).isEqualTo("1");
    assertThat(store.single("SELECT COUNT(*) FROM name_ending")).isEqualTo("2");
    assertThat(found(new HouseholdSearch.ByName("文"))).containsExactly("A2");
  }

  @Test
  @DisplayName("按号码、末四位、户编号、姓名片段、首字母、村查找")
  void findsByEveryWay() {
    DivisionCode village = HouseholdSamples.VILLAGE;
    DivisionCode other = new DivisionCode("150221104002");
    var number = HouseholdSamples.number("19700101", 901);
    write(
        r ->
            r.households()
                .addAll(
                    List.of(
                        HouseholdSamples.single("A1", village, "单文芳", number),
                        HouseholdSamples.single(
                            "A2", other, "尉迟文", HouseholdSamples.number("19800101", 903)),
                        HouseholdSamples.full()),
                    HouseholdSamples.STAMP));
    assertThat(found(new HouseholdSearch.ByIdNumber(number.value()))).containsExactly("A1");
    assertThat(found(new HouseholdSearch.ByIdNumber("P-2026-1")))
        .containsExactly("150221104000015");
    assertThat(found(new HouseholdSearch.ByLastFour(number.lastFour()))).contains("A1");
    assertThat(found(new HouseholdSearch.ByCode("1502211"))).containsExactly("150221104000015");
    assertThat(found(new HouseholdSearch.ByName("文"))).containsExactlyInAnyOrder("A1", "A2");
    assertThat(found(new HouseholdSearch.ByName("文芳"))).containsExactly("A1");
    assertThat(found(new HouseholdSearch.ByName("·其木"))).containsExactly("150221104000015");
    assertThat(found(new HouseholdSearch.ByInitials("sw"))).containsExactly("A1");
    assertThat(found(new HouseholdSearch.ByInitials("yc"))).containsExactly("A2");
    assertThat(found(new HouseholdSearch.ByInitials("zw"))).containsExactly("150221104000015");
    assertThat(found(new HouseholdSearch.InVillages(Set.of(other)))).containsExactly("A2");
    assertThat(found(new HouseholdSearch.ByName("赵"))).isEmpty();
  }

  @Test
  @DisplayName("一户五人末四位相同：只算一户，限两户时另一户也找得到")
  void manyPersonsOfOneHouseholdLeaveRoomForOthers() {
    List<ResidentIdNumber> alike =
        LocalDate.of(1970, 1, 1)
            .datesUntil(LocalDate.of(1970, 12, 31))
            .map(day -> HouseholdSamples.number(day.format(DateTimeFormatter.BASIC_ISO_DATE), 901))
            .filter(number -> number.lastFour().equals("9015"))
            .limit(6)
            .toList();
    List<Member> five =
        alike.stream()
            .limit(5)
            .map(n -> HouseholdSamples.single("X", HouseholdSamples.VILLAGE, "单文" + n.value(), n))
            .map(h -> h.members().getFirst())
            .toList();
    write(
        r ->
            r.households()
                .addAll(
                    List.of(
                        HouseholdSamples.of("A1", HouseholdSamples.VILLAGE, five),
                        HouseholdSamples.single(
                            "A2", HouseholdSamples.VILLAGE, "查文芳", alike.getLast())),
                    HouseholdSamples.STAMP));
    var search = new HouseholdSearch.ByLastFour("9015");
    assertThat(found(search, 2)).containsExactly("A1", "A2");
    assertThat(found(search, 1)).containsExactly("A1");
    assertThat(found(search)).containsExactly("A1", "A2");
  }

  private List<String> found(HouseholdSearch search) {
    return found(search, 20);
  }

  private List<String> found(HouseholdSearch search, int limit) {
    return read(r -> r.households().search(search, limit)).stream()
        .map(HouseholdEntry::code)
        .toList();
  }

  @Test
  @DisplayName("批量查人：在户、曾在户、不在档")
  void findsPersonsByNumber() {
    Household full = HouseholdSamples.full();
    var number = full.members().getFirst().person().idNumber().orElseThrow();
    write(r -> r.households().add(full, HouseholdSamples.STAMP));
    var unknown = HouseholdSamples.number("19990909", 907);
    Map<?, PersonOnFile> found = read(r -> r.households().persons(List.of(number, unknown)));
    assertThat(found).hasSize(1);
    assertThat(found.get(number).householdCode()).isEqualTo("150221104000015");
    Household ended =
        new Household(
            full.id(),
            full.code(),
            full.division(),
            full.settlement(),
            "",
            "",
            ended(full.members()),
            full.finances(),
            full.obligors(),
            Optional.empty(),
            "",
            Optional.empty(),
            full.version());
    write(r -> r.households().save(ended, HouseholdSamples.STAMP));
    assertThat(read(r -> r.households().persons(List.of(number))).get(number).household())
        .isEmpty();
    assertThat(store.single("SELECT open_members || head_name FROM household")).isEqualTo("0");
  }

  private static List<Member> ended(List<Member> members) {
    List<Member> ended = new ArrayList<>();
    for (Member m : members) {
      ended.add(
          new Member(
              m.person(),
              m.relation(),
              m.period().endedOn(java.time.LocalDate.of(2026, 10, 31)),
              m.livesTogether(),
              m.legalDuty(),
              m.absence()));
    }
    return ended;
  }

  @Test
  @DisplayName("一次写入上千户：全部在档")
  void writesThousands() {
    List<Household> many = new ArrayList<>();
    for (int i = 0; i < 2300; i++) {
      String day = "19%02d%02d%02d".formatted(40 + i % 60, 1 + i % 12, 1 + i % 28);
      many.add(
          HouseholdSamples.single(
              "150221104%06d".formatted(i + 1),
              HouseholdSamples.VILLAGE,
              "王" + (char) ('一' + i),
              HouseholdSamples.number(day, i % 1000)));
    }
    // the combinations of day and order code repeat after 21000 only
    write(r -> r.households().addAll(many, HouseholdSamples.STAMP));
    long households = read(r -> r.households().households());
    long persons = read(r -> r.households().persons());
    int serial = read(r -> r.households().lastSerial(new DivisionCode("150221104000")));
    assertThat(households).isEqualTo(2300);
    assertThat(persons).isEqualTo(2300);
    assertThat(serial).isEqualTo(2300);
    assertThat(found(new HouseholdSearch.ByInitials("w"))).hasSize(20);
  }
}
