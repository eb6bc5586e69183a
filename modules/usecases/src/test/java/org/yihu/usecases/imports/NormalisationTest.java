package org.yihu.usecases.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.shared.Sex;
import org.yihu.usecases.port.CellValue;

@DisplayName("规范：号码、姓名、日期、金额、账号、词语")
class NormalisationTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
  private static final Words WORDS = Words.load();
  private final AmountReading amounts = new AmountReading(WORDS);
  private final DateReading dates = new DateReading(WORDS);
  private final NameReading names = new NameReading(WORDS);

  @Test
  @DisplayName("候选的数目：一百种末尾去掉异性和末位 X")
  void countsCandidates() {
    // 150221195809199?? : 50 odd order codes are a man's, and each of the 11 check characters falls
    // on about 4 or 5.
    List<String> men = IdRepair.candidates("1.50221195809199E+17", Optional.of(Sex.MALE));
    List<String> all = IdRepair.candidates("150221195809199000", Optional.empty());
    assertThat(men).hasSizeBetween(44, 47).allMatch(c -> (c.charAt(16) - '0') % 2 == 1);
    assertThat(all).hasSizeBetween(90, 92).containsAll(men).noneMatch(c -> c.endsWith("X"));
    assertThat(IdRepair.candidates("150221830204966", Optional.empty()))
        .containsExactly("150221198302049662");
    assertThat(IdRepair.candidates("1.50221195813399E+17", Optional.empty())).isEmpty();
    assertThat(IdRepair.candidates("1E+999999", Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "150223860913961,,ID_15_DIGITS",
    "150223861313961,ID_DATE,",
    "15022119830230966X,ID_DATE,",
    "150221203001019666,ID_DATE,",
    "1502211983020496,ID_LENGTH,",
    "A50221198302049662,ID_LENGTH,",
    "150221198302049661,ID_CHECK_DIGIT,",
    "1.50221E+17,ID_PRECISION_LOST,"
  })
  @DisplayName("号码的各种错误")
  void faults(String text, FindingCode error, FindingCode fix) {
    IdReading id = IdReading.of(new CellValue.Text(text), TODAY);
    assertThat(id.error()).isEqualTo(Optional.ofNullable(error));
    assertThat(id.fixes()).isEqualTo(fix == null ? Set.of() : Set.of(fix));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12,000|12000", "12000元|12000", "1.2万|12000", "１２００|1200", "1.2万元|12000",
            "￥1,200.50|1200.50", "3千|3000",
        "8205 元|8205", "0|0", "无|0", "1,234,567.89|1234567.89", "300元整|300", "1.5E3|1.5E3", "2套|2"
      })
  @DisplayName("金额的各种写法")
  void amounts(String text, BigDecimal value) {
    assertThat(amounts.read(new CellValue.Text(text), true).value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-2280", "－500", "(1,200)", "负300元", "−7"})
  @DisplayName("负数")
  void negativeAmounts(String text) {
    assertThat(amounts.read(new CellValue.Text(text), true).outcome())
        .isEqualTo(AmountReading.Outcome.NEGATIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"约五千", "不详", "12,00", "3000/5000", "1200-1500", "99999999999999999999", "#REF!"})
  @DisplayName("读不出的金额不猜")
  void unreadableAmounts(String text) {
    assertThat(amounts.read(new CellValue.Text(text), true).outcome())
        .isEqualTo(AmountReading.Outcome.UNREADABLE);
  }

  @Test
  @DisplayName("表格软件存下的浮点尾数不算")
  void spreadsheetDigits() {
    assertThat(amounts.read(new CellValue.Number("1234.5599999999999"), true).value())
        .isEqualByComparingTo("1234.56");
    assertThat(amounts.read(new CellValue.Number("3333.33333333333"), true).value())
        .isEqualByComparingTo("3333.33");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1956.3.2",
        "1956/03/02",
        "1956年3月2日",
        "19560302",
        "1956-3-2",
        "1956．03．02",
        " 1956-03-02 ",
        "1956-03-02 00:00:00",
        "1956年03月02号"
      })
  @DisplayName("日期的各种写法")
  void dates(String text) {
    DateReading.Read read = dates.read(new CellValue.Text(text));
    assertThat(read.day()).isEqualTo(LocalDate.of(1956, 3, 2));
    assertThat(read.usual()).isFalse();
  }

  @Test
  @DisplayName("数字日期、只有年月的日期、不存在的日期")
  void otherDates() {
    // 20516 is 2 March 1956 in the serial numbers of spreadsheets (1900 epoch).
    assertThat(dates.read(new CellValue.Number("20516")).day()).isEqualTo(LocalDate.of(1956, 3, 2));
    assertThat(dates.read(new CellValue.Number("19560302")).day())
        .isEqualTo(LocalDate.of(1956, 3, 2));
    assertThat(dates.read(new CellValue.Text("2017-01")).month()).isEqualTo(YearMonth.of(2017, 1));
    assertThat(dates.read(new CellValue.Text("2017-01")).usual()).isTrue();
    assertThat(dates.read(new CellValue.Text("1956年2月30日")).isRead()).isFalse();
    assertThat(dates.read(new CellValue.Text("五六年春")).isRead()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "邵　生银,邵生银,true,false",
    "' 王 雪燕 ',王雪燕,true,false",
    "阿不都•热合曼,阿不都·热合曼,false,true",
    "阿不都．热合曼,阿不都·热合曼,false,true",
    "巴特尔,巴特尔,false,false",
    "Anna Maria,Anna Maria,false,false"
  })
  @DisplayName("姓名里的空格和间隔号")
  void names(String written, String name, boolean spaces, boolean interpunct) {
    assertThat(names.read(new CellValue.Text(written)))
        .isEqualTo(new NameReading.Name(name, spaces, interpunct));
  }

  @ParameterizedTest
  @CsvSource({
    "6228483414805424306,true",
    "6228483386992106089,false",
    "6228 4834 1480 5424 306,true",
    "62284834148054243,false",
    "0602001234567890123,true",
    "12345,false",
    "abc,false"
  })
  @DisplayName("银行卡号的校验位")
  void accounts(String written, boolean trusted) {
    assertThat(AccountReading.of(new CellValue.Text(written)).trusted()).isEqualTo(trusted);
    assertThat(AccountReading.of(new CellValue.Number("6.22848341480542E+18")).trusted()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "城市低保,SUBSISTENCE_ALLOWANCE", "农村牧区低保,SUBSISTENCE_ALLOWANCE", "低保（单人户）,SUBSISTENCE_SINGLE",
        "五保,EXTREME_POVERTY",
    "特困供养（集中）,EXTREME_POVERTY", "分散供养,EXTREME_POVERTY", "低保边缘户,MARGINAL", "农村低保边缘家庭,MARGINAL",
    "支出型困难,RIGID_EXPENDITURE", "其他低收入人口,OTHER_HARDSHIP", "突发严重困难户,NONE", "边缘易致贫户,NONE"
  })
  @DisplayName("救助类别的各种叫法")
  void categories(String wording, Category category) {
    assertThat(WORDS.category(wording).value().category()).isEqualTo(category);
    assertThat(WORDS.category(wording).value().relapsePrevention())
        .isEqualTo(category == Category.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"贫困户", "建档立卡户", "脱贫户", "困难", "低保、特困", "农村"})
  @DisplayName("不认得的类别不猜")
  void unknownCategories(String wording) {
    assertThat(WORDS.category(wording)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "150221,true",
    "150299,false",
    "152628,true",
    "110101,true",
    "990101,false",
    "000000,false",
    "830000,true",
    "142201,true"
  })
  @DisplayName("地区代码：旧的也认，从未用过的不认")
  void areaCodes(String code, boolean known) {
    assertThat(AreaCodes.load().isKnown(code)).isEqualTo(known);
  }
}
