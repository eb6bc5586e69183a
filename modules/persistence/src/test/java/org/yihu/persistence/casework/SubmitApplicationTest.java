package org.yihu.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.yihu.persistence.casework.ApplicationDesk.receiving;
import static org.yihu.persistence.casework.ApplicationDesk.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.persistence.TestStore;
import org.yihu.usecases.application.ApplicationDraft;
import org.yihu.usecases.application.DraftMaterials;
import org.yihu.usecases.application.FieldPath;
import org.yihu.usecases.application.FindDuplicates;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.IntakeSteps;
import org.yihu.usecases.casework.MaterialChecklist;
import org.yihu.usecases.draft.DraftKind;
import org.yihu.usecases.draft.Drafts;

@DisplayName("提交申请：建档、立案、授权、受理或补正一次办完，草稿随之去掉")
class SubmitApplicationTest {
  /** The child of school age in the family brings a certificate only from 16 on; obligors do. */
  private static final Set<String> ALL =
      Set.of("application-form", "identity-card", "commitment", "bank-card", "obligor-statement");

  @RegisterExtension final TestStore store = new TestStore();

  private ApplicationDesk desk;
  private Drafts drafts;

  @BeforeEach
  void open() {
    desk = new ApplicationDesk(store);
    drafts = new Drafts(store, TestStore.CLOCK);
  }

  private String keep(ApplicationDraft draft) {
    String key = drafts.newKey(store.actor(), DraftKind.APPLICATION);
    drafts.save(store.actor(), DraftKind.APPLICATION, key, draft);
    return key;
  }

  private ApplicationDraft kept(String key) {
    return drafts
        .find(store.actor(), DraftKind.APPLICATION, key, ApplicationDraft.class)
        .orElseThrow()
        .content();
  }

  @Test
  @DisplayName("三口之家受理：档案、案卷、两份授权、已收材料都在库里；草稿已去，撤销可再存")
  void accepted() {
    ApplicationDraft draft = receiving(desk.family(), ALL);
    String key = keep(draft);
    assertThat(kept(key)).as("存取原样").isEqualTo(draft);

    CaseFile file = desk.submit.accept(store.actor(), draft, key);

    assertThat(file.subject().id()).isEqualTo(draft.caseId());
    assertThat(file.subject().number()).hasToString("2026-1");
    assertThat(file.subject().state()).isEqualTo(CaseState.ACCEPTED);
    assertThat(file.subject().all(StepRecord.Authorised.class).map(a -> a.authorisation().name()))
        .containsExactly("白玉梅", "陈根锁");
    assertThat(file.subject().latest(StepRecord.Accepted.class).orElseThrow().materials())
        .containsExactlyInAnyOrder(
            "application-form",
            "identity-card",
            "commitment",
            "bank-card",
            "obligor-statement",
            "authorisation");
    Household stored = store.read(r -> r.households().byCode("150221104000001")).orElseThrow();
    assertThat(stored.phone()).isEqualTo("13804722716");
    assertThat(stored.settlement()).isEqualTo(Settlement.RURAL);
    assertThat(stored.account())
        .contains(new BankAccount("信用社", "白玉梅", "6228480012345678903", true));
    assertThat(stored.members())
        .extracting(m -> m.person().name() + " " + m.relation())
        .containsExactly("白玉梅 SELF", "陈根锁 SPOUSE", "陈佳和 GRANDSON");
    assertThat(stored.members().get(2).person().profile().dependentStudent()).isTrue();
    assertThat(stored.finances().income().getFirst().amount()).isEqualTo(Money.ofYuan(6000));
    assertThat(stored.finances().income().getFirst().period().from()).isEqualTo("2025-11-23");
    assertThat(stored.finances().assets())
        .extracting(a -> a.kind() + " " + a.amount() + " " + a.count())
        .containsExactly("FINANCIAL 3000.50 0", "HOUSE 0.00 1");
    assertThat(stored.obligors())
        .singleElement()
        .satisfies(o -> assertThat(o.monthlySupport()).isEqualTo(Money.ofYuan(200)));

    assertThat(drafts.list(store.actor(), DraftKind.APPLICATION, ApplicationDraft.class)).isEmpty();
    drafts.save(store.actor(), DraftKind.APPLICATION, key, draft);
    assertThat(kept(key)).isEqualTo(draft);
  }

