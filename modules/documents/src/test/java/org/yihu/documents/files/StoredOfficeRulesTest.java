package org.yihu.documents.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Role;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.AuditTrail;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Settings;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.rules.AddDivision;
import org.yihu.usecases.rules.ImportCalendar;
import org.yihu.usecases.rules.ImportPolicyPack;
import org.yihu.usecases.text.Texts;

@DisplayName("办事规则：单位自己的参数、日历和区划")
class StoredOfficeRulesTest {
  private static final Texts TEXTS = Texts.load("files", "determination");
  private static final Actor ADMINISTRATOR =
      new Actor(new UUID(0, 1), "管理员", EnumSet.of(Role.ADMINISTRATOR));
  private static final Actor CLERK = new Actor(new UUID(0, 2), "经办", EnumSet.of(Role.CLERK));

  /** Settings and audit trail of a store, kept in memory. */
  private static final class OpenedStore implements Store, Settings {
    private final Map<String, String> settings = new TreeMap<>();
    private final List<String> audit = new ArrayList<>();

    @Override
    public <T> T read(Work<T> work) {
      return work.in(registers());
    }

    @Override
    public <T> T write(Work<T> work) {
      return work.in(registers());
    }

    private Registers registers() {
      AuditTrail trail =
          (actor, action, subject, before, after) -> audit.add(action + " " + subject);
      return (Registers)
          Proxy.newProxyInstance(
              Registers.class.getClassLoader(),
              new Class<?>[] {Registers.class},
              (proxy, method, arguments) ->
                  switch (method.getName()) {
                    case "settings" -> this;
                    case "audit" -> trail;
                    default -> throw new UnsupportedOperationException(method.getName());
                  });
    }

    @Override
    public Optional<String> get(String name) {
      return Optional.ofNullable(settings.get(name));
    }

    @Override
    public Map<String, String> under(String prefix) {
      Map<String, String> found = new TreeMap<>(settings);
      found.keySet().removeIf(name -> !name.startsWith(prefix));
      return found;
    }

    @Override
    public void put(String name, String content) {
      settings.put(name, content);
    }

    @Override
    public void remove(String name) {
      settings.remove(name);
    }
  }

  private final OpenedStore store = new OpenedStore();
  private final RuleFiles files = new RuleFiles(TEXTS);
  private final StoredOfficeRules rules = new StoredOfficeRules(TEXTS);

  private static List<String> codes(Runnable action) {
    return catchThrowableOfType(Refusal.class, action::run).reasons().stream()
        .map(Reason::code)
        .toList();
  }

  @Test
  @DisplayName("没有自己的参数时用演示参数；导入后用自己的，并有审计")
  void own_policy_pack() {
    assertThat(rules.policy(store).pack()).isEqualTo("baotou-demo");
    String pack =
        """
        pack: own
        title: 本旗参数
        parameters:
          - {key: marginal.ratio, division: "150221000000", from: 2026-01-01, value: "2.0", source: 内民政发〔2026〕1号}
        """;
    var imported = new ImportPolicyPack(store, files, rules).run(ADMINISTRATOR, "own.yaml", pack);
    assertThat(imported.warnings()).isEmpty();
    assertThat(rules.policy(store).title()).isEqualTo("本旗参数");
    assertThat(store.audit).containsExactly("POLICY_IMPORTED policy/own");
  }

  @Test
  @DisplayName("有错误的参数包不导入，原来的照用")
  void faulty_pack_changes_nothing() {
    ImportPolicyPack use = new ImportPolicyPack(store, files, rules);
    assertThat(codes(() -> use.run(ADMINISTRATOR, "x.yaml", "pack: x\nparameters: 3\n")))
        .containsExactly("YAML_NOT_A_LIST");
    assertThat(codes(() -> use.run(CLERK, "x.yaml", "pack: x\nparameters: []\n")))
        .containsExactly("NOT_PERMITTED");
    assertThat(store.settings).isEmpty();
    assertThat(store.audit).isEmpty();
  }

  @Test
  @DisplayName("导入2027年放假安排：2026年不受影响，通知里的上年末调休也算进去")
  void further_calendar_year() {
    assertThat(rules.calendar(store).knows(2027)).isFalse();
    String csv =
        """
        date,kind,name
        2026-12-31,holiday,元旦
        2027-01-01,holiday,元旦
        2027-01-02,holiday,元旦
        2027-02-06,workday,春节
        """;
    assertThat(new ImportCalendar(store, files).stateCouncil(ADMINISTRATOR, "2027.csv", csv))
        .containsExactly(2027);
    var calendar = rules.calendar(store);
    assertThat(calendar.knownYears()).contains(2026, 2027);
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 31))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 6))).isTrue();
    assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 30), 1).end())
        .isEqualTo(LocalDate.of(2027, 1, 4));
    assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 30), 1).warnings()).isEmpty();
  }

  @Test
  @DisplayName("重新导入一年即替换该年；地方放假日另存")
  void year_is_replaced_and_local_days_are_kept_apart() {
    ImportCalendar use = new ImportCalendar(store, files);
    use.stateCouncil(ADMINISTRATOR, "a.csv", "date,kind,name\n2026-10-01,holiday,国庆节\n");
    use.local(ADMINISTRATOR, "b.csv", "date,kind,name\n2026-08-12,holiday,那达慕\n");
    var calendar = rules.calendar(store);
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 2))).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 12))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2025, 10, 2))).isFalse();
    assertThat(store.audit)
        .containsExactly(
            "CALENDAR_IMPORTED calendar.years/2026", "CALENDAR_IMPORTED calendar.local");
  }

  @Test
  @DisplayName("增加村：写明日期和文件，之后可以按名称查到")
  void added_village() {
    DivisionCode code = new DivisionCode("150221104777");
    AddDivision use = new AddDivision(store, rules);
    use.run(ADMINISTRATOR, code, "新城社区居委会", LocalDate.of(2026, 7, 1), "土右政发〔2026〕9号");
    assertThat(rules.divisions(store).named(code.township(), "新城社区"))
        .map(m -> m.division().code())
        .contains(code);
    assertThat(store.audit).containsExactly("DIVISION_ADDED divisions.added/150221104777");
    assertThat(codes(() -> use.run(ADMINISTRATOR, code, "新城社区", LocalDate.of(2026, 7, 1), " ")))
        .containsExactly("DIVISION_DOCUMENT_EMPTY", "DIVISION_EXISTS", "DIVISION_NAME_TAKEN");
    assertThat(
            codes(
                () ->
                    use.run(
                        ADMINISTRATOR,
                        new DivisionCode("150999001001"),
                        "甲村",
                        LocalDate.of(2026, 7, 1),
                        "文件")))
        .containsExactly("DIVISION_PARENT_UNKNOWN");
  }
}
