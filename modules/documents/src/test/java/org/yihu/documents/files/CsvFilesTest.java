package org.yihu.documents.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.calendar.CalendarDay;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.text.Texts;

@DisplayName("日历文件与区划文件（CSV）")
class CsvFilesTest {
  private static final Texts TEXTS = Texts.load("files", "determination");

  private static List<String> words(Runnable reading) {
    return TEXTS.of(catchThrowableOfType(Refusal.class, reading::run).reasons());
  }

  private static List<CalendarDay> days(String csv) {
    return new CalendarFile().days(new TextFile("calendar.csv", csv));
  }

  private static List<Division> divisions(String csv) {
    return new DivisionFile().divisions(new TextFile("divisions.csv", csv));
  }

  @Test
  @DisplayName("随程序提供的日历：2019至2026年")
  void shipped_calendar() {
    WorkingCalendar calendar = new ShippedFiles(TEXTS).calendar();
    assertThat(calendar.knownYears()).hasSize(8).contains(2019, 2026);
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 10))).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2022, 12, 31))).isFalse();
  }

  @Test
  @DisplayName("日历行的错误一次说完")
  void calendar_faults() {
    assertThat(
            words(
                () ->
                    days(
                        "date,kind,name\n2027-01-01,holiday,元旦\n2027-02-30,holiday,春节\n2027-02-06,off,春节\n")))
        .containsExactly(
            "第3行：“2027-02-30”不是日期，请按 2026-10-01 的样式填写", "第4行：“off”不在可用的词之内，可用的词是 holiday, workday");
    assertThat(words(() -> days("day,kind\n2027-01-01,holiday\n")))
        .containsExactly(
            "文件 calendar.csv 缺少“date”列，现有的列是 day, kind",
            "文件 calendar.csv 缺少“name”列，现有的列是 day, kind");
    assertThat(words(() -> days("date,kind,name\n"))).containsExactly("文件 calendar.csv 没有内容");
  }

  @Test
  @DisplayName("日历写出后读回不变")
  void calendar_round_trip() {
    List<CalendarDay> days =
        List.of(
            new CalendarDay(LocalDate.of(2027, 1, 1), CalendarDay.Kind.HOLIDAY, "元旦"),
            new CalendarDay(LocalDate.of(2027, 2, 6), CalendarDay.Kind.WORKDAY, "春节,\"调休\""));
    assertThat(days(new RuleFiles(TEXTS).calendarText(days))).isEqualTo(days);
  }

  @Test
  @DisplayName("随程序提供的区划：1市10旗县区91乡镇855村")
  void shipped_divisions() {
    DivisionTable table = new ShippedFiles(TEXTS).divisions();
    assertThat(table.all()).filteredOn(d -> d.level() == Division.Level.COUNTY).hasSize(10);
    assertThat(table.all()).filteredOn(d -> d.level() == Division.Level.TOWNSHIP).hasSize(91);
    assertThat(table.all()).filteredOn(d -> d.level() == Division.Level.VILLAGE).hasSize(855);
  }

  @Test
  @DisplayName("每个村的全称查到自己；去掉“居委会”“村委会”等通名后仍查到自己或者因同名而不猜")
  void every_village_is_found_by_its_names() {
    DivisionTable table = new ShippedFiles(TEXTS).divisions();
    for (Division village : table.all()) {
      if (village.level() == Division.Level.VILLAGE) {
        DivisionCode town = village.code().township();
        assertThat(table.named(town, village.name())).map(m -> m.division()).contains(village);
        String shortened = village.name().replaceFirst("(居委会|居民委员会|村委会|村民委员会|村委)$", "");
        assertThat(table.named(town, shortened).map(DivisionTable.Match::division).orElse(village))
            .as(shortened)
            .isEqualTo(village);
      }
    }
  }

  @Test
  @DisplayName("区划行的错误一次说完")
  void division_faults() {
    assertThat(
            words(
                () ->
                    divisions(
                        """
                        code,parent,level,name,kind
                        150200000000,,city,包头市,
                        1502,150200000000,county,某旗,
                        150221000000,150100000000,county,土默特右旗,
                        150200000000,,town,包头,
                        150222000000,150200000000,county,,
                        """)))
        .containsExactly(
            "第3行：代码“1502”或者上级代码“150200000000”不是12位数字",
            "第4行：代码 150221000000 不在上级 150100000000 之内",
            "第5行：代码 150200000000 与第2行重复",
            "第5行：“town”不在可用的词之内，可用的词是 province, city, county, township, village",
            "第6行：缺少名称 150222000000");
  }
}
