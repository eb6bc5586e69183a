package org.yihu.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihu.persistence.casework.ApplicationDesk.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Person;
import org.yihu.persistence.TestStore;
import org.yihu.testsupport.SampleNumbers;
import org.yihu.usecases.application.ApplicationDraft;
import org.yihu.usecases.application.DraftMaterials;
import org.yihu.usecases.application.FieldPath;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.application.FormLine;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.IntakeSteps;
import org.yihu.usecases.casework.MaterialChecklist;
import org.yihu.usecases.draft.DraftKind;
import org.yihu.usecases.draft.Drafts;

@DisplayName("成员尚无证号：问性别、出生日期和原因，存为没有号码的人；补到号码还是同一人")
class MembersWithoutNumberTest {
  private static final Set<String> ALL =
      Set.of("application-form", "identity-card", "commitment", "bank-card", "obligor-statement");

  @RegisterExtension final TestStore store = new TestStore();

  private ApplicationDesk desk;

  @BeforeEach
  void open() {
    desk = new ApplicationDesk(store);
  }

  /** The family with twins of this autumn and their mother, who has no household register entry. */
  private ApplicationDraft family() {
    return withMembers(
        desk.family(),
        List.of(
            without("陈小满", "孙女", "女", "2026-10-08", "新生儿，尚未落户"),
            without("陈小寒", "孙女", "女", "20261008", "新生儿，尚未落户"),
            without("阿荣", "儿媳", "女", "1990年3月1日", "户口未办妥，证件待补")
                .with(FormField.WORK_ABILITY, "有")
                .with(FormField.SIGNED, "true")));
  }

  private static FormLine without(
      String name, String relation, String sex, String birth, String reason) {
    return FormLine.EMPTY
        .with(FormField.NAME, name)
        .with(FormField.RELATION, relation)
        .with(FormField.NO_NUMBER, "true")
        .with(FormField.SEX, sex)
        .with(FormField.BIRTH_DATE, birth)
        .with(FormField.NO_NUMBER_REASON, reason)
        .with(FormField.LIVES_TOGETHER, "true");
  }

  private static ApplicationDraft withMembers(ApplicationDraft draft, List<FormLine> more) {
    List<FormLine> members = new ArrayList<>(draft.members());
    members.addAll(more);
    return new ApplicationDraft(
        draft.caseId(),
        draft.caseNumber(),
        draft.householdCode(),
        draft.household(),
        members,
        draft.obligors(),
        draft.money(),
        ALL);
  }

  private static ApplicationDraft stated(ApplicationDraft draft, FormField field, String text) {
    return with(draft, FieldPath.member(3, field), text);
  }

  @Test
  @DisplayName("填全的没有错；只说尚无，三处要填；没说尚无，号码要填；申请人自己一定要有号码")
  void asked_for() {
    assertThat(desk.told(family())).isEmpty();
    FormLine bare = without("陈小满", "孙女", "", "", "");
    assertThat(desk.told(withMembers(desk.family(), List.of(bare))))
        .containsExactly(
            "members[3].NO_NUMBER_REASON ERROR FORM_NO_NUMBER_REASON",
            "members[3].SEX ERROR FORM_SEX_MISSING",
            "members[3].BIRTH_DATE ERROR FORM_BIRTH_MISSING");
    assertThat(desk.told(stated(family(), FormField.NO_NUMBER, "")))
        .containsExactly("members[3].ID_NUMBER ERROR FORM_ID_OF_MEMBER");
    ApplicationDraft applicant = with(family(), FieldPath.member(0, FormField.ID_NUMBER), "");
    applicant = with(applicant, FieldPath.member(0, FormField.NO_NUMBER), "true");
    applicant = with(applicant, FieldPath.member(0, FormField.SEX), "女");
    applicant = with(applicant, FieldPath.member(0, FormField.BIRTH_DATE), "1958-03-16");
    assertThat(desk.told(applicant)).containsExactly("members[0].ID_NUMBER ERROR FORM_ID_MISSING");
  }

