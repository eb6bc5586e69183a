package org.yihu.usecases.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.port.CellValue;

@Label("规范：任何写法读回原样")
class NormalisationPropertiesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
  private final AmountReading amounts = new AmountReading(Words.load());

  @Property
  @Label("任何有效号码，怎样加空格、全角、小写 x 都读回原样")
  void everyWritingOfANumber(
      @ForAll("numbers") String number, @ForAll boolean wide, @ForAll @IntRange(max = 17) int gap) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char c = Character.toLowerCase(number.charAt(i));
      written.append(wide ? (char) (c + 0xFEE0) : c);
      if (i == gap) {
        written.append("\u3000 \u00A0");
      }
    }
    IdReading id = IdReading.of(new CellValue.Text(written.toString()), TODAY);
    assertThat(id.number().map(ResidentIdNumber::value)).contains(number);
    assertThat(id.fixes().contains(FindingCode.ID_FULL_WIDTH)).isEqualTo(wide);
    assertThat(id.fixes()).contains(FindingCode.ID_SPACES);
    assertThat(id.fixes().contains(FindingCode.ID_LOWERCASE_X)).isEqualTo(number.endsWith("X"));
  }

  @Property
  @Label("改错任何一位都不再是有效号码")
  void everyWrongDigit(@ForAll("numbers") String number, @ForAll @IntRange(max = 16) int at) {
    char wrong = (char) ('0' + (number.charAt(at) - '0' + 1) % 10);
    String text = number.substring(0, at) + wrong + number.substring(at + 1);
    assertThat(IdReading.of(new CellValue.Text(text), TODAY).error())
        .hasValueSatisfying(
            e -> assertThat(e).isIn(FindingCode.ID_CHECK_DIGIT, FindingCode.ID_DATE));
  }

  @Property
  @Label("数字单元格里的号码：候选含原号码，除非末位是 X")
  void repairsHoldTheNumber(@ForAll("numbers") String number) {
    ResidentIdNumber whole = new ResidentIdNumber(number);
    String raw = number.charAt(0) + "." + number.substring(1, 15) + "e+17";
    List<String> candidates = IdRepair.candidates(raw, Optional.of(whole.sex()));
    assertThat(candidates.contains(number)).isEqualTo(!number.endsWith("X"));
    assertThat(candidates).allMatch(c -> new ResidentIdNumber(c).sex() == whole.sex());
    assertThat(IdReading.of(new CellValue.Number(raw), TODAY).error())
        .contains(FindingCode.ID_PRECISION_LOST);
  }

  @Property
  @Label("任何到分的金额，带千分位、单位、全角都读回原数")
  void everyAmount(@ForAll @LongRange(min = 0, max = 99_999_999_999L) long fen) {
    BigDecimal yuan = BigDecimal.valueOf(fen, 2);
    String grouped = String.format(java.util.Locale.ROOT, "%,.2f", yuan);
    for (String text :
        List.of(
            yuan.toPlainString(),
            grouped + "元",
            yuan.toPlainString().replace('.', '．').replace('0', '０'))) {
      assertThat(amounts.read(new CellValue.Text(text), true).value()).isEqualByComparingTo(yuan);
    }
    assertThat(amounts.read(new CellValue.Number(yuan.toPlainString()), true).value())
        .isEqualByComparingTo(yuan);
  }

  @Provide
  Arbitrary<String> numbers() {
    Arbitrary<LocalDate> births =
        Arbitraries.longs()
            .between(LocalDate.of(1930, 1, 1).toEpochDay(), TODAY.toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Combinators.combine(births, Arbitraries.integers().between(0, 999))
        .as(
            (birth, order) -> {
              String first17 =
                  "150221" + birth.toString().replace("-", "") + "%03d".formatted(order);
              return first17 + ResidentIdNumber.checkCharacter(first17);
            });
  }
}
