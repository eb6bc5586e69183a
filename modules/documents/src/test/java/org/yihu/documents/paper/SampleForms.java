package org.yihu.documents.paper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.HoldReason;
import org.yihu.domain.payment.MonthBalance;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Movement;
import org.yihu.domain.payment.Tally;
import org.yihu.domain.payment.TaperPeriod;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Sex;
import org.yihu.usecases.paper.Applicant;
import org.yihu.usecases.paper.ApplicationForm;
import org.yihu.usecases.paper.AuthorisationForm;
import org.yihu.usecases.paper.AuthorisationForm.Representative;
import org.yihu.usecases.paper.AuthorisationForm.Signatory;
import org.yihu.usecases.paper.DeclaredAssets;
import org.yihu.usecases.paper.DeclaredIncome;
import org.yihu.usecases.paper.DeclaredSpending;
import org.yihu.usecases.paper.DocumentNumber;
import org.yihu.usecases.paper.FormMember;
import org.yihu.usecases.paper.FormObligor;
import org.yihu.usecases.paper.HardshipCause;
import org.yihu.usecases.paper.KnownHousehold;
import org.yihu.usecases.paper.KnownHousehold.DeclaredAmount;
import org.yihu.usecases.paper.PaymentListForm;
import org.yihu.usecases.paper.PaymentListSheet;
import org.yihu.usecases.paper.PaymentRow;
import org.yihu.usecases.paper.Place;
import org.yihu.usecases.paper.ReviewAmount;
import org.yihu.usecases.paper.ReviewFindings;
import org.yihu.usecases.paper.ReviewFindings.AssetTest;
import org.yihu.usecases.paper.ReviewFindings.CategoryTests;
import org.yihu.usecases.paper.ReviewFindings.IncomeLine;
import org.yihu.usecases.paper.ReviewFindings.Outcome;
import org.yihu.usecases.paper.ReviewFindings.Test;
import org.yihu.usecases.paper.ReviewSheet;
import org.yihu.usecases.paper.VisitForm;
import org.yihu.usecases.paper.VisitIncomeItem;

/** The forms of the visual reference as content records; every person and number is invented. */
public final class SampleForms {
  static final String KEY = "7K2M-94QD";
  static final Place PLACE = new Place("土默特右旗", "萨拉齐镇", "大袄兑村");

  private SampleForms() {}

  static DocumentNumber number(String authority, int serial) {
    return new DocumentNumber(authority, 2026, serial);
  }

  private static Money yuan(String amount) {
    return Money.ofYuan(amount);
  }

  static List<FormMember> family() {
    return List.of(
        new FormMember(
            "云占海", "本人", "150221196803179132", 58, "蒙古族", "已婚", "重病（已认定）", "部分丧失", "务农", "重病患者"),
        new FormMember("赵桂枝", "配偶", "150221196911029246", 56, "汉族", "已婚", "健康", "有", "零工", ""),
        new FormMember("云晓娟", "女儿", "150221200406219427", 22, "蒙古族", "未婚", "健康", "有", "大学本科", ""),
        new FormMember("云小龙", "儿子", "150221201201099518", 14, "蒙古族", "未婚", "健康", "—", "初中", "未成年人"),
        new FormMember(
            "乌云其木格", "母亲", "150221194308159661", 83, "蒙古族", "丧偶", "体弱", "无", "—", "70周岁以上"));
  }

  static List<FormObligor> obligors() {
    return List.of(
        new FormObligor(
            "云占河", "乌云其木格之子", OptionalInt.of(54), "呼和浩特市赛罕区", OptionalInt.of(3), yuan("100")));
  }

  static Applicant applicant() {
    return new Applicant(
        "云占海",
        Optional.of(Sex.MALE),
        "蒙古族",
        "已婚",
        "150221196803179132",
        Optional.of(LocalDate.of(1968, 3, 17)),
        "土默特右旗萨拉齐镇大袄兑村3组21号",
        Optional.empty(),
        Settlement.RURAL,
        5,
        Optional.of(Applicant.Channel.SELF),
        "0472-0000003",
        Optional.empty(),
        Set.of(HardshipCause.ILLNESS, HardshipCause.NO_LABOUR, HardshipCause.EDUCATION),
        Optional.of(false),
        "",
        Optional.of(new BankAccount("样例农商银行萨拉齐支行", "云占海", "6200000000000000013", true)));
  }

