package org.yihu.app.crash;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.yihu.app.cli.CaseFacts;
import org.yihu.testsupport.SampleNumbers;

/**
 * What a child does in its turn: workbooks of its own households, and the steps of one case after
 * another.
 */
record Workload(int turn) {
  /** Good households of a workbook; one more has a damaged number and waits. */
  static final int HOUSEHOLDS = 12;

  private static final int ORDERS_OF_A_TURN = 2;
  private static final List<String> HEADER =
      List.of(
          "苏木乡镇（街道）", "嘎查村（社区）", "户编号", "姓名", "与户主关系", "公民身份号码", "户口性质", "救助类别", "开始享受年月", "月保障金额");

  /** The steps of a case with their fields, from acceptance to the decision. */
  static final List<Map.Entry<String, Map<String, Object>>> STEPS =
      List.of(
          Map.entry("accept", Map.of("date", "2026-09-22")),
          Map.entry("authorise", Map.of("date", "2026-09-22")),
          Map.entry(
              "visit",
              Map.of(
                  "date", "2026-09-23", "investigators", List.of("赵敏", "钱亮"), "conclusion", "属实")),
          Map.entry("verification", Map.of("date", "2026-09-29")),
          Map.entry("determine", Map.of("date", "2026-09-29")),
          Map.entry("opinion", Map.of("date", "2026-09-30")),
          Map.entry("notice", Map.of("date", "2026-09-30")),
          Map.entry("decide", Map.of("date", "2026-10-12")));

  String name(int number) {
    return "m%03d-%03d.csv".formatted(turn, number);
  }

  /** 户编号 of a workbook's households, the damaged one last. */
  static List<String> codes(String name) {
    int turn = Integer.parseInt(name.substring(1, 4));
    int number = Integer.parseInt(name.substring(5, 8));
    return IntStream.rangeClosed(0, HOUSEHOLDS)
        .mapToObj(i -> "150221100" + "%06d".formatted(serial(turn, number, i)))
        .toList();
  }

  private static int serial(int turn, int number, int i) {
    return turn * 10_000 + number * (HOUSEHOLDS + 1) + i;
  }

  String workbook(int number) {
    List<String> lines = new ArrayList<>();
    lines.add("低收入人口信息汇总表（2026年10月）");
    lines.add("填报单位：土默特右旗民政局");
    lines.add(String.join(",", HEADER));
    List<String> codes = codes(name(number));
    for (int i = 0; i <= HOUSEHOLDS; i++) {
      String id = number(number * (HOUSEHOLDS + 1) + i, i == HOUSEHOLDS);
      lines.add(
          String.join(
              ",", "萨拉齐镇", "花苑社区居委会", codes.get(i), "王某", "户主", id, "农业", "低保", "2026-01", "500"));
    }
    return String.join("\n", lines) + "\n";
  }

  private String number(int serial, boolean damaged) {
    LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(serial);
    String whole = SampleNumbers.of("150221", birth, 900 + turn * ORDERS_OF_A_TURN);
    return damaged ? whole.substring(0, 17) + (whole.endsWith("1") ? "2" : "1") : whole;
  }

  /** Facts of a family that nobody else describes. */
  String facts(int number) {
    // the order code differs by turn, the year of birth by case
    return CaseFacts.family(6000, 900 + turn * ORDERS_OF_A_TURN, number);
  }
}
