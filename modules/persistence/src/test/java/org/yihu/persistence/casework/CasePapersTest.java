package org.yihu.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yihu.domain.access.User;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.TestStore;
import org.yihu.usecases.casepaper.CasePaper;
import org.yihu.usecases.casepaper.PrintCasePaper;
import org.yihu.usecases.casework.ApplyStep;
import org.yihu.usecases.casework.CaseDesk;
import org.yihu.usecases.casework.CaseSteps;
import org.yihu.usecases.casework.MaterialChecklist;
import org.yihu.usecases.casework.OpenCase;
import org.yihu.usecases.paper.AcceptanceLetter;
import org.yihu.usecases.paper.ApplicationForm;
import org.yihu.usecases.paper.AppraisalMinutes;
import org.yihu.usecases.paper.AuthorisationForm;
import org.yihu.usecases.paper.ChangeLetter;
import org.yihu.usecases.paper.CommitmentForm;
import org.yihu.usecases.paper.ConfirmationLetter;
import org.yihu.usecases.paper.FileContents;
import org.yihu.usecases.paper.FileCover;
import org.yihu.usecases.paper.FormObligor;
import org.yihu.usecases.paper.KnownHousehold;
import org.yihu.usecases.paper.NeighbourForm;
import org.yihu.usecases.paper.Paper;
import org.yihu.usecases.paper.RefusalLetter;
import org.yihu.usecases.paper.ReviewFindings;
import org.yihu.usecases.paper.ReviewSheet;
import org.yihu.usecases.paper.StaffRelativeForm;
import org.yihu.usecases.paper.SupplementLetter;
import org.yihu.usecases.paper.TaperForm;
import org.yihu.usecases.paper.VisitForm;
import org.yihu.usecases.paper.WhatIsMissingLetter;
import org.yihu.usecases.payment.BenefitLedger;
import org.yihu.usecases.port.PaperPress;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.port.PrintedPaper;
import org.yihu.usecases.text.Texts;

@DisplayName("案卷文书：内容取自案卷，不再计算")
class CasePapersTest {
  @RegisterExtension final TestStore store = new TestStore();

  private final Texts texts =
      Texts.load("casepaper", "casework", "determination", "office", "payment");
  private final Press press = new Press();
  private ApplyStep steps;
  private CaseDesk desk;
  private PrintCasePaper papers;
  private String key;

  /** Keeps what it is given to print. */
  private static final class Press implements PaperPress {
    private Paper last;
    private PrintRun run;

    @Override
    public PrintedPaper print(Paper paper, PrintRun printRun) {
      last = paper;
      run = printRun;
      return new PrintedPaper(new byte[] {1}, 1);
    }

    @Override
    public PrintedPaper printEach(List<Order> orders) {
      orders.forEach(order -> print(order.paper(), order.run()));
      return new PrintedPaper(new byte[] {1}, orders.size());
    }

    @Override
    public PaperPress worded(Map<String, String> own) {
      return this;
    }
  }

  @BeforeEach
  void wire() {
    DeliveredRules rules = new DeliveredRules();
    desk = new CaseDesk(store, rules, TestStore.IDS, TestStore.CLOCK);
    MaterialChecklist checklist = MaterialChecklist.load(texts);
    steps =
        new ApplyStep(
            desk, CaseSteps.of(desk, checklist, new BenefitLedger(TestStore.IDS)), checklist);
    papers = new PrintCasePaper(store, rules, desk, press, texts, TestStore.CLOCK);
  }