  static DeclaredIncome income() {
    return new DeclaredIncome(
        YearMonth.of(2025, 10),
        YearMonth.of(2026, 9),
        yuan("8400"),
        yuan("12800"),
        yuan("1500"),
        yuan("4980"),
        yuan("27680"),
        yuan("461.33"),
        "务工必要就业成本1,200.00元；种植玉米12亩、养羊11只；土地流转1,500.00元；转移净收入含政府临时救助1,500.00元（不计入）。");
  }

  static DeclaredAssets assets() {
    return new DeclaredAssets(
        yuan("6300"), "1处，86平方米，砖木结构，自有", "农用三轮车1辆（生产生活必需）", "无", "羊11只", "无");
  }

  static DeclaredSpending spending() {
    return new DeclaredSpending(yuan("18640"), yuan("9800"), Money.ZERO, Money.ZERO);
  }

  static ApplicationForm application(List<FormMember> members) {
    return new ApplicationForm(
        KEY,
        number("萨社救申", 186),
        PLACE,
        "萨拉齐镇人民政府",
        LocalDate.of(2026, 10, 12),
        applicant(),
        members,
        obligors(),
        income(),
        assets(),
        spending(),
        "本人患病后劳动能力下降，家中主要靠妻子打零工和种地、养羊维持生活；大女儿在读大学本科，儿子读初中，母亲年迈体弱。近一年医疗和教育自付支出较大，家庭生活困难，特此申请。",
        Optional.of(
            new ApplicationForm.Window(
                LocalDate.of(2026, 10, 12),
                ApplicationForm.Channel.COUNTER,
                Optional.of(false),
                Optional.of(LocalDate.of(2026, 10, 14)))));
  }

  static AuthorisationForm authorisation() {
    List<Signatory> signatories =
        family().stream()
            .map(m -> new Signatory(m.name(), "居民身份证", m.idNumber(), m.relation(), m.age() < 18))
            .toList();
    return new AuthorisationForm(
        KEY,
        number("萨社救授", 186),
        "土默特右旗民政局",
        "萨拉齐镇人民政府",
        "云占海",
        "大袄兑村",
        signatories,
        List.of(new Representative("云占海", "居民身份证", "150221196803179132", "云小龙之父")));
  }

  private static FormMember known(FormMember m, String health, String occupation, String addOn) {
    return new FormMember(
        m.name(),
        m.relation(),
        m.idNumber(),
        m.age(),
        "",
        "",
        health,
        m.workAbility(),
        occupation,
        addOn);
  }

  static VisitForm visit() {
    String[] occupations = {"在家务农", "本旗打零工", "呼和浩特市，本科在读", "萨拉齐镇，初中在读", "在家"};
    var members = new ArrayList<FormMember>();
    for (int i = 0; i < occupations.length; i++) {
      FormMember m = family().get(i);
      members.add(known(m, m.health(), occupations[i], ""));
    }
    return VisitForm.of(
        new KnownHousehold(
            KEY,
            number("萨社救调", 186),
            "云占海",
            "大袄兑村",
            "萨拉齐镇大袄兑村3组21号",
            "0472-0000003",
            "按全部类别认定",
            Optional.of(LocalDate.of(2026, 10, 16)),
            List.of("王晓燕（镇民政经办人员）", "那仁图雅（镇社会救助协理员）"),
            members,
            YearMonth.of(2025, 10),
            YearMonth.of(2026, 9),
            Map.of(
                VisitIncomeItem.WAGE, new DeclaredAmount(yuan("8400"), "赵桂枝，零工"),
                VisitIncomeItem.EMPLOYMENT_COST, new DeclaredAmount(yuan("1200"), "交通、住宿"),
                VisitIncomeItem.CROPS, new DeclaredAmount(yuan("9600"), "玉米12亩，自种"),
                VisitIncomeItem.LIVESTOCK, new DeclaredAmount(yuan("3200"), "羊11只"),
                VisitIncomeItem.PROPERTY, new DeclaredAmount(yuan("1500"), "流转5亩"),
                VisitIncomeItem.PENSION, new DeclaredAmount(yuan("2280"), "乌云其木格"),
                VisitIncomeItem.SUPPORT, new DeclaredAmount(yuan("1200"), "云占河每月100元"),
                VisitIncomeItem.GOVERNMENT_AID, new DeclaredAmount(yuan("1500"), "临时救助")),
            yuan("24980"),
            "扣减前；医疗费用扣减由审核环节核定",
            obligors(),
            new DeclaredAssets(yuan("6300"), "1处，86平方米，砖木，自有", "农用三轮车1辆", "无", "羊11只", "无"),
            spending()));
  }

