package org.yihu.documents.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.notice.NoticeEntry.Note;
import org.yihu.domain.notice.NoticePeriod;
import org.yihu.domain.policy.Term;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.paper.AcceptanceLetter;
import org.yihu.usecases.paper.CategoryJudgement;
import org.yihu.usecases.paper.ConfirmationLetter;
import org.yihu.usecases.paper.DocumentNumber;
import org.yihu.usecases.paper.IncomeStatement;
import org.yihu.usecases.paper.IssuingOffice;
import org.yihu.usecases.paper.KnownPerson;
import org.yihu.usecases.paper.LongTermNotice;
import org.yihu.usecases.paper.MissingDocument;
import org.yihu.usecases.paper.ReceivedDocument;
import org.yihu.usecases.paper.RefusalLetter;
import org.yihu.usecases.paper.ReviewNotice;
import org.yihu.usecases.paper.SupplementLetter;
import org.yihu.usecases.paper.TerminationNotice;
import org.yihu.usecases.paper.WhatIsMissingLetter;
import org.yihu.usecases.paper.WhatIsMissingLetter.Bar;

/** The papers of the visual reference as content records; every person and number is invented. */
final class SamplePapers {
  static final IssuingOffice TOWNSHIP =
      new IssuingOffice(
          "土默特右旗萨拉齐镇人民政府",
          "萨拉齐镇人民政府",
          "社会救助服务窗口：萨拉齐镇便民服务中心",
          "0472-0000000",
          "0472-0000001",
          "萨拉齐镇便民服务中心社会救助服务窗口");

  private SamplePapers() {}

  static AcceptanceLetter acceptance() {
    return new AcceptanceLetter(
        "7K2M-94QD",
        new DocumentNumber("萨社救受", 2026, 186),
        TOWNSHIP,
        "云占海",
        "大袄兑村",
        5,
        LocalDate.of(2026, 10, 12),
        Optional.of(LocalDate.of(2026, 10, 14)),
        LocalDate.of(2026, 10, 14),
        30,
        LocalDate.of(2026, 11, 25),
        LocalDate.of(2026, 10, 19),
        "7天",
        "王晓燕",
        List.of(
            new ReceivedDocument("社会救助申请书（含承诺）", 1, "原件"),
            new ReceivedDocument("居民家庭经济状况核对授权书", 1, "原件"),
            new ReceivedDocument("居民身份证、居民户口簿", 5, "核验后退还，留扫描件"),
            new ReceivedDocument("医疗、教育自付费用票据", 23, "核验后退还，留清单")));
  }

  static final IssuingOffice COUNTY =
      new IssuingOffice(
          "土默特右旗民政局", "土默特右旗民政局", "社会救助和社会事务股", "0472-0000002", "0472-0000001", "土默特右旗民政局");

  static SupplementLetter supplement() {
    return new SupplementLetter(
        "7K2M-94QD",
        new DocumentNumber("萨社救补", 2026, 57),
        TOWNSHIP,
        "云占海",
        "大袄兑村",
        LocalDate.of(2026, 10, 12),
        LocalDate.of(2026, 10, 12),
        LocalDate.of(2026, 10, 23),
        List.of(
            new MissingDocument("核对授权书签名", "云晓娟、乌云其木格签名并按指印", "可预约上门"),
            new MissingDocument("申请书承诺栏签名", "申请人签名并按指印", "窗口当场办理"),
            new MissingDocument("赡养费给付情况", "义务人、金额、给付时间的书面说明", "窗口提供格式"),
            new MissingDocument("医疗、教育自付票据", "2025年10月至2026年9月，核验后退还", "可先拍照发送")),
        List.of());
  }

  static NoticePeriod period() {
    return new NoticePeriod(
        LocalDate.of(2026, 10, 26),
        LocalDate.of(2026, 10, 27),
        LocalDate.of(2026, 11, 2),
        Term.calendarDays(7),
        false,
        List.of());
  }

  static NoticeEntry entry(
      int serial, String name, int persons, Category category, String amount, Note note) {
    return new NoticeEntry(
        serial,
        name,
        persons,
        category,
        Optional.ofNullable(amount).map(Money::ofYuan),
        note,
        "case-" + serial);
  }