  @Test
  @DisplayName("所填也要对得上：不是日期、晚于今天、年代久远、不认识的性别、性别与关系不符、年龄与关系不符")
  void checked() {
    ApplicationDraft draft = family();
    assertThat(desk.told(stated(draft, FormField.BIRTH_DATE, "2026-13-08")))
        .containsExactly("members[3].BIRTH_DATE ERROR FORM_DAY_FORM");
    assertThat(desk.told(stated(draft, FormField.BIRTH_DATE, "2026-11-24")))
        .containsExactly("members[3].BIRTH_DATE ERROR FORM_BIRTH_FUTURE");
    assertThat(desk.told(stated(draft, FormField.BIRTH_DATE, "2026-11-23"))).isEmpty();
    assertThat(desk.told(stated(draft, FormField.BIRTH_DATE, "1896-11-22")))
        .contains("members[3].BIRTH_DATE ERROR FORM_BIRTH_LONG_AGO");
    assertThat(desk.told(stated(draft, FormField.SEX, "丫")))
        .containsExactly("members[3].SEX ERROR FORM_WORD_UNKNOWN");
    assertThat(desk.told(stated(draft, FormField.SEX, "男")))
        .containsExactly("members[3].RELATION ERROR FORM_RELATION_STATED_SEX");
    assertThat(desk.words.sentence(desk.faults(stated(draft, FormField.SEX, "男")).getFirst()))
        .isEqualTo("第 4 行“关系”：所填性别为男，与“孙女”不符。请改为“孙子”，或改性别。");
    assertThat(desk.told(stated(draft, FormField.BIRTH_DATE, "1950-01-01")))
        .contains("members[3].RELATION ERROR FORM_RELATION_AGE");
  }

  @Test
  @DisplayName("受理：双胞胎是两个人，各有临时键；成年的自己签授权，婴儿不签；原因写进档案历史")
  void stored() {
    ApplicationDraft draft = family();
    Drafts drafts = new Drafts(store, TestStore.CLOCK);
    drafts.save(store.actor(), DraftKind.APPLICATION, "2026-0001", draft);
    assertThat(
            drafts
                .find(store.actor(), DraftKind.APPLICATION, "2026-0001", ApplicationDraft.class)
                .orElseThrow()
                .content())
        .isEqualTo(draft);
    assertThat(desk.materials.signatures(draft, ApplicationDesk.TODAY))
        .isEqualTo(new DraftMaterials.Signatures(3, 3));

    CaseFile file = desk.submit.accept(store.actor(), draft, "2026-0001");

    assertThat(file.subject().state()).isEqualTo(CaseState.ACCEPTED);
    assertThat(file.subject().all(StepRecord.Authorised.class).map(a -> a.authorisation().name()))
        .containsExactly("白玉梅", "陈根锁", "阿荣");
    List<Person> newcomers = persons(onFile()).subList(3, 6);
    assertThat(newcomers)
        .extracting(p -> p.name() + " " + p.sex() + " " + p.birthDate() + " " + p.idNumber())
        .containsExactly(
            "陈小满 FEMALE 2026-10-08 Optional.empty",
            "陈小寒 FEMALE 2026-10-08 Optional.empty",
            "阿荣 FEMALE 1990-03-01 Optional.empty");
    assertThat(newcomers.stream().map(Person::provisionalKey).distinct()).hasSize(3);
    assertThat(
            store.single(
                "SELECT new_value FROM audit_record WHERE action = 'MEMBER_WITHOUT_NUMBER'"))
        .isEqualTo("陈小满：新生儿，尚未落户、陈小寒：新生儿，尚未落户、阿荣：户口未办妥，证件待补");
  }

