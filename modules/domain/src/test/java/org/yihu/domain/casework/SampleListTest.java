package org.yihu.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.casework.SampleEntry.Outcome;

@DisplayName("抽查")
class SampleListTest {
  private static final String GROUP = "check.sample-ratio.extreme-poverty";

  private static SampleEntry entry(int serial, String ratio, Outcome outcome) {
    return new SampleEntry(
        new UUID(0, serial), new CaseNumber(2026, serial), GROUP, new BigDecimal(ratio), outcome);
  }

  /** Eleven cases, the third and the seventh 必查: nine to draw from, 30 % of them is 2.7. */
  private static List<SampleEntry> eleven() {
    List<SampleEntry> entries = new ArrayList<>();
    for (int serial = 1; serial <= 11; serial++) {
      boolean must = serial == 3 || serial == 7;
      entries.add(entry(serial, "0.30", must ? Outcome.MUST_CHECK : Outcome.NOT_DRAWN));
    }
    return entries;
  }

  private static List<String> numbers(List<SampleEntry> entries, Outcome outcome) {
    return entries.stream()
        .filter(e -> e.outcome() == outcome)
        .map(e -> e.number().toString())
        .toList();
  }

  @Test
  @DisplayName("同一名单、同一种子抽出同样的户，与名单的先后无关；校验码与另行算出的一致")
  void sameListAndSeedSameRows() {
    List<SampleEntry> shuffled = eleven();
    Collections.shuffle(shuffled, new Random(5));
    for (List<SampleEntry> order : List.of(eleven(), shuffled)) {
      SampleList list = new SampleList(order);
      assertThat(list.checksum())
          .isEqualTo("ced1a5b7dc42b39a00956a44ebdc4c51bb5642456617cf1f614f530c7eb9d254");
      assertThat(numbers(list.drawn("470683"), Outcome.DRAWN))
          .containsExactly("2026-1", "2026-2", "2026-6");
      assertThat(numbers(list.drawn("470684"), Outcome.DRAWN))
          .containsExactly("2026-2", "2026-6", "2026-10");
    }
  }

  @Test
  @DisplayName("应查的只标明，从不抽中，也不占比例；比例全抽时仍不抽")
  void mustCheckIsNeverDrawn() {
    var list = new SampleList(eleven());
    assertThat(numbers(list.drawn("470683"), Outcome.MUST_CHECK))
        .containsExactly("2026-3", "2026-7");
    var all =
        new SampleList(
            List.of(entry(1, "1", Outcome.NOT_DRAWN), entry(2, "1", Outcome.MUST_CHECK)));
    assertThat(numbers(all.drawn("0000"), Outcome.DRAWN)).containsExactly("2026-1");
  }

  @Test
  @DisplayName("比例向上取整：一户的三成抽一户，比例为零不抽")
  void ratioIsRoundedUp() {
    assertThat(
            numbers(
                new SampleList(List.of(entry(1, "0.30", Outcome.NOT_DRAWN))).drawn("1234"),
                Outcome.DRAWN))
        .hasSize(1);
    assertThat(
            numbers(
                new SampleList(List.of(entry(1, "0.00", Outcome.NOT_DRAWN))).drawn("1234"),
                Outcome.DRAWN))
        .isEmpty();
  }
}
