package org.yihu.documents.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.CommunityAppraisal;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.payment.Movement;
import org.yihu.domain.payment.Tally;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.paper.AppraisalMinutes;
import org.yihu.usecases.paper.BatchCover;
import org.yihu.usecases.paper.CaseHead;
import org.yihu.usecases.paper.ChangeLetter;
import org.yihu.usecases.paper.ChangeList;
import org.yihu.usecases.paper.CommitmentForm;
import org.yihu.usecases.paper.FileContents;
import org.yihu.usecases.paper.FileCover;
import org.yihu.usecases.paper.NeighbourForm;
import org.yihu.usecases.paper.Paper;
import org.yihu.usecases.paper.PeriodicReviewForm;
import org.yihu.usecases.paper.SelfCareForm;
import org.yihu.usecases.paper.StaffRelativeForm;
import org.yihu.usecases.paper.TaperForm;
import org.yihu.usecases.paper.VillageBooklet;

/** The further papers of casework about the invented household of the other samples. */
final class SampleCaseForms {
  private SampleCaseForms() {}

  static List<Paper> all() {
    return List.of(
        commitment(),
        staffRelative(),
        neighbour(),
        appraisal(true),
        selfCare(),
        taper(),
        review(),
        cover(),
        contents(),
        adjustment(),
        end(),
        changes(),
        booklet(3),
        batch(12));
  }

  private static Money yuan(String amount) {
    return Money.ofYuan(new BigDecimal(amount));
  }

  private static CaseHead head(String letters) {
    return new CaseHead(
        SampleForms.KEY,
        SampleForms.number(letters, 186),
        SampleForms.PLACE,
        "萨拉齐镇人民政府",
        "云占海",
        "150221196803179132",
        5,
        Settlement.RURAL,
        "萨拉齐镇大袄兑村3组21号",
        "0472-0000003",
        LocalDate.of(2026, 10, 12));
  }

  static CommitmentForm commitment() {
    return new CommitmentForm(
        head("萨社救诺"),
        SampleForms.family().stream()
            .map(
                m ->
                    new CommitmentForm.Signatory(
                        m.name(), m.relation(), m.idNumber(), m.age() < 18))
            .toList());
  }

  static StaffRelativeForm staffRelative() {
    return new StaffRelativeForm(
        head("萨社救亲"),
        "最低生活保障（家庭）",
        "2034.00元",
        "患病，家庭支出大",
        "疾病、缺乏劳动力",
        "砖木房86平方米，生活一般。与申报一致",
        List.of(new StaffRelativeForm.Filing("云占河", "大袄兑村村民委员会", "委员", "云占海", "弟弟")));
  }

  static NeighbourForm neighbour() {
    return new NeighbourForm(
        head("萨社救邻"),
        1,
        Optional.of(LocalDate.of(2026, 10, 16)),
        List.of("王晓燕（镇民政经办人员）", "那仁图雅（镇社会救助协理员）"));
  }

  static AppraisalMinutes appraisal(boolean held) {
    return new AppraisalMinutes(
        head("萨社救评"),
        "最低生活保障（家庭）",
        "公示期间有异议：反映有一辆小汽车",
        held ? Optional.of(LocalDate.of(2026, 11, 5)) : Optional.empty(),
        held
            ? Optional.of(
                new CommunityAppraisal(
                    "贺存良", 15, 11, 13, 1, List.of("云占河"), List.of("贺存良", "张二毛"), "同意纳入最低生活保障"))
            : Optional.empty());
  }

  static SelfCareForm selfCare() {
    return new SelfCareForm(
        head("萨社救能"),
        List.of(
            new SelfCareForm.Assessed("乌云其木格", "150221194308151224", 83, Optional.of(3)),
            new SelfCareForm.Assessed("阿拉腾巴根", "150221195001029135", 76, Optional.empty())));
  }

  static TaperForm taper() {
    return new TaperForm(
        head("萨社救渐"),
        "最低生活保障（家庭）",
        yuan("2034"),
        "赵桂枝2026年11月起在萨拉齐镇环卫站就业，月工资2,100.00元，家庭收入超过低保标准。",
        YearMonth.of(2026, 12),
        YearMonth.of(2027, 5),
        6,
        "没有意见，同意渐退",
        LocalDate.of(2026, 11, 16));
  }

  static PeriodicReviewForm review() {
    return new PeriodicReviewForm(
        head("萨社救复"),
        "最低生活保障（家庭）",
        yuan("2034"),
        Optional.of(LocalDate.of(2027, 5, 10)),
        Set.of(StepRecord.Reviewed.Method.VISIT, StepRecord.Reviewed.Method.VERIFICATION),
        "家庭人口、收入没有变化，大女儿明年毕业。",
        SampleForms.family(),
        SampleForms.obligors(),
        SampleForms.income(),
        SampleForms.assets());
  }

