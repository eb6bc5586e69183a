package org.yihu.domain.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.DateRange;

/**
 * The amounts of the demonstration pack that determinations use, written out so that tests of the
 * domain need no file.
 */
public final class DemoParameters {
  public static final String REGION = "150000000000";
  public static final String CITY = "150200000000";

  private final List<PolicyEntry> entries = new ArrayList<>();

  private DemoParameters() {}

  /** An empty pack to add to. */
  public static DemoParameters none() {
    return new DemoParameters();
  }

  /** The demonstration pack. */
  public static DemoParameters all() {
    DemoParameters demo = new DemoParameters();
    demo.add("subsistence.standard", CITY, "urban", "2026-01-01", "", "912.00");
    demo.add("subsistence.standard", CITY, "rural", "2025-01-01", "2025-12-31", "660.00");
    demo.add("subsistence.standard", CITY, "rural", "2026-01-01", "", "695.00");
    demo.add("subsistence.standard", "150206000000", "urban", "2026-01-01", "", "935.00");
    demo.add("subsistence.rounding", CITY, "", "2025-01-01", "", "CEILING 1.00");
    demo.add("subsistence.add-on.elder-70", CITY, "", "2025-01-01", "", "60.00");
    demo.add("subsistence.add-on.minor", CITY, "", "2025-01-01", "", "80.00");
    demo.add("subsistence.add-on.severe-disability", CITY, "", "2025-01-01", "", "120.00");
    demo.add("subsistence.add-on.severe-illness", CITY, "", "2025-01-01", "", "100.00");
    demo.add("extreme-poverty.basic", CITY, "urban", "2025-01-01", "", "1200.00");
    demo.add("extreme-poverty.basic", CITY, "rural", "2025-01-01", "", "905.00");
    demo.add("extreme-poverty.care.none", CITY, "", "2025-01-01", "", "70.00");
    demo.add("extreme-poverty.care.partial", CITY, "", "2025-01-01", "", "260.00");
    demo.add("extreme-poverty.care.full", CITY, "", "2025-01-01", "", "520.00");
    demo.add("marginal.ratio", REGION, "", "2023-10-19", "", "1.5");
    demo.add("rigid.disposable-income", CITY, "urban", "2026-01-01", "2026-12-31", "58600.00");
    demo.add("rigid.disposable-income", CITY, "rural", "2026-01-01", "2026-12-31", "27400.00");
    demo.add("rigid.ratio", CITY, "", "2024-01-01", "", "0.60");
    demo.add(
        "rigid.spending-kinds",
        CITY,
        "",
        "2024-01-01",
        "",
        "medical,education,rehabilitation,other");
    demo.addAssets("subsistence", "24", "0", "1", "0");
    demo.addAssets("extreme-poverty", "18", "0", "1", "0");
    demo.addAssets("marginal", "36", "1", "2", "0");
    demo.add("income.excluded.government-assistance", REGION, "", "2021-07-01", "", "true");
    demo.add("income.excluded.scholarship", REGION, "", "2021-07-01", "", "true");
    demo.add("income.excluded.basic-pension", REGION, "", "2021-07-01", "2025-12-31", "true");
    return demo;
  }

  private void addAssets(
      String set, String months, String vehicles, String houses, String businesses) {
    add("assets." + set + ".financial-months", CITY, "", "2025-01-01", "", months);
    add("assets." + set + ".vehicles", CITY, "", "2025-01-01", "", vehicles);
    add("assets." + set + ".houses", CITY, "", "2025-01-01", "", houses);
    add("assets." + set + ".businesses", CITY, "", "2025-01-01", "", businesses);
  }

  /**
   * Adds an entry; empty texts leave the settlement or the end open, a second word of the value is
   * its unit.
   */
  public DemoParameters add(
      String key, String division, String settlement, String from, String to, String value) {
    String[] valueAndUnit = value.split(" ");
    entries.add(
        new PolicyEntry(
            key,
            new DivisionCode(division),
            Optional.of(settlement)
                .filter(s -> !s.isEmpty())
                .map(s -> Settlement.valueOf(s.toUpperCase(Locale.ROOT))),
            new DateRange(LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to)),
            valueAndUnit[0],
            valueAndUnit.length > 1 ? Optional.of(valueAndUnit[1]) : Optional.empty(),
            "演示值",
            entries.size() + 1));
    return this;
  }

  /** Takes every entry of a key away. */
  public DemoParameters without(String key) {
    entries.removeIf(e -> e.key().equals(key));
    return this;
  }

  /** Puts one value for the whole city in place of all entries of a key. */
  public DemoParameters with(String key, String value) {
    return without(key).add(key, CITY, "", "2020-01-01", "", value);
  }

  public PolicyParameters pack() {
    return PolicyParameters.of("demo", "演示参数", entries);
  }
}
