package org.yihu.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihu.persistence.casework.ApplicationDesk.member;
import static org.yihu.persistence.casework.ApplicationDesk.with;
import static org.yihu.usecases.application.FieldPath.of;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihu.persistence.TestStore;
import org.yihu.testsupport.SampleNumbers;
import org.yihu.usecases.application.ApplicationDraft;
import org.yihu.usecases.application.Fault;
import org.yihu.usecases.application.FieldPath;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.application.FormPart;
import org.yihu.usecases.application.FormSection;
import org.yihu.usecases.application.TypedNumber;
import org.yihu.usecases.imports.EditSynonyms;
import org.yihu.usecases.imports.SynonymKind;

@DisplayName("申请表检查：一次查全，每处说清在哪、怎么改")
class ApplicationCheckTest {
  @RegisterExtension final TestStore store = new TestStore();

  private ApplicationDesk desk;

  @BeforeEach
  void open() {
    desk = new ApplicationDesk(store);
  }

  @Test
  @DisplayName("填对的表没有一处要改；空表的必填项一次列全，按页面顺序")
  void whole_form() {
    assertThat(desk.told(desk.family())).isEmpty();
    assertThat(desk.told(desk.start.empty()))
        .containsExactly(
            "members[0].ID_NUMBER ERROR FORM_ID_MISSING",
            "members[0].NAME ERROR FORM_NAME_MISSING",
            "household[0].VILLAGE ERROR FORM_VILLAGE_MISSING",
            "household[0].PHONE ERROR FORM_PHONE_MISSING",
            "household[0].SETTLEMENT ERROR FORM_SETTLEMENT_MISSING",
            "household[0].ACCOUNT ERROR FORM_ACCOUNT_MISSING",
            "household[0].STAFF_RELATIVE ERROR FORM_STAFF_MISSING",
            "household[0].CAUSE ERROR FORM_CAUSE_MISSING");
  }

  @Test
  @DisplayName("三处错同时指出：手机号少一位，男孙写成孙女，卡号校验不过；句子与清单文字")
  void three_at_once() {
    ApplicationDraft draft = with(desk.family(), of(FormField.PHONE), "1380472271");
    draft = with(draft, FieldPath.member(2, FormField.RELATION), "孙女");
    draft = with(draft, of(FormField.ACCOUNT), "6228480012345678904");
    List<Fault> faults = desk.faults(draft);
    assertThat(faults)
        .extracting(f -> FormSection.of(f.path()))
        .containsExactly(FormSection.APPLICANT, FormSection.MEMBERS, FormSection.ACCOUNT);
    assertThat(faults)
        .extracting(desk.words::title)
        .containsExactly("申请人：手机号", "成员第 3 行：关系", "账户：银行卡号");
    assertThat(faults)
        .extracting(desk.words::inShort)
        .containsExactly("少 1 位", "与证号性别不符", "校验未通过，请对照存折");
    assertThat(faults)
        .extracting(desk.words::sentence)
        .containsExactly(
            "少 1 位。手机号应为 11 位数字。",
            "第 3 行“关系”：证号显示为男，与“孙女”不符。请改为“孙子”，或核对证号。",
            "校验未通过，请对照存折。对照无误的，勾选“已对照存折”。");
    assertThat(desk.told(with(draft, of(FormField.ACCOUNT_COMPARED), "true"))).hasSize(2);
  }

