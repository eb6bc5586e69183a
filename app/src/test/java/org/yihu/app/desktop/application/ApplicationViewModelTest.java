package org.yihu.app.desktop.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.desktop.application.FormRow;
import org.yihu.desktop.application.SectionState;
import org.yihu.domain.casework.CaseState;
import org.yihu.usecases.application.DraftMaterials;
import org.yihu.usecases.application.Fault;
import org.yihu.usecases.application.FieldPath;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.application.FormPart;
import org.yihu.usecases.casework.CaseFile;

@DisplayName("申请登记页：边录边查，说清在哪、怎么改，受理")
class ApplicationViewModelTest extends ApplicationRig {
  @Test
  @DisplayName("打开即空表：今天的日期、申请人为本人；没动过不存草稿，什么错也不先说")
  void empty() {
    assertThat(home().get(FormField.APPLIED)).isEqualTo("2026-11-24");
    assertThat(applicant().get(FormField.RELATION)).isEqualTo("本人");
    assertThat(model.faults().told()).isEmpty();
    assertThat(model.reason().get()).isEqualTo("还有 8 处需改，改完可受理");
    assertThat(model.acceptable().get()).isFalse();
    assertThat(model.villages()).contains("振华社区居委会");
    assertThat(model.villageWords().meant("zhsq")).contains("振华社区居委会");
    assertThat(model.villageWords().meant("ZHSQJWH")).contains("振华社区居委会");
    assertThat(model.villageWords().fitting("振华")).containsExactly("振华社区居委会");
    assertThat(model.villageWords().meant("z")).isEmpty();
    assertThat(model.villageWords().meant("qqq")).isEmpty();
    pause.over();
    assertThat(drafts()).isEmpty();
    assertThat(failures).isEmpty();
  }

  @Test
  @DisplayName("证号边打边认：打完即出性别、生日、年龄；离开才说错")
  void number_tells_while_typing() {
    applicant().set(FormField.ID_NUMBER, GRANDMOTHER.substring(0, 17));
    assertThat(model.told(applicant())).isEmpty();
    assertThat(model.faults().told()).isEmpty();
    applicant().leave(FormField.ID_NUMBER);
    assertThat(model.faults().told())
        .extracting(f -> f.reason().code())
        .containsExactly("FORM_ID_SHORT");
    assertThat(model.faults().sentence(FieldPath.member(0, FormField.ID_NUMBER)))
        .isEqualTo("少 1 位。证号应为 18 位。");
    applicant().set(FormField.ID_NUMBER, GRANDMOTHER);
    assertThat(model.told(applicant())).isEqualTo("校验通过　女　1958-03-16　68 岁");
    assertThat(model.sexAndAge(applicant())).isEqualTo("女，68 岁");
    assertThat(model.faults().told()).isEmpty();
  }

  @Test
  @DisplayName("F8 说出全部并逐处前进，Shift+F8 后退，到底回头；改好一处少一处")
  void faults_one_by_one() {
    assertThat(model.nextFault(1).path()).isEqualTo(FieldPath.member(0, FormField.ID_NUMBER));
    assertThat(model.faults().told()).hasSize(8);
    assertThat(model.nextFault(1).path()).isEqualTo(FieldPath.member(0, FormField.NAME));
    assertThat(model.nextFault(-1).path()).isEqualTo(FieldPath.member(0, FormField.ID_NUMBER));
    assertThat(model.nextFault(-1).path()).isEqualTo(FieldPath.of(FormField.CAUSE));
    assertThat(model.nextFault(1).path()).isEqualTo(FieldPath.member(0, FormField.ID_NUMBER));
    home().set(FormField.CAUSE, "缺乏劳动力。");
    assertThat(model.faults().told()).hasSize(7);
    assertThat(model.sections())
        .filteredOn(s -> s.mark() == SectionState.Mark.DONE)
        .extracting(s -> s.section().name())
        .containsExactly("MEMBERS", "OBLIGORS", "MONEY", "CAUSE");
  }

  @Test
  @DisplayName("三处错：进度、清单与字段同一句话；改完即可受理")
  void three_faults() {
    family();
    papers();
    type(home(), FormField.PHONE, "1380472271");
    type(model.form().rows(FormPart.MEMBERS).get(2), FormField.RELATION, "孙女");
    type(home(), FormField.ACCOUNT, "6228480012345678904");
    assertThat(model.reason().get()).isEqualTo("还有 3 处需改，改完可受理");
    assertThat(model.faults().told())
        .extracting(f -> model.faults().words().title(f))
        .containsExactly("申请人：手机号", "成员第 3 行：关系", "账户：银行卡号");
    assertThat(model.sections())
        .extracting(s -> s.mark() + " " + s.word())
        .containsExactly(
            "WRONG 1 处", "WRONG 1 处", "DONE 0 人", "DONE 0 行", "WRONG 1 处", "DONE 缺乏劳动力。");
    type(home(), FormField.PHONE, "13804722716");
    type(model.form().rows(FormPart.MEMBERS).get(2), FormField.RELATION, "孙子");
    type(home(), FormField.ACCOUNT_COMPARED, "true");
    assertThat(model.reason().get()).isEmpty();
    assertThat(model.acceptable().get()).isTrue();
  }