  static ReviewSheet review(List<String> openPoints) {
    String[] health = {"重病", "健康", "健康", "健康", "体弱"};
    String[] occupation = {"务农", "零工", "大学本科在读", "初中在读", "—"};
    var members = new ArrayList<FormMember>();
    for (int i = 0; i < health.length; i++) {
      FormMember m = family().get(i);
      members.add(known(m, health[i], occupation[i], m.addOn()));
    }
    return new ReviewSheet(
        KEY,
        number("萨社救审", 186),
        PLACE,
        LocalDate.of(2026, 10, 14),
        LocalDate.of(2026, 11, 25),
        "云占海",
        "150221196803179132",
        "0472-0000003",
        5,
        Settlement.RURAL,
        false,
        false,
        "入户 2026年10月16日（王晓燕、那仁图雅）；邻里3人",
        "报告〔2026〕1042号，2026年10月23日；无不一致",
        members,
        findings(),
        openPoints,
        new ReviewAmount(
            List.of(
                new ReviewAmount.Line("补差金额", "695.00×5－20,180.00÷12＝1,793.33，进到元", yuan("1794")),
                new ReviewAmount.Line("分类施保（重病患者）", "云占海", yuan("100")),
                new ReviewAmount.Line("分类施保（70周岁以上）", "乌云其木格", yuan("60")),
                new ReviewAmount.Line("分类施保（未成年人）", "云小龙", yuan("80"))),
            yuan("2034")),
        Optional.of(
            new ReviewSheet.NoticeRecord(
                "大袄兑村村务公开栏",
                number("萨社救示", 31),
                LocalDate.of(2026, 10, 26),
                LocalDate.of(2026, 10, 27),
                LocalDate.of(2026, 11, 2),
                "7天",
                Optional.of(ReviewSheet.Objection.NONE))),
        "经入户调查、邻里访问和信息核对，该户家庭收入、财产符合最低生活保障条件，建议纳入最低生活保障，保障5人，每月2,034.00元。",
        "同意调查人建议。公示期满无异议，报土默特右旗民政局审核确认。");
  }