  @Test
  @DisplayName("本单位加的同义词，表里也认得；删掉就不认")
  void own_words() {
    ApplicationDraft draft = with(desk.family(), FieldPath.member(2, FormField.RELATION), "孙娃子");
    String unknown = "members[2].RELATION ERROR FORM_WORD_UNKNOWN";
    assertThat(desk.told(draft)).contains(unknown);
    EditSynonyms synonyms = new EditSynonyms(store);
    synonyms.add(store.actor(), SynonymKind.RELATION, "GRANDSON", "孙娃子");
    assertThat(desk.told(draft)).isEmpty();
    synonyms.remove(store.actor(), SynonymKind.RELATION, "GRANDSON", "孙娃子");
    assertThat(desk.told(draft)).contains(unknown);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "'', FORM_ID_MISSING",
    "15022119580316, FORM_ID_SHORT",
    "1502211958031690211, FORM_ID_LONG",
    "15022119580316A021, FORM_ID_FORM",
    "150221195802309021, FORM_ID_DATE",
    "150221195803169020, FORM_ID_CHECK_DIGIT",
    "150221299903169021, FORM_ID_DATE"
  })
  @DisplayName("证号：缺位、多位、字符、日期、校验位")
  void number(String typed, String code) {
    String at = "members[0].ID_NUMBER ERROR " + code;
    assertThat(desk.told(with(desk.family(), FieldPath.member(0, FormField.ID_NUMBER), typed)))
        .contains(at);
  }

  @Test
  @DisplayName("证号随打随认：全角、空格、小写 x、十五位旧号都认，并带出性别和生日")
  void number_while_typing() {
    LocalDate today = ApplicationDesk.TODAY;
    assertThat(TypedNumber.of("150221 1958", today).state()).isEqualTo(TypedNumber.State.SHORT);
    assertThat(TypedNumber.of("", today).state()).isEqualTo(TypedNumber.State.EMPTY);
    String spaced = "１５０２２１ " + ApplicationDesk.GRANDMOTHER.substring(6);
    var number = TypedNumber.of(spaced, today).number().orElseThrow();
    assertThat(number.birthDate()).isEqualTo("1958-03-16");
    assertThat(number.sex()).hasToString("FEMALE");
    String old =
        ApplicationDesk.GRANDMOTHER.substring(0, 6) + ApplicationDesk.GRANDMOTHER.substring(8, 17);
    assertThat(TypedNumber.of(old, today).number().orElseThrow().value())
        .isEqualTo(ApplicationDesk.GRANDMOTHER);
  }

  @ParameterizedTest(name = "{0}，{1}年生，男={2} → {3}")
  @CsvSource({
    "儿子, 1950, true, ERROR FORM_RELATION_AGE",
    "儿子, 1970, true, WARNING FORM_RELATION_CLOSE",
    "儿子, 1985, false, ERROR FORM_RELATION_SEX",
    "儿媳, 1950, false, ''",
    "父亲, 1960, true, ERROR FORM_RELATION_AGE",
    "母亲, 1935, false, ''",
    "孙子, 1985, true, WARNING FORM_RELATION_CLOSE",
    "哥哥, 1960, true, ERROR FORM_RELATION_AGE",
    "弟弟, 1950, true, ERROR FORM_RELATION_AGE",
    "配偶, 1956, false, ERROR FORM_SPOUSE_SEX",
    "配偶, 2010, true, WARNING FORM_SPOUSE_YOUNG",
    "公公, 1935, false, ERROR FORM_RELATION_SEX",
    "伯叔, 1950, false, ERROR FORM_RELATION_SEX",
    "女婿, 1980, false, ERROR FORM_RELATION_SEX_ONLY",
    "邻居, 1980, true, ERROR FORM_WORD_UNKNOWN",
    "本人, 1980, true, ERROR FORM_SEVERAL_HEADS"
  })
  @DisplayName("关系对照性别和年龄（户主女，1958-03-16 生）")
  void relation(String relation, int year, boolean male, String told) {
    ApplicationDraft family = desk.family();
    String number = SampleNumbers.of("150221", LocalDate.of(year, 5, 5), male ? 907 : 908);
    ApplicationDraft two =
        new ApplicationDraft(
            family.caseId(),
            "",
            "",
            family.household(),
            List.of(family.applicant(), member("某人", number, relation, "有")),
            List.of(),
            List.of(),
            family.received());
    List<String> expected = told.isEmpty() ? List.of() : List.of("members[1].RELATION " + told);
    assertThat(desk.told(two)).isEqualTo(expected);
  }

  @Test
  @DisplayName("同号两行、两位配偶、没有户主")
  void several() {
    ApplicationDraft draft =
        with(desk.family(), FieldPath.member(2, FormField.ID_NUMBER), ApplicationDesk.GRANDFATHER);
    assertThat(desk.told(draft))
        .containsExactly(
            "members[2].ID_NUMBER ERROR FORM_ID_TWICE",
            "members[2].RELATION ERROR FORM_RELATION_AGE");
    ApplicationDraft wives = with(desk.family(), FieldPath.member(2, FormField.RELATION), "丈夫");
    assertThat(desk.told(wives))
        .containsExactly(
            "members[2].RELATION ERROR FORM_SEVERAL_SPOUSES",
            "members[2].RELATION WARNING FORM_SPOUSE_YOUNG");
    ApplicationDraft headless = with(desk.family(), FieldPath.member(0, FormField.RELATION), "其他");
    assertThat(desk.told(headless)).containsExactly("members[0].RELATION ERROR FORM_NO_HEAD");
  }

  @Test
  @DisplayName("电话、日期、村、户口性质、收支行、义务人行、近亲属")
  void other_fields() {
    ApplicationDraft d = desk.family();
    assertThat(desk.told(with(d, of(FormField.PHONE), "0472-8910000"))).isEmpty();
    assertThat(desk.told(with(d, of(FormField.PHONE), "138047227160")))
        .containsExactly("household[0].PHONE ERROR FORM_PHONE_LONG");
    assertThat(desk.told(with(d, of(FormField.PHONE), "一三八")))
        .containsExactly("household[0].PHONE ERROR FORM_PHONE_FORM");
    assertThat(desk.told(with(d, of(FormField.APPLIED), "2026-11-24")))
        .containsExactly("household[0].APPLIED ERROR FORM_APPLIED_FUTURE");
    assertThat(desk.told(with(d, of(FormField.APPLIED), "20261001")))
        .containsExactly("household[0].APPLIED WARNING FORM_APPLIED_LONG_AGO");
    assertThat(desk.told(with(d, of(FormField.APPLIED), "11月")))
        .containsExactly("household[0].APPLIED ERROR FORM_DAY_FORM");
    assertThat(desk.told(with(d, of(FormField.VILLAGE), "萨拉齐镇振华社区居委会"))).isEmpty();
    assertThat(desk.told(with(d, of(FormField.VILLAGE), "大古营村")))
        .containsExactly("household[0].VILLAGE ERROR FORM_VILLAGE_UNKNOWN");
    assertThat(desk.told(with(d, of(FormField.SETTLEMENT), "山区")))
        .containsExactly("household[0].SETTLEMENT ERROR FORM_WORD_UNKNOWN");
    FieldPath amount = new FieldPath(FormPart.MONEY, 0, FormField.AMOUNT);
    assertThat(desk.told(with(d, amount, "6千")))
        .containsExactly("money[0].AMOUNT ERROR FORM_AMOUNT");
    assertThat(desk.told(with(d, amount, "-5")))
        .containsExactly("money[0].AMOUNT ERROR FORM_AMOUNT");
    assertThat(desk.told(with(d, new FieldPath(FormPart.MONEY, 0, FormField.PERSON), "")))
        .containsExactly("money[0].PERSON ERROR FORM_FIELD_MISSING");
    assertThat(desk.told(with(d, new FieldPath(FormPart.MONEY, 2, FormField.COUNT), "一处")))
        .containsExactly("money[2].COUNT ERROR FORM_COUNT");
    assertThat(desk.told(with(d, new FieldPath(FormPart.OBLIGORS, 0, FormField.OWED_TO), "白玉")))
        .containsExactly("obligors[0].OWED_TO ERROR FORM_MEMBER_UNKNOWN");
    ApplicationDraft staff = with(d, of(FormField.STAFF_RELATIVE), "true");
    assertThat(desk.told(staff))
        .containsExactly(
            "household[0].STAFF_NAME ERROR FORM_FIELD_MISSING",
            "household[0].STAFF_RELATION ERROR FORM_FIELD_MISSING");
    staff = with(with(staff, of(FormField.STAFF_NAME), "高娃"), of(FormField.STAFF_RELATION), "表姐");
    assertThat(desk.told(staff))
        .containsExactly("household[0].STAFF_RELATION ERROR FORM_STAFF_NOT_NEAR");
    assertThat(desk.told(with(d, FieldPath.member(1, FormField.DISABILITY), "肢体二级"))).isEmpty();
    assertThat(desk.told(with(d, FieldPath.member(1, FormField.DISABILITY), "二级")))
        .containsExactly("members[1].DISABILITY ERROR FORM_DISABILITY");
    assertThat(desk.told(with(d, FieldPath.member(1, FormField.NAME), "陈根锁2")))
        .contains("members[1].NAME ERROR FORM_NAME_FORM");
  }
}