  @Test
  @DisplayName("四口之家：申请书、授权书、受理通知书、调查表、审核表、确认通知书")
  void granted() {
    open(TestFacts.familyOfFour(6000));
    ApplicationForm application = print(CasePaper.APPLICATION, ApplicationForm.class);
    assertThat(application.number().authority()).isEqualTo("萨社救申");
    assertThat(application.number().serial()).isEqualTo(1);
    assertThat(application.place().county()).isEqualTo("土默特右旗");
    assertThat(application.members()).hasSize(4);
    assertThat(application.members().getFirst().relation()).isEqualTo("本人");
    assertThat(application.obligors())
        .extracting(FormObligor::name, FormObligor::relation)
        .containsExactly(tuple("", "张小雨之父母"), tuple("张海龙", "张福之子"));
    assertThat(application.income().total()).isEqualTo(Money.ofYuan(14000));
    // 14000 / 12 / 4 = 291.67
    assertThat(application.income().perCapita()).hasToString("291.67");

    AuthorisationForm authorisation = print(CasePaper.AUTHORISATION, AuthorisationForm.class);
    assertThat(authorisation.signatories())
        .extracting(AuthorisationForm.Signatory::represented)
        .containsExactly(false, false, true, false);
    assertThat(authorisation.representatives()).hasSize(1);

    assertThatThrownBy(() -> print(CasePaper.ACCEPTANCE, Paper.class))
        .isInstanceOfSatisfying(
            Refusal.class,
            r ->
                assertThat(r.reasons())
                    .extracting(Reason::code)
                    .containsExactly("PAPER_TOO_EARLY"));

    decided();
    renamed("乌云其木格");
    AcceptanceLetter acceptance = print(CasePaper.ACCEPTANCE, AcceptanceLetter.class);
    assertThat(acceptance.clerk()).isEqualTo("乌云其木格");
    assertThat(acceptance.workingDays()).isEqualTo(30);
    assertThat(acceptance.due()).isEqualTo("2026-11-10");
    assertThat(acceptance.visitBy()).isEqualTo("2026-09-28");
    assertThat(acceptance.noticeDays()).isEqualTo("7天");

    KnownHousehold visit = print(CasePaper.VISIT, VisitForm.class).known().orElseThrow();
    assertThat(visit.from()).isEqualTo(YearMonth.of(2025, 9));
    assertThat(visit.to()).isEqualTo(YearMonth.of(2026, 8));
    assertThat(print(CasePaper.VISIT_BLANK, VisitForm.class).known()).isEmpty();

    ReviewSheet review = print(CasePaper.REVIEW_SHEET, ReviewSheet.class);
    assertThat(review.openPoints()).isEmpty();
    assertThat(review.amount().total()).hasToString("1754.00");
    assertThat(review.amount().lines()).hasSize(3);
    assertThat(review.findings().incomeTotal()).hasToString("14000.00");
    assertThat(review.findings().categories())
        .filteredOn(ReviewFindings.CategoryTests::granted)
        .singleElement()
        .satisfies(c -> assertThat(c.category()).contains("最低生活保障（家庭）"));
    assertThat(review.notice().orElseThrow().last()).isEqualTo("2026-10-08");

    ConfirmationLetter letter = print(CasePaper.CONFIRMATION, ConfirmationLetter.class);
    assertThat(letter.category()).isEqualTo(Category.SUBSISTENCE_ALLOWANCE);
    assertThat(letter.base().orElseThrow()).hasToString("1614.00");
    assertThat(letter.addOns()).hasToString("140.00");
    assertThat(letter.persons()).isEqualTo(4);
    assertThat(letter.firstMonth()).isEqualTo(YearMonth.of(2026, 11));
    assertThat(letter.reviewEvery()).isEqualTo("半年");
    assertThat(letter.reviewBody()).isEqualTo("土默特右旗人民政府");
    assertThat(letter.number().authority()).isEqualTo("土社救确");
    assertThat(press.run.printing()).isEqualTo(1);
    print(CasePaper.CONFIRMATION, ConfirmationLetter.class);
    assertThat(press.run.printing()).as("重印计次").isEqualTo(2);
  }

  @Test
  @DisplayName("收入超标：不予确认告知书写明各类标准与差额，另附您家差在哪一条")
  void refused() {
    open(TestFacts.familyOfFour(90000));
    decided();
    RefusalLetter refusal = print(CasePaper.REFUSAL, RefusalLetter.class);
    assertThat(refusal.income().total()).hasToString("98000.00");
    // 98000 / 12 / 4 = 2041.67
    assertThat(refusal.income().perCapita()).hasToString("2041.67");
    assertThat(refusal.judgements())
        .filteredOn(j -> j.category().startsWith("最低生活保障（家庭）"))
        .singleElement()
        .satisfies(
            j -> {
              // 12 × 695 × 4 = 33360; 98000 - 33360 = 64640
              assertThat(j.standard()).contains("33360.00");
              assertThat(j.difference()).contains("64640.00");
            });
    assertThat(refusal.reasons()).as("取自测算的理由已在表中").isEmpty();
    WhatIsMissingLetter missing = print(CasePaper.WHAT_IS_MISSING, WhatIsMissingLetter.class);
    assertThat(missing.bars())
        .extracting(b -> b.amount().toString())
        .containsExactly("695.00", "1042.50", "2041.67");
    // 2041.67 - 1042.50
    assertThat(missing.gap()).contains("999.17");
    assertThat(missing.whenAgain().getFirst()).contains("50040.00");
  }