  static ReviewNotice review(List<NoticeEntry> entries, List<KnownPerson> known) {
    return new ReviewNotice(
        "N31-5XWQ",
        new DocumentNumber("萨社救示", 2026, 31),
        TOWNSHIP,
        "大袄兑村",
        "大袄兑村村务公开栏",
        period(),
        entries,
        known);
  }

  static ReviewNotice review() {
    return review(
        List.of(
            entry(1, "云占海", 5, Category.SUBSISTENCE_ALLOWANCE, "2034.00", Note.NONE),
            entry(2, "贺二换", 2, Category.SUBSISTENCE_ALLOWANCE, "886.00", Note.NONE),
            entry(3, "额尔敦仓", 1, Category.EXTREME_POVERTY, "975.00", Note.NONE),
            entry(4, "刘改莲", 1, Category.SUBSISTENCE_SINGLE, "755.00", Note.NONE),
            entry(5, "王栓牛", 3, Category.MARGINAL, null, Note.NONE),
            entry(6, "乌兰托娅", 4, Category.SUBSISTENCE_ALLOWANCE, "1262.00", Note.NONE),
            entry(7, "李存厚", 2, Category.RIGID_EXPENDITURE, null, Note.NONE),
            entry(8, "郝玉莲", 1, Category.SUBSISTENCE_ALLOWANCE, "695.00", Note.NONE),
            entry(9, "萨仁高娃", 1, Category.SUBSISTENCE_ALLOWANCE, "775.00", Note.GUARDIAN),
            entry(10, "阿拉腾巴根", 1, Category.EXTREME_POVERTY, "1165.00", Note.NONE),
            entry(
                11, "张挨明", 3, Category.SUBSISTENCE_ALLOWANCE, "1041.00", Note.STAFF_RELATIVE_FILED),
            entry(12, "白音宝力格", 2, Category.MARGINAL, null, Note.NONE)),
        List.of());
  }

  static LongTermNotice longTerm() {
    String[] names = {
      "云占海", "贺二换", "刘改莲", "乌兰托娅", "郝玉莲", "萨仁高娃", "张挨明", "王补栓", "敖登格日勒", "赵二小", "孙满仓", "额尔敦仓",
      "阿拉腾巴根", "韩锁柱", "王栓牛", "白音宝力格", "杨桃女", "李存厚"
    };
    int[] persons = {5, 2, 1, 4, 1, 1, 3, 2, 1, 4, 2, 1, 1, 1, 3, 2, 4, 2};
    String[] amounts = {
      "2034", "886", "755", "1262", "695", "775", "1041", "724", "755", "1386", "913", "975",
      "1165", "975", null, null, null, null
    };
    var entries = new ArrayList<NoticeEntry>();
    for (int i = 0; i < names.length; i++) {
      Category category =
          i < 11
              ? Category.SUBSISTENCE_ALLOWANCE
              : i < 14
                  ? Category.EXTREME_POVERTY
                  : i < 17 ? Category.MARGINAL : Category.RIGID_EXPENDITURE;
      entries.add(
          entry(
              i + 1,
              names[i],
              persons[i],
              category,
              amounts[i],
              i == 5 ? Note.GUARDIAN : Note.NONE));
    }
    return new LongTermNotice(
        "N32-8PLK",
        new DocumentNumber("萨社救公", 2026, 108),
        TOWNSHIP,
        "大袄兑村",
        "大袄兑村村务公开栏",
        YearMonth.of(2026, 12),
        LocalDate.of(2026, 11, 23),
        entries,
        List.of());
  }

  static TerminationNotice termination() {
    return new TerminationNotice(
        "N33-2QRT",
        new DocumentNumber("萨社救终", 2026, 3),
        TOWNSHIP,
        "大袄兑村",
        "大袄兑村村务公开栏",
        period(),
        List.of(entry(1, "韩锁柱", 1, Category.EXTREME_POVERTY, "975.00", Note.NONE)),
        List.of());
  }