  @Test
  @DisplayName("材料：授权随签字计数，未成年人由监护人代签；缺的写在受理旁")
  void materials() {
    family();
    papers();
    FormRow second = model.form().rows(FormPart.MEMBERS).get(1);
    FormRow third = model.form().rows(FormPart.MEMBERS).get(2);
    assertThat(model.isMinor(third)).isTrue();
    assertThat(model.signatures()).isEqualTo(new DraftMaterials.Signatures(2, 2));
    second.toggle(FormField.SIGNED);
    assertThat(model.reason().get()).isEqualTo("还缺居民家庭经济状况核对授权书，收齐可受理");
    assertThat(model.acceptable().get()).isFalse();
    second.set(FormField.DISABILITY, "肢体二级");
    assertThat(model.reason().get()).isEqualTo("还缺居民家庭经济状况核对授权书、残疾人证（出示即可），收齐可受理");
    second.toggle(FormField.SIGNED);
    model.receive("disability-certificate", true);
    assertThat(model.acceptable().get()).isTrue();
  }

  @Test
  @DisplayName("尚无证号：按下才问性别、出生日期、原因，离开才说错；填对显示男女年龄，由监护人代签；有了号码就不看")
  void without_number() {
    family();
    papers();
    FormRow newborn = model.form().add(FormPart.MEMBERS);
    member(newborn, "陈小满", "", "孙女", "");
    assertThat(model.faults().told())
        .extracting(f -> model.faults().words().sentence(f))
        .containsExactly("第 4 行“公民身份号码”：证号未填。新生儿、户口未办妥的，按“尚无”改填性别和出生日期。");

    newborn.toggleNoNumber();
    assertThat(newborn.isWithoutNumber()).isTrue();
    assertThat(model.faults().told()).isEmpty();
    assertThat(model.reason().get()).isEqualTo("还有 3 处需改，改完可受理");
    type(newborn, FormField.SEX, "女");
    type(newborn, FormField.BIRTH_DATE, "2026-11-25");
    assertThat(model.faults().told())
        .extracting(f -> model.faults().words().sentence(f))
        .containsExactly("第 4 行“出生日期”：出生日期晚于今天（2026-11-24）。请改正。");
    assertThat(model.sexAndAge(newborn)).isEmpty();
    assertThat(model.isMinor(newborn)).isFalse();
    type(newborn, FormField.BIRTH_DATE, "2026-10-08");
    assertThat(model.sexAndAge(newborn)).isEqualTo("女，0 岁");
    assertThat(model.isMinor(newborn)).isTrue();
    type(newborn, FormField.NO_NUMBER_REASON, "新生儿，尚未落户");
    assertThat(model.acceptable().get()).isTrue();
    pause.over();
    assertThat(drafts().getFirst().members().get(3).get(FormField.BIRTH_DATE))
        .isEqualTo("2026-10-08");

    newborn.set(FormField.ID_NUMBER, GRANDSON.substring(0, 6));
    assertThat(newborn.isWithoutNumber()).isFalse();
    assertThat(model.sexAndAge(newborn)).isEmpty();
    newborn.set(FormField.ID_NUMBER, "");
    assertThat(model.acceptable().get()).isTrue();
    newborn.toggleNoNumber();
    assertThat(newborn.get(FormField.SEX) + newborn.get(FormField.BIRTH_DATE)).isEmpty();
    assertThat(model.acceptable().get()).isFalse();
  }

  @Test
  @DisplayName("受理：有错时先说全并跳到第一处；无错时立案，草稿随之去掉，不再存")
  void accept() {
    List<CaseFile> accepted = new ArrayList<>();
    model.accept(accepted::add);
    assertThat(accepted).isEmpty();
    assertThat(model.faults().at().get().path())
        .isEqualTo(FieldPath.member(0, FormField.ID_NUMBER));
    family();
    papers();
    pause.over();
    assertThat(drafts()).hasSize(1);
    model.accept(accepted::add);
    assertThat(failures).isEmpty();
    assertThat(accepted).hasSize(1);
    assertThat(accepted.getFirst().subject().state()).isEqualTo(CaseState.ACCEPTED);
    pause.over();
    model.keep();
    assertThat(drafts()).isEmpty();
  }

  @Test
  @DisplayName("从表格粘贴：逐格填入，行数不够自动加；撤回删行回到原处；申请人一行不能删")
  void paste_and_remove() {
    List<FormField> columns =
        List.of(FormField.RELATION, FormField.NAME, FormField.ID_NUMBER, FormField.WORK_ABILITY);
    model
        .form()
        .paste(
            FormPart.MEMBERS,
            1,
            FormField.RELATION,
            columns,
            "配偶\t陈根锁\t" + GRANDFATHER + "\t无\r\n孙女\t陈佳和\t" + GRANDSON + "\t在校\t多余\r\n");
    List<FormRow> rows = model.form().rows(FormPart.MEMBERS);
    assertThat(rows)
        .extracting(r -> r.get(FormField.RELATION) + r.get(FormField.NAME))
        .containsExactly("本人", "配偶陈根锁", "孙女陈佳和");
    assertThat(model.faults().told())
        .extracting(Fault::path)
        .contains(FieldPath.member(2, FormField.RELATION));
    FormRow spouse = rows.get(1);
    Runnable back = model.form().remove(FormPart.MEMBERS, spouse);
    assertThat(rows).hasSize(2);
    back.run();
    assertThat(rows.get(1)).isSameAs(spouse);
    model.form().remove(FormPart.MEMBERS, rows.getFirst());
    assertThat(rows).hasSize(3);
  }
}