  @Test
  @DisplayName("有错或缺材料都不受理，一次说全，库里什么也没有")
  void refused() {
    ApplicationDraft wrong =
        with(
            with(receiving(desk.family(), ALL), FieldPath.of(FormField.PHONE), "1"),
            FieldPath.member(2, FormField.RELATION),
            "孙女");
    assertThat(codes(() -> desk.submit.accept(store.actor(), wrong, "x")))
        .containsExactly("FORM_PHONE_SHORT", "FORM_RELATION_SEX");
    ApplicationDraft unsigned = with(desk.family(), FieldPath.member(1, FormField.SIGNED), "");
    assertThat(codes(() -> desk.submit.accept(store.actor(), unsigned, "x")))
        .as("授权未签齐、赡养说明未交")
        .containsExactly("APPLICATION_PAPERS_MISSING", "APPLICATION_PAPERS_MISSING");
    assertThat(store.single("SELECT COUNT(*) FROM household")).isEqualTo("0");
    assertThat(store.single("SELECT COUNT(*) FROM case_file")).isEqualTo("0");
  }

  @Test
  @DisplayName("材料清单：随成员情况增减；核对能查的标不用交")
  void materials() {
    ApplicationDraft draft =
        with(
            with(desk.family(), FieldPath.member(1, FormField.DISABILITY), "肢体二级"),
            FieldPath.member(1, FormField.SIGNED),
            "");
    assertThat(desk.materials.of(draft, ApplicationDesk.TODAY))
        .filteredOn(m -> m.state() != DraftMaterials.State.NOT_TO_BE_ASKED)
        .extracting(m -> m.code() + " " + m.state())
        .containsExactly(
            "application-form RECEIVED",
            "authorisation MISSING",
            "bank-card RECEIVED",
            "commitment RECEIVED",
            "identity-card RECEIVED",
            "disability-certificate MISSING",
            "obligor-statement MISSING");
    assertThat(desk.materials.of(draft, ApplicationDesk.TODAY))
        .filteredOn(m -> m.state() == DraftMaterials.State.NOT_TO_BE_ASKED)
        .hasSize(9);
    assertThat(desk.materials.signatures(draft, ApplicationDesk.TODAY))
        .isEqualTo(new DraftMaterials.Signatures(1, 2));
  }

  @Test
  @DisplayName("缺材料：立案并一次性补正告知；材料来了从案卷重开表格，补齐受理")
  void supplement() {
    ApplicationDraft draft = with(desk.family(), FieldPath.member(1, FormField.SIGNED), "");
    LocalDate due = LocalDate.parse("2026-12-07");
    CaseFile asked = desk.submit.askSupplement(store.actor(), draft, keep(draft), due);
    assertThat(asked.subject().state()).isEqualTo(CaseState.SUPPLEMENT_ASKED);
    assertThat(asked.subject().latest(StepRecord.SupplementAsked.class).orElseThrow().missing())
        .containsExactly("authorisation", "obligor-statement");

    ApplicationDraft again = desk.start.ofCase(store.actor(), "2026-1");
    assertThat(again.caseNumber()).isEqualTo("2026-1");
    assertThat(again.received()).isEqualTo(ApplicationDesk.PAPERS);
    assertThat(again.household().get(FormField.CAUSE)).startsWith("两位老人");
    assertThat(again.members().get(0).is(FormField.SIGNED)).isTrue();
    assertThat(again.members().get(1).is(FormField.SIGNED)).isFalse();
    assertThat(again.members().get(2).get(FormField.WORK_ABILITY)).isEqualTo("在校");
    assertThat(again.money()).hasSize(3);
    assertThat(desk.told(again)).isEmpty();

    ApplicationDraft complete =
        receiving(with(again, FieldPath.member(1, FormField.SIGNED), "true"), ALL);
    CaseFile accepted = desk.submit.accept(store.actor(), complete, "none");
    assertThat(accepted.subject().state()).isEqualTo(CaseState.ACCEPTED);
    assertThat(accepted.subject().number()).hasToString("2026-1");
    assertThat(accepted.subject().all(StepRecord.Authorised.class)).hasSize(2);
    assertThat(accepted.household().members()).hasSize(3);
    assertThat(accepted.household().finances().income()).hasSize(1);
    assertThatThrownBy(() -> desk.start.ofCase(store.actor(), "2026-1"))
        .isInstanceOfSatisfying(
            Refusal.class,
            r ->
                assertThat(r.reasons())
                    .extracting(Reason::code)
                    .containsExactly("APPLICATION_TAKEN"));
  }