  private static ReviewFindings findings() {
    return new ReviewFindings(
        YearMonth.of(2025, 10),
        YearMonth.of(2026, 9),
        List.of(
            new IncomeLine("工资性收入", yuan("7200"), "赵桂枝务工8,400.00，扣除必要就业成本1,200.00"),
            new IncomeLine("经营净收入", yuan("12800"), "种植9,600.00，养殖3,200.00"),
            new IncomeLine("财产净收入", yuan("1500"), "土地流转5亩"),
            new IncomeLine("转移净收入", yuan("4980"), "养老金2,280.00，赡养费1,200.00，政府临时救助1,500.00"),
            new IncomeLine("减：不计入收入", yuan("-1500"), "政府临时救助（民发〔2021〕57号第十三条）"),
            new IncomeLine("减：重病刚性支出扣减", yuan("-4800"), "经审核核定，可适当扣减（民发〔2021〕57号第十三条）")),
        yuan("20180"),
        "人均每月20,180.00÷12÷5＝336.33；低保标准695.00",
        List.of(
            new AssetTest("金融资产（元）", "6,300.00", "不超过83,400.00元（24个月低保标准×5人）", Outcome.MET),
            new AssetTest("住房、机动车、经营实体", "1、0、0", "1套、0辆、0个（农用三轮车为生产必需，不计）", Outcome.MET)),
        List.of(
            new CategoryTests(
                "特困人员",
                false,
                List.of(
                    new Test("EP-01", "满60、未满16周岁等", "乌云其木格83岁、云小龙14岁", Outcome.MET),
                    new Test("EP-04", "义务人均无履行能力", "其子、其父母有履行能力", Outcome.NOT_MET)),
                "法第十六条；\n43号第四至九条"),
            new CategoryTests(
                "最低生活保障\n（家庭）",
                true,
                List.of(
                    new Test("SA-01", "年收入低于41,700.00元", "20,180.00元，低21,520.00元", Outcome.MET),
                    new Test("SA-02", "财产不超过规定", "见第三项", Outcome.MET)),
                "法第十八条；\n57号第二十三条"),
            new CategoryTests(
                "边缘、刚性支出",
                false,
                List.of(new Test("—", "前类已符合，不再认定", "—", Outcome.NOT_TESTED)),
                "—")),
        "演示参数2026－10",
        LocalDate.of(2026, 10, 26));
  }

  /** The 32 rows of the reference. */
  public static List<PaymentRow> paymentRows() {
    var rows = new ArrayList<PaymentRow>();
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                SampleForms.class.getResourceAsStream("/papers/13-rows.tsv"),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] c = line.split("\t", -1);
        rows.add(
            new PaymentRow(
                Integer.parseInt(c[0]),
                c[1],
                c[2],
                c[3].startsWith("特困") ? Category.EXTREME_POVERTY : Category.SUBSISTENCE_ALLOWANCE,
                Integer.parseInt(c[4]),
                MonthlyAmount.divided(yuan(c[5]), yuan(c[6]), yuan(c[7])),
                Money.ZERO,
                c[9],
                c[10],
                c[11],
                c[11].contains("渐退")
                    ? Optional.of(new TaperPeriod(YearMonth.of(2026, 11), 6))
                    : Optional.empty(),
                Optional.empty()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** A balance of so many households after one more. */
  public static MonthBalance balance(long households) {
    var one = Tally.of(5, yuan("2034"));
    var added =
        new Movement(
            new UUID(0, 1),
            "150221104000007",
            new DivisionCode("150221104206"),
            "云占海",
            Category.SUBSISTENCE_ALLOWANCE,
            Movement.Kind.ADDED,
            Tally.NONE,
            one,
            ChangeReason.GRANTED);
    var closing = new Tally(households, 57, yuan("35324"));
    return new MonthBalance(
        YearMonth.of(2026, 12), closing.minus(one), List.of(added), closing, List.of());
  }

  public static PaymentListSheet paymentList(List<PaymentRow> rows, List<PaymentRow> held) {
    return new PaymentListSheet(
        "萨拉齐镇人民政府",
        YearMonth.of(2026, 12),
        Optional.of(Settlement.RURAL),
        rows,
        held,
        balance(rows.size() + held.size()));
  }

  static PaymentListForm payments(List<PaymentRow> rows, List<PaymentRow> held) {
    return new PaymentListForm("F12-2M7C", number("萨社救发", 12), paymentList(rows, held));
  }

  /** A row without an account. */
  public static PaymentRow heldRow() {
    return new PaymentRow(
        1,
        "小厂圐圙村",
        "阿拉腾巴根",
        Category.SUBSISTENCE_SINGLE,
        1,
        MonthlyAmount.whole(yuan("695")),
        Money.ZERO,
        "",
        "",
        "",
        Optional.empty(),
        Optional.of(HoldReason.ACCOUNT_MISSING));
  }
}