  @Test
  @DisplayName("再申请：档案里没有号码的成员照样带出，不再问原因；起了新名、补到号码，还是同一人，户籍人数不变")
  void again() {
    desk.submit.accept(store.actor(), family(), "none");
    List<UUID> before = persons(onFile()).stream().map(Person::id).toList();
    close("2026-1");

    ApplicationDraft form =
        desk.start.onFile(
            store.actor(), desk.start.empty(), "150221104000001", Optional.empty(), false);
    FormLine twin = form.members().get(3);
    assertThat(twin.get(FormField.SEX) + twin.get(FormField.BIRTH_DATE)).isEqualTo("女2026-10-08");
    assertThat(twin.get(FormField.NO_NUMBER_REASON)).isEmpty();
    String number = SampleNumbers.of("150221", LocalDate.of(2026, 10, 8), 904);
    form = with(form, FieldPath.member(3, FormField.ID_NUMBER), number);
    form = with(form, FieldPath.member(3, FormField.NAME), "陈雨桐");
    form = with(form, FieldPath.member(4, FormField.NAME), "陈雨涵");
    for (int signs : List.of(0, 1, 5)) {
      form = with(form, FieldPath.member(signs, FormField.SIGNED), "true");
    }
    form = with(form, FieldPath.of(FormField.CAUSE), "仍无劳动能力。");
    form = with(form, FieldPath.of(FormField.STAFF_RELATIVE), "false");
    form = withMembers(form, List.of());
    assertThat(desk.told(form)).isEmpty();
    desk.submit.accept(store.actor(), form, "none");

    List<Person> after = persons(onFile());
    assertThat(after).extracting(Person::id).containsExactlyElementsOf(before);
    assertThat(after)
        .extracting(p -> p.name() + " " + p.idNumber().map(n -> n.value()).orElse("-"))
        .contains("陈雨桐 " + number, "陈雨涵 -", "阿荣 -");
    assertThat(after.get(3).provisionalKey()).isEmpty();
    assertThat(store.single("SELECT COUNT(*) FROM person")).isEqualTo("6");
  }

  @Test
  @DisplayName("一行改成了别人：姓名、生日都不同，就是新的人，原来的人离开")
  void another() {
    desk.submit.accept(
        store.actor(), with(family(), FieldPath.of(FormField.APPLIED), "2026-11-02"), "none");
    close("2026-1");
    ApplicationDraft form =
        desk.start.onFile(
            store.actor(), desk.start.empty(), "150221104000001", Optional.empty(), false);
    form = with(form, FieldPath.member(3, FormField.NAME), "陈大力");
    form = with(form, FieldPath.member(3, FormField.RELATION), "孙子");
    form = with(form, FieldPath.member(3, FormField.SEX), "男");
    form = with(form, FieldPath.member(3, FormField.BIRTH_DATE), "2025-01-05");
    for (int signs : List.of(0, 1, 5)) {
      form = with(form, FieldPath.member(signs, FormField.SIGNED), "true");
    }
    form = with(form, FieldPath.of(FormField.CAUSE), "仍无劳动能力。");
    form = with(form, FieldPath.of(FormField.STAFF_RELATIVE), "false");
    FormLine third = without("陈三妹", "孙女", "女", "2026-11-01", "新生儿，尚未落户");
    desk.submit.accept(store.actor(), withMembers(form, List.of(third)), "none");
    assertThat(onFile().members())
        .extracting(m -> m.person().name() + " " + m.period().to())
        .contains("陈大力 null", "陈小满 2026-11-22", "陈小寒 null");
    assertThat(store.single("SELECT COUNT(*) FROM person")).isEqualTo("8");
    assertThat(store.single("SELECT basis FROM household_version")).isEqualTo("陈三妹：新生儿，尚未落户");
  }

  @Test
  @DisplayName("补正后重开：没有号码的人签过的授权还在")
  void signed_before() {
    ApplicationDraft draft = with(family(), FieldPath.member(1, FormField.SIGNED), "");
    desk.submit.askSupplement(store.actor(), draft, "none", LocalDate.parse("2026-12-07"));
    ApplicationDraft again = desk.start.ofCase(store.actor(), "2026-1");
    assertThat(again.members().stream().map(m -> m.get(FormField.NAME) + m.is(FormField.SIGNED)))
        .containsExactlyInAnyOrder(
            "白玉梅true", "陈根锁false", "陈佳和false", "陈小满false", "陈小寒false", "阿荣true");
    assertThat(desk.told(again)).isEmpty();
  }

  private Household onFile() {
    return store.read(r -> r.households().byCode("150221104000001")).orElseThrow();
  }

  private static List<Person> persons(Household household) {
    return household.members().stream().map(m -> m.person()).toList();
  }

  private void close(String number) {
    new IntakeSteps(desk.desk, MaterialChecklist.load(desk.texts))
        .endProcedure(
            store.actor(),
            desk.desk.show(store.actor(), number).subject().id(),
            ApplicationDesk.TODAY,
            StepRecord.ProcedureEnded.Ground.WITHDRAWN,
            "申请人撤回申请");
  }
}
