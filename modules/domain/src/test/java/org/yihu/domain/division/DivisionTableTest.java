package org.yihu.domain.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

@DisplayName("区划表：按代码、名称、简称查找")
class DivisionTableTest {
  private static final DivisionCode COUNTY = new DivisionCode("150221000000");
  private static final DivisionCode TOWN = new DivisionCode("150221104000");

  private static final NameSuffixes SUFFIXES =
      new NameSuffixes(
          Map.ofEntries(
              Map.entry("社区居民委员会", "community"),
              Map.entry("社区居委会", "community"),
              Map.entry("居委会", "community"),
              Map.entry("社区", "community"),
              Map.entry("嘎查村委会", "gacha"),
              Map.entry("嘎查", "gacha"),
              Map.entry("村村委会", "village"),
              Map.entry("村民委员会", "village"),
              Map.entry("村委会", "village"),
              Map.entry("村", "village"),
              Map.entry("镇", "town"),
              Map.entry("乡", "township")));

  private final DivisionTable table =
      new DivisionTable(
          List.of(
              row("150000000000", "内蒙古自治区", Division.Level.PROVINCE),
              row("150200000000", "包头市", Division.Level.CITY),
              row("150221000000", "土默特右旗", Division.Level.COUNTY),
              row("150221104000", "萨拉齐镇", Division.Level.TOWNSHIP),
              row("150221104001", "振华社区居委会", Division.Level.VILLAGE),
              row("150221104002", "果园社区居委会", Division.Level.VILLAGE),
              row("150221104003", "大青山路居委会", Division.Level.VILLAGE),
              row("150221104200", "后炭村委会", Division.Level.VILLAGE),
              row("150221104201", "果园村委会", Division.Level.VILLAGE),
              row("150221104202", "小西营村村委会", Division.Level.VILLAGE),
              row("150221104203", "卜尔汉嘎查", Division.Level.VILLAGE),
              row("150221105000", "双龙镇", Division.Level.TOWNSHIP),
              row("150221105200", "后湾村委会", Division.Level.VILLAGE)),
          SUFFIXES);

  private static Division row(String code, String name, Division.Level level) {
    return new Division(new DivisionCode(code), name, level);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "振华社区居委会, 150221104001, true",
    "振华社区, 150221104001, false",
    "振华社区居民委员会, 150221104001, false",
    "振华居委会, 150221104001, false",
    "振华, 150221104001, false",
    "萨拉齐镇振华社区, 150221104001, false",
    "后炭村委会, 150221104200, true",
    "后炭村, 150221104200, false",
    "后炭村民委员会, 150221104200, false",
    "后炭, 150221104200, false",
    "小西营村, 150221104202, false",
    "小西营村委会, 150221104202, false",
    "果园社区, 150221104002, false",
    "果园村, 150221104201, false",
    "卜尔汉嘎查村委会, 150221104203, false",
    "大青山路社区, 150221104003, false"
  })
  @DisplayName("全称或者无歧义的简称")
  void named(String name, String code, boolean byFullName) {
    assertThat(table.named(TOWN, name))
        .contains(new DivisionTable.Match(table.get(new DivisionCode(code)), byFullName));
  }

  @ParameterizedTest(name = "“{0}”")
  @ValueSource(strings = {"果园", "振华村", "后湾村", "振花社区", "村", "", "萨拉齐镇", "卜尔汉村"})
  @DisplayName("有歧义、类别不同、别的乡镇或者不存在的：不猜")
  void not_named(String name) {
    assertThat(table.named(TOWN, name)).isEmpty();
  }

  @Test
  @DisplayName("乡镇也可按简称")
  void township_by_short_name() {
    assertThat(table.named(COUNTY, "双龙")).map(m -> m.division().name()).contains("双龙镇");
    assertThat(table.named(COUNTY, "双龙乡")).isEmpty();
  }

  @Test
  @DisplayName("不认识的名称给出最近的几个")
  void nearest_names() {
    assertThat(table.nearest(TOWN, "振花社区", 3)).extracting(Division::name).startsWith("振华社区居委会");
    assertThat(table.nearest(TOWN, "后碳村委会", 1)).extracting(Division::name).containsExactly("后炭村委会");
    assertThat(table.nearest(TOWN, "欣欣向荣", 5)).isEmpty();
  }

  @Test
  @DisplayName("下级、上级与全名")
  void children_and_path() {
    assertThat(table.children(COUNTY)).extracting(Division::name).containsExactly("萨拉齐镇", "双龙镇");
    assertThat(table.children(new DivisionCode("150221104001"))).isEmpty();
    assertThat(table.path(new DivisionCode("150221104001")))
        .extracting(Division::name)
        .containsExactly("内蒙古自治区", "包头市", "土默特右旗", "萨拉齐镇", "振华社区居委会");
    assertThat(table.fullName(new DivisionCode("150221104001"), Division.Level.COUNTY))
        .isEqualTo("土默特右旗萨拉齐镇振华社区居委会");
  }

  @Test
  @DisplayName("增加的区划可以查到，原表不变")
  void with_added_divisions() {
    Division added = row("150221104004", "新城社区居委会", Division.Level.VILLAGE);
    assertThat(table.with(List.of(added)).named(TOWN, "新城社区")).isPresent();
    assertThat(table.named(TOWN, "新城社区")).isEmpty();
  }

  @Test
  @DisplayName("没有的代码：拒绝")
  void unknown_code() {
    DivisionCode code = new DivisionCode("150221104999");
    assertThat(catchThrowableOfType(Refusal.class, () -> table.get(code)).reasons())
        .containsExactly(Reason.of("DIVISION_NOT_FOUND", code));
  }
}