  @Test
  @DisplayName("证号相同：找到已有档案，逐行对照；在已有档案上申请，新成员加入，离开的人止于申请前一日")
  void on_file() {
    ApplicationDraft first =
        with(receiving(desk.family(), ALL), FieldPath.of(FormField.APPLIED), "2026-11-02");
    desk.submit.accept(store.actor(), first, "none");
    close("2026-1");

    ApplicationDraft typed = desk.start.empty();
    typed = with(typed, FieldPath.member(0, FormField.ID_NUMBER), ApplicationDesk.GRANDMOTHER);
    typed = with(typed, FieldPath.member(0, FormField.NAME), "白玉梅");
    typed = with(typed, FieldPath.of(FormField.PHONE), "13804722777");
    FindDuplicates.Duplicate found = desk.duplicates.find(store.actor(), typed, 0).orElseThrow();
    assertThat(found.likeness()).isEqualTo(FindDuplicates.Likeness.NUMBER);
    assertThat(found.householdCode()).isEqualTo("150221104000001");
    assertThat(found.comparison())
        .extracting(c -> c.item() + "|" + c.typed() + "|" + c.onFile() + "|" + c.differs())
        .containsExactly(
            "NAME|白玉梅|白玉梅|false",
            "VILLAGE||振华社区居委会|false",
            "ADDRESS||2 组 17 号|false",
            "PHONE|138****2777|138****2716|true",
            "MEMBERS|白玉梅|白玉梅、陈根锁、陈佳和|true",
            "ASSISTANCE|本次申请：全部类别|现无在享救助|false");
    assertThat(desk.told(typed)).contains("members[0].ID_NUMBER ERROR FORM_ID_ON_FILE");

    ApplicationDraft onFile =
        desk.start.onFile(
            store.actor(),
            typed,
            found.householdCode(),
            Optional.of(new ResidentIdNumber(ApplicationDesk.GRANDMOTHER)),
            false);
    assertThat(onFile.household().get(FormField.PHONE)).isEqualTo("13804722716");
    assertThat(onFile.household().get(FormField.APPLIED)).isEqualTo("2026-11-23");
    assertThat(desk.duplicates.find(store.actor(), onFile, 0)).isEmpty();
    ApplicationDraft moved =
        desk.start.onFile(store.actor(), typed, found.householdCode(), Optional.empty(), true);
    assertThat(moved.household().get(FormField.PHONE)).as("搬迁保留新录的电话").isEqualTo("13804722777");

    CaseFile second = desk.submit.accept(store.actor(), withoutGrandson(onFile), "none");
    assertThat(second.household().code()).isEqualTo("150221104000001");
    assertThat(second.subject().number()).hasToString("2026-2");
    assertThat(second.household().members())
        .extracting(m -> m.person().name() + " " + m.period().from() + " " + m.period().to())
        .containsExactly("白玉梅 2026-11-02 null", "陈根锁 2026-11-02 null", "陈佳和 2026-11-02 2026-11-22");
    assertThat(store.single("SELECT COUNT(*) FROM person")).isEqualTo("3");
  }

  private static ApplicationDraft withoutGrandson(ApplicationDraft d) {
    ApplicationDraft signed = d;
    for (int i = 0; i < 2; i++) {
      signed = with(signed, FieldPath.member(i, FormField.SIGNED), "true");
    }
    signed = with(signed, FieldPath.of(FormField.CAUSE), "仍无劳动能力。");
    signed = with(signed, FieldPath.of(FormField.STAFF_RELATIVE), "false");
    return new ApplicationDraft(
        d.caseId(),
        "",
        d.householdCode(),
        signed.household(),
        signed.members().subList(0, 2),
        d.obligors(),
        d.money(),
        ALL);
  }

  @Test
  @DisplayName("证号还没打对：姓名和出生日期相同也提醒，性别等逐行对照；不同名不提醒")
  void same_name_and_birth() {
    desk.submit.accept(store.actor(), receiving(desk.family(), ALL), "none");
    ApplicationDraft typed = desk.start.empty();
    typed = with(typed, FieldPath.member(0, FormField.NAME), "陈根锁");
    typed = with(typed, FieldPath.member(0, FormField.ID_NUMBER), "15022119550201");
    assertThat(desk.duplicates.find(store.actor(), typed, 0))
        .hasValueSatisfying(
            d -> {
              assertThat(d.likeness()).isEqualTo(FindDuplicates.Likeness.NAME_AND_BIRTH);
              assertThat(d.number().value()).isEqualTo(ApplicationDesk.GRANDFATHER);
            });
    assertThat(
            desk.duplicates.find(
                store.actor(), with(typed, FieldPath.member(0, FormField.NAME), "陈锁"), 0))
        .isEmpty();
  }

  private void close(String number) {
    var subject = desk.desk.show(store.actor(), number).subject();
    new IntakeSteps(desk.desk, MaterialChecklist.load(desk.texts))
        .endProcedure(
            store.actor(),
            subject.id(),
            ApplicationDesk.TODAY,
            StepRecord.ProcedureEnded.Ground.WITHDRAWN,
            "申请人撤回申请");
  }

  private static List<String> codes(ThrowableAssert.ThrowingCallable call) {
    Throwable thrown = catchThrowable(call);
    assertThat(thrown).isInstanceOf(Refusal.class);
    return ((Refusal) thrown).reasons().stream().map(Reason::code).toList();
  }
}