  static ConfirmationLetter confirmation() {
    return new ConfirmationLetter(
        "7K2M-94QD",
        new DocumentNumber("土右社救确", 2026, 312),
        COUNTY,
        "云占海",
        "大袄兑村",
        "萨拉齐镇人民政府",
        "土默特右旗人民政府",
        LocalDate.of(2026, 10, 12),
        LocalDate.of(2026, 11, 11),
        LocalDate.of(2026, 11, 12),
        Category.SUBSISTENCE_ALLOWANCE,
        5,
        Optional.of(Money.ofYuan(1794)),
        Money.ofYuan(240),
        YearMonth.of(2026, 12),
        "半年",
        YearMonth.of(2027, 5));
  }

  static RefusalLetter refusal() {
    var income =
        new IncomeStatement(
            3,
            YearMonth.of(2025, 10),
            YearMonth.of(2026, 9),
            List.of(
                new IncomeStatement.Line(
                    "工资性收入", Money.ofYuan(26400), "务工30,000.00，扣除必要就业成本3,600.00"),
                new IncomeStatement.Line("经营净收入", Money.ofYuan(13980), "种植、养殖，已扣除生产成本"),
                new IncomeStatement.Line("财产净收入", Money.ofYuan(1500), "土地流转"),
                new IncomeStatement.Line("转移净收入", Money.ZERO, "")),
            Money.ofYuan(41880),
            Money.ofYuan("1163.33"),
            "41,880.00÷12÷3＝1,163.33元");
    return new RefusalLetter(
        "3HTV-6YMB",
        new DocumentNumber("土右社救不", 2026, 45),
        new DocumentNumber("萨社救受", 2026, 179),
        COUNTY,
        "刘俊梅",
        "小厂圐圙村",
        "萨拉齐镇人民政府",
        "土默特右旗人民政府",
        LocalDate.of(2026, 10, 9),
        LocalDate.of(2026, 11, 11),
        LocalDate.of(2026, 11, 13),
        income,
        List.of(
            new CategoryJudgement(
                "特困人员",
                "满60周岁、未满16周岁或者规定残疾等三项",
                "成员均不具备年龄、残疾条件",
                "—",
                "社会救助法第十六条；\n民发〔2021〕43号第四条"),
            new CategoryJudgement("最低生活保障", "人均每月低于695.00元", "1,163.33元", "高出468.33元", "社会救助法第十八条"),
            new CategoryJudgement(
                "低保边缘家庭", "人均每月低于1,042.50元（1.5倍）", "1,163.33元", "高出120.83元", "社会救助法第二十一条"),
            new CategoryJudgement(
                "刚性支出\n困难家庭",
                "必需支出超过家庭总收入的60%",
                "11,100.00÷45,480.00＝24.4%",
                "低35.6个百分点",
                "社会救助法第二十二条")),
        List.of());
  }

  static WhatIsMissingLetter whatIsMissing() {
    return new WhatIsMissingLetter(
        "3HTV-6YMB",
        new DocumentNumber("土右社救不", 2026, 45),
        TOWNSHIP,
        "刘俊梅",
        LocalDate.of(2026, 10, 9),
        "差在收入这一条",
        "您家平均每人每月收入1,163.33元，比低保边缘家庭的收入线高出120.83元。",
        List.of(
            new Bar("低保线", Money.ofYuan(695), false),
            new Bar("低保边缘线", Money.ofYuan("1042.50"), false),
            new Bar("您家每人每月", Money.ofYuan("1163.33"), true)),
        "去年10月到今年9月，您家务工净得26,400元、种地养羊13,980元、流转土地1,500元，一共41,880元，按3口人、12个月平均，每人每月1,163.33元。看病、上学自己花了11,100元，占总收入的24.4%，没有超过60%，刚性支出困难这一条也不够。",
        List.of("收入少了：一家3口一年合计低于37,530元；", "看病、上学花得多了，超过总收入的60%；", "家里人口有变化，有人得了大病或办了残疾证。"),
        "王晓燕（镇民政窗口）",
        "旗人民政府",
        LocalDate.of(2026, 11, 13));
  }
}