  static FileCover cover() {
    return new FileCover(
        head("萨社救档"),
        "土默特右旗萨拉齐镇人民政府",
        "最低生活保障（家庭）",
        "云占海户社会救助案卷（2026-186）",
        2026,
        LocalDate.of(2026, 10, 12),
        Optional.empty(),
        11);
  }

  static FileContents contents() {
    return new FileContents(
        head("萨社救档"),
        List.of(
            new FileContents.Piece("萨社救申〔2026〕186号", "云占海", "社会救助申请书", LocalDate.of(2026, 10, 12)),
            new FileContents.Piece(
                "土右社救确〔2026〕186号", "土默特右旗民政局", "社会救助确认通知书", LocalDate.of(2026, 11, 11))));
  }

  private static ChangeLetter letter(
      boolean ends, ChangeLetter.Held after, List<ChangeLetter.Hearing> hearings) {
    return new ChangeLetter(
        ends,
        SampleForms.KEY,
        SampleForms.number(ends ? "土右社救止" : "土右社救变", 186),
        SamplePapers.confirmation().office(),
        "云占海",
        "大袄兑村",
        "萨拉齐镇人民政府",
        "土默特右旗人民政府",
        new ChangeLetter.Held(Category.SUBSISTENCE_ALLOWANCE, yuan("2034")),
        after,
        YearMonth.of(2027, 6),
        LocalDate.of(2027, 5, 20),
        LocalDate.of(2027, 5, 21),
        ends ? "收入超标" : "收入变化",
        "大女儿毕业后就业",
        hearings);
  }

  static ChangeLetter adjustment() {
    return letter(
        false,
        new ChangeLetter.Held(Category.SUBSISTENCE_ALLOWANCE, yuan("1234.50")),
        List.of(
            new ChangeLetter.Hearing("云占海", LocalDate.of(2027, 5, 18), "当面", "同意调整，希望继续帮助母亲看病")));
  }

  static ChangeLetter end() {
    return letter(true, new ChangeLetter.Held(Category.NONE, Money.ZERO), List.of());
  }

  static ChangeList changes() {
    List<ChangeList.Row> rows =
        List.of(
            row("大袄兑村", "云占海", Movement.Kind.ADDED, Tally.NONE, Tally.of(5, yuan("2034")), "确认"),
            row(
                "小厂圐圙村",
                "阿拉腾敖其尔·巴雅斯古楞",
                Movement.Kind.REDUCED,
                Tally.of(2, yuan("900")),
                Tally.of(2, yuan("650.50")),
                "收入变化"),
            row("振华社区", "王平", Movement.Kind.STOPPED, Tally.of(1, yuan("695")), Tally.NONE, "死亡"));
    return new ChangeList(
        "F12-2M7C",
        SampleForms.number("萨社救增", 12),
        "萨拉齐镇人民政府",
        YearMonth.of(2026, 12),
        rows,
        new Tally(31, 52, yuan("34234.50")),
        new Tally(31, 56, yuan("35324")));
  }

  private static ChangeList.Row row(
      String village, String head, Movement.Kind kind, Tally before, Tally after, String reason) {
    return new ChangeList.Row(
        village, head, Category.SUBSISTENCE_ALLOWANCE, kind, before, after, reason);
  }

  static VillageBooklet booklet(int households) {
    List<VillageBooklet.Entry> entries = new ArrayList<>();
    for (int i = 1; i <= households; i++) {
      entries.add(
          new VillageBooklet.Entry(
              SampleForms.KEY,
              i == 1 ? "云占海" : i == 2 ? "阿拉腾敖其尔·巴雅斯古楞" : "户主" + i,
              i,
              "最低生活保障",
              "0472-0000003",
              "大袄兑村" + i + "组",
              i == 1 ? Optional.of(LocalDate.of(2026, 10, 16)) : Optional.empty(),
              i == 1 ? List.of("定期复核", "取暖用煤") : List.of()));
    }
    return new VillageBooklet(
        "V04-3GHS",
        SampleForms.number("萨走", 8),
        "萨拉齐镇人民政府",
        "大袄兑村",
        LocalDate.of(2026, 11, 23),
        "2026年第4季度",
        List.of("王晓燕", "贺存良"),
        entries);
  }

  static BatchCover batch(int papers) {
    List<BatchCover.Line> lines = new ArrayList<>();
    for (int i = 1; i <= papers; i++) {
      lines.add(new BatchCover.Line(i, "社会救助确认通知书", "户主" + i, i % 2 == 0 ? "大袄兑村" : "小厂圐圙村", 1));
    }
    return new BatchCover(LocalDate.of(2026, 11, 23), "高娃", lines);
  }
}