  @Test
  @DisplayName("补正告知书列出所缺材料的名称和期限")
  void supplement() {
    open(TestFacts.familyOfFour(6000));
    step(
        "supplement",
        Map.of("date", "2026-09-21", "missing", List.of("enrolment", "户主签名"), "due", "2026-09-30"));
    SupplementLetter letter = print(CasePaper.SUPPLEMENT, SupplementLetter.class);
    assertThat(letter.missing()).extracting(m -> m.name()).containsExactly("在校证明", "户主签名");
    assertThat(letter.due()).isEqualTo(LocalDate.parse("2026-09-30"));
  }

  @Test
  @DisplayName("调查文书：近亲属备案、邻里访问、民主评议、自理能力取自办理记载")
  void investigation() {
    open(TestFacts.familyOfFour(6000));
    assertThat(early(CasePaper.STAFF_RELATIVE)).containsExactly("PAPER_TOO_EARLY");
    assertThat(early(CasePaper.SELF_CARE)).containsExactly("PAPER_NOBODY_ASSESSED");
    step("accept", Map.of("date", "2026-09-22"));
    String member = print(CasePaper.APPLICATION, ApplicationForm.class).members().getFirst().name();
    step(
        "staff-relative",
        Map.of(
            "date",
            "2026-09-22",
            "staffName",
            "云占河",
            "unit",
            "大袄兑村村民委员会",
            "position",
            "委员",
            "member",
            member,
            "relation",
            "younger_brother"));
    StaffRelativeForm filed = print(CasePaper.STAFF_RELATIVE, StaffRelativeForm.class);
    assertThat(filed.filings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.staff()).isEqualTo("云占河");
              assertThat(f.relation()).isEqualTo("弟");
              assertThat(f.member()).isEqualTo(filed.head().applicant());
            });
    assertThat(print(CasePaper.NEIGHBOUR, NeighbourForm.class).visitors()).isEmpty();
    step(
        "neighbour",
        Map.of(
            "date",
            "2026-09-24",
            "visitors",
            List.of("赵敏", "钱亮"),
            "neighbour",
            "张二毛",
            "findings",
            "一般"));
    NeighbourForm neighbour = print(CasePaper.NEIGHBOUR, NeighbourForm.class);
    assertThat(neighbour.visitors()).containsExactly("赵敏", "钱亮");
    assertThat(neighbour.visit()).contains(LocalDate.parse("2026-09-24"));
    assertThat(neighbour.serial()).isEqualTo(1);
    assertThat(print(CasePaper.APPRAISAL, AppraisalMinutes.class).appraisal()).isEmpty();
    assertThat(print(CasePaper.COMMITMENT, CommitmentForm.class).members())
        .extracting(CommitmentForm.Signatory::represented)
        .containsExactly(false, false, true, false);
  }

  @Test
  @DisplayName("渐退：原金额、月数、起止和听取的意见")
  void aftercare() {
    open(TestFacts.familyOfFour(6000));
    assertThat(early(CasePaper.PERIODIC_REVIEW)).containsExactly("PAPER_TOO_EARLY");
    decided();
    step("hear", Map.of("date", "2026-11-16", "opinion", "没有意见", "means", "当面"));
    step("taper", Map.of("date", "2026-11-16", "note", "户主就业"));
    TaperForm taper = print(CasePaper.TAPER, TaperForm.class);
    assertThat(taper.monthly()).hasToString("1754.00");
    assertThat(taper.first()).isEqualTo(YearMonth.of(2026, 12));
    assertThat(taper.last()).isEqualTo(YearMonth.of(2027, 5));
    assertThat(taper.months()).isEqualTo(6);
    assertThat(taper.heard()).isEqualTo("没有意见");
    assertThat(print(CasePaper.FILE_COVER, FileCover.class).closed()).isEmpty();
  }

  @Test
  @DisplayName("终止：告知书写原类别金额、起始月和听取意见；卷内目录按办理顺序")
  void ended() {
    open(TestFacts.familyOfFour(6000));
    decided();
    assertThat(early(CasePaper.END)).containsExactly("PAPER_TOO_EARLY");
    step("hear", Map.of("date", "2026-11-16", "opinion", "没有意见", "means", "当面"));
    step("terminate", Map.of("date", "2026-11-20", "reason", "voluntary", "note", "自愿放弃"));
    ChangeLetter end = print(CasePaper.END, ChangeLetter.class);
    assertThat(end.ends()).isTrue();
    assertThat(end.before().monthly()).hasToString("1754.00");
    assertThat(end.after().category()).isEqualTo(Category.NONE);
    assertThat(end.from()).isEqualTo(YearMonth.of(2026, 12));
    assertThat(end.reason()).isEqualTo("自愿放弃");
    assertThat(end.hearings())
        .singleElement()
        .satisfies(h -> assertThat(h.means()).isEqualTo("当面"));
    assertThat(end.number().authority()).isEqualTo("土社救止");
    FileCover cover = print(CasePaper.FILE_COVER, FileCover.class);
    assertThat(cover.closed()).contains(LocalDate.parse("2026-11-20"));
    FileContents contents = print(CasePaper.FILE_CONTENTS, FileContents.class);
    assertThat(cover.pieces()).isEqualTo(contents.pieces().size());
    assertThat(contents.pieces())
        .extracting(FileContents.Piece::title)
        .containsExactly(
            "社会救助申请书",
            "社会救助承诺书",
            "受理通知书",
            "居民家庭经济状况核对授权书",
            "社会救助入户调查表",
            "家庭经济状况核对报告",
            "社会救助审核确认表",
            "审核公示及照片",
            "公示结果记录",
            "社会救助确认通知书",
            "听取意见记录",
            "社会救助终止告知书");
  }

  private List<String> early(CasePaper paper) {
    try {
      print(paper, Paper.class);
    } catch (Refusal refusal) {
      return refusal.reasons().stream().map(Reason::code).toList();
    }
    throw new AssertionError(paper + " was not refused");
  }

  private void open(Facts facts) {
    key =
        new OpenCase(desk)
            .openFromFacts(store.actor(), facts, Map.of(), "")
            .subject()
            .number()
            .toString();
  }

  private void decided() {
    step("accept", Map.of("date", "2026-09-22"));
    step("authorise", Map.of("date", "2026-09-22"));
    step(
        "visit",
        Map.of("date", "2026-09-23", "investigators", List.of("赵敏", "钱亮"), "conclusion", "属实"));
    step("verification", Map.of("date", "2026-09-29"));
    step("determine", Map.of("date", "2026-09-29"));
    step("opinion", Map.of("date", "2026-09-30"));
    if (desk.show(store.actor(), key).subject().category().orElseThrow() != Category.NONE) {
      step("notice", Map.of("date", "2026-09-30", "place", "村务公开栏"));
    }
    step("decide", Map.of("date", "2026-10-12"));
  }

  private void step(String word, Map<String, Object> fields) {
    steps.apply(store.actor(), key, word, new HashMap<>(fields));
  }

  private <P extends Paper> P print(CasePaper paper, Class<P> type) {
    papers.print(store.actor(), paper, key);
    return type.cast(press.last);
  }

  /** The clerk's name is another than what he signs in with. */
  private void renamed(String fullName) {
    store.write(
        r -> {
          User user = r.users().byId(store.actor().userId()).orElseThrow();
          r.users()
              .update(
                  new User(
                      user.id(),
                      user.name(),
                      fullName,
                      user.roles(),
                      user.rolesByDefault(),
                      user.locked(),
                      user.createdAt()));
          return null;
        });
  }
}
