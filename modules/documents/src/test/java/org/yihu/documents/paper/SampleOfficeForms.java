package org.yihu.documents.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.casework.CaseNumber;
import org.yihu.domain.casework.SampleDraw;
import org.yihu.domain.casework.SampleEntry;
import org.yihu.domain.casework.SampleEntry.Outcome;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.investigation.Hearing;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.Tally;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.paper.AssistanceChainSheet;
import org.yihu.usecases.paper.AssistanceChainSheet.Item;
import org.yihu.usecases.paper.AssistanceChainSheet.Link;
import org.yihu.usecases.paper.AssistanceChainSheet.Progress;
import org.yihu.usecases.paper.DrawMinutes;
import org.yihu.usecases.paper.HearingRecord;
import org.yihu.usecases.paper.MonthReport;
import org.yihu.usecases.paper.Paper;
import org.yihu.usecases.paper.TrialSheet;
import org.yihu.usecases.statistics.AssistanceClass;
import org.yihu.usecases.statistics.Column;
import org.yihu.usecases.statistics.MonthStatistics;

/** Papers that say how a household or the office stands, about the invented ones of the samples. */
final class SampleOfficeForms {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private SampleOfficeForms() {}

  static List<Paper> all() {
    return List.of(hearing(true), trial(), report(), draw(), chain());
  }

  static HearingRecord hearing(boolean attended) {
    var meeting =
        new Hearing.Meeting(
            DAY,
            "上午10时",
            "当面",
            List.of("高娃", "巴图"),
            attended ? "云占海" : "",
            attended
                ? Optional.empty()
                : Optional.of(new Hearing.NotAttending("邮寄", Optional.of(DAY.minusDays(4)))));
    var told =
        new Hearing.Told(
            "大女儿自10月起就业",
            "月人均861.00元，高于695.00元",
            "社会救助法第四十八条",
            "可以陈述、申辩",
            EnumSet.of(Hearing.Point.FACTS, Hearing.Point.LAW));
    var answer =
        new Hearing.Answer(
            "工资属实，母亲还要看病",
            Optional.of(Hearing.Acceptance.PARTLY),
            "医疗支出另办医疗救助",
            Optional.of(Hearing.Outcome.TAPER),
            ChangeReason.REVIEWED,
            false);
    return new HearingRecord(
        SampleCaseForms.taper().head(),
        "最低生活保障",
        new Hearing(new UUID(0, 1), new UUID(0, 2), meeting, told, answer),
        "定期核查");
  }

  static TrialSheet trial() {
    return new TrialSheet(
        SampleForms.KEY,
        SampleForms.PLACE,
        "云占海",
        5,
        DAY,
        List.of(new TrialSheet.Change("女儿工资性收入", "0", "10,800")),
        new TrialSheet.Outcome(
            "最低生活保障", Money.ofYuan(1794), Money.ofYuan(240), Money.ZERO, Money.ofYuan(2034)),
        new TrialSheet.Outcome("低保边缘", Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO),
        List.of("失去：基本金额 1,794.00 元/月", "渐退 6 个月，照发 2,034.00 元/月"),
        "断崖：净少 13,608.00 元/年");
  }

  /** Opening 3, one added, one left: closing 3; 12 persons each, 500 a month each. */
  static MonthReport report() {
    YearMonth month = YearMonth.of(2026, 11);
    Tally one = new Tally(1, 4, Money.ofYuan(500));
    Tally three = new Tally(3, 12, Money.ofYuan(1500));
    var line =
        new MonthStatistics.Line(
            Optional.of(AssistanceClass.SUBSISTENCE),
            Map.of(
                Column.OPENING,
                three,
                Column.ADDED,
                one,
                Column.LEFT,
                one,
                Column.CHANGED,
                new Tally(0, -1, Money.ofYuan(-20)),
                Column.CLOSING,
                new Tally(3, 11, Money.ofYuan(1480))));
    List<MonthStatistics.InAndOut> year = new ArrayList<>();
    List<MonthStatistics.Due> due = new ArrayList<>();
    for (int i = 11; i >= 0; i--) {
      year.add(new MonthStatistics.InAndOut(month.minusMonths(i), i, 1));
    }
    for (int i = 4; i >= -1; i--) {
      due.add(new MonthStatistics.Due(month.minusMonths(i), 3, Money.ofYuan(1500 - i)));
    }
    var code = new DivisionCode("150221100201");
    return new MonthReport(
        SampleForms.KEY,
        SampleForms.number("萨社救月", 11),
        "萨拉齐镇人民政府",
        DAY,
        new MonthStatistics(
            month,
            List.of(line),
            List.of(
                new MonthStatistics.Village(code, "大袄兑村", new Tally(2, 8, Money.ofYuan(1000)), 1),
                new MonthStatistics.Village(code, "小厂圐圙村", new Tally(1, 3, Money.ofYuan(480)), -1)),
            List.of(new MonthStatistics.Exit(Optional.of(ChangeReason.DEATH), 1)),
            1,
            0,
            year,
            due),
        List.of("低保"),
        List.of("死亡"));
  }

  static DrawMinutes draw() {
    List<SampleEntry> entries = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      Outcome outcome = i == 2 ? Outcome.DRAWN : i == 4 ? Outcome.MUST_CHECK : Outcome.NOT_DRAWN;
      entries.add(
          new SampleEntry(
              new UUID(0, i),
              new CaseNumber(2026, i),
              "check.sample-ratio.subsistence",
              new BigDecimal("0.30"),
              outcome));
    }
    return new DrawMinutes(
        SampleForms.KEY,
        "土默特右旗民政局",
        new SampleDraw(
            new UUID(0, 9), DAY, "高娃", "ab".repeat(32), "20261124", List.of("高娃", "乌兰"), entries),
        List.of("甲", "乙", "丙", "丁", "戊"));
  }

  static AssistanceChainSheet chain() {
    List<Link> links =
        List.of(
            link(LocalDate.of(2026, 10, 12), Progress.DONE, "申请", "社会救助申请", null, "萨社救申"),
            link(LocalDate.of(2026, 10, 16), Progress.DONE, "调查", "入户调查：王晓燕、贺存良", null, ""),
            link(
                LocalDate.of(2026, 11, 11),
                Progress.DONE,
                "确认",
                "最低生活保障，自2026年12月起",
                Money.ofYuan(2034),
                "土右社救确"),
            link(DAY, Progress.UNDER_WAY, "听取", "听取意见：云占海", null, ""),
            link(LocalDate.of(2027, 5, 11), Progress.PLANNED, "复核", "定期核查到期", null, ""));
    return new AssistanceChainSheet(
        SampleForms.KEY,
        SampleForms.number("萨社救链", 186),
        SampleForms.PLACE,
        "云占海",
        5,
        new AssistanceChainSheet.Summary(
            "最低生活保障",
            Money.ofYuan(2034),
            Money.ofYuan(1500),
            1,
            Optional.of(LocalDate.of(2027, 5, 11)),
            "完整"),
        links,
        List.of(
            new Item("最低生活保障", "已享", "2026-12起", false),
            new Item("特困供养", "未享", "", false),
            new Item("重复享受", "有", "低保、特困", true)),
        new AssistanceChainSheet.Printed("王晓燕", DAY, "领导走访"));
  }

  private static Link link(
      LocalDate on, Progress progress, String stage, String matter, Money money, String letters) {
    return new Link(
        on,
        progress,
        stage,
        matter,
        Optional.ofNullable(money),
        "萨拉齐镇",
        letters.isEmpty() ? Optional.empty() : Optional.of(SampleForms.number(letters, 186)));
  }
}
