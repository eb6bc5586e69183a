package org.yihu.app.desktop.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihu.app.FoundedStore.CLOCK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.desktop.application.ApplicationViewModel;
import org.yihu.desktop.application.ApplicationsViewModel;
import org.yihu.desktop.application.FormRow;
import org.yihu.domain.casework.CaseState;
import org.yihu.usecases.application.DraftPaper;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.application.FormPart;
import org.yihu.usecases.casepaper.CasePaper;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.printing.PaperToPrint;

@DisplayName("申请登记页：草稿、已有档案、补正、列表")
class ApplicationDraftTest extends ApplicationRig {
  @Test
  @DisplayName("停键半秒存草稿：存的正是屏上的，编号留用，再开原样")
  void draft_is_saved() {
    applicant().set(FormField.NAME, "白玉");
    pause.over();
    assertThat(model.draftKey().get()).isEqualTo("2026-0001");
    applicant().set(FormField.NAME, "白玉梅");
    home().set(FormField.PHONE, "138");
    pause.over();
    assertThat(drafts()).hasSize(1);
    assertThat(model.savedAt().get()).isEqualTo(CLOCK.instant());
    ApplicationViewModel again = model(Optional.of("2026-0001"));
    assertThat(again.form().applicant().get(FormField.NAME)).isEqualTo("白玉梅");
    assertThat(again.form().household().get(FormField.PHONE)).isEqualTo("138");
    pause.over();
    assertThat(drafts()).hasSize(1);
  }

  @Test
  @DisplayName("正在存时又打了字：存完接着再存，旧的不盖新的；离开页面立即存")
  void saving_in_turn() {
    tasks.hold();
    applicant().set(FormField.NAME, "白");
    tasks.forget();
    pause.over();
    applicant().set(FormField.NAME, "白玉梅");
    pause.over();
    model.keep();
    assertThat(drafts()).extracting(d -> d.applicant().get(FormField.NAME)).containsExactly("白");
    tasks.release();
    assertThat(drafts()).extracting(d -> d.applicant().get(FormField.NAME)).containsExactly("白玉梅");
  }

  @Test
  @DisplayName("删除草稿可撤销；没存过的直接丢掉")
  void delete() {
    List<Optional<Runnable>> undo = new ArrayList<>();
    model.deleteDraft(undo::add);
    assertThat(undo).containsExactly(Optional.empty());
    model = model(Optional.empty());
    applicant().set(FormField.NAME, "白玉梅");
    pause.over();
    model.deleteDraft(undo::add);
    assertThat(drafts()).isEmpty();
    undo.getLast().orElseThrow().run();
    assertThat(drafts()).extracting(d -> d.applicant().get(FormField.NAME)).containsExactly("白玉梅");
  }

  @Test
  @DisplayName("已有档案：边打边查到，比对随录入更新；接着那份档案申请；过时的答复不算数")
  void duplicate() {
    family();
    papers();
    model.accept(file -> {});
    model = model(Optional.empty());
    applicant().set(FormField.ID_NUMBER, GRANDMOTHER);
    assertThat(model.duplicate().get().householdCode()).isEqualTo("150221104000001");
    assertThat(model.duplicate().get().differences()).isZero();
    applicant().set(FormField.NAME, "白玉枚");
    assertThat(model.duplicate().get().differences()).isEqualTo(2);
    model.useFile(false);
    assertThat(model.duplicate().get()).isNull();
    assertThat(model.form().householdCode().get()).isEqualTo("150221104000001");
    assertThat(applicant().get(FormField.NAME)).isEqualTo("白玉梅");
    assertThat(model.form().rows(FormPart.MEMBERS)).hasSize(3);

    model = model(Optional.empty());
    tasks.hold();
    applicant().set(FormField.ID_NUMBER, GRANDMOTHER);
    applicant().set(FormField.ID_NUMBER, "150221");
    // the answer to what stood there first comes last
    tasks.held().reversed().forEach(Runnable::run);
    assertThat(model.duplicate().get()).isNull();
  }

  @Test
  @DisplayName("补正：立案待补，列表列出；重开补齐受理")
  void supplement() {
    family();
    papers();
    model.receive("bank-card", false);
    List<CaseFile> asked = new ArrayList<>();
    model.askSupplement(LocalDate.parse("2026-12-08"), asked::add);
    assertThat(asked.getFirst().subject().state()).isEqualTo(CaseState.SUPPLEMENT_ASKED);

    ApplicationsViewModel list = new ApplicationsViewModel(desk, tasks, failures::add, CLOCK);
    list.load(() -> {});
    assertThat(list.rows())
        .extracting(r -> r.kind() + " " + r.key() + " " + r.applicant() + " " + r.village())
        .containsExactly("WAITING 2026-1 白玉梅 振华社区居委会");

    model = model(Optional.of("2026-1"));
    assertThat(model.reason().get()).isEqualTo("还缺收款银行卡或存折（出示即可），收齐可受理");
    model.receive("bank-card", true);
    model.accept(asked::add);
    assertThat(failures).isEmpty();
    assertThat(asked.getLast().subject().state()).isEqualTo(CaseState.ACCEPTED);
    list.load(() -> {});
    assertThat(list.count(ApplicationsViewModel.Filter.ACCEPTED)).isEqualTo(1);
    assertThat(list.rows().getFirst().daysLeft()).isPresent();
  }

  @Test
  @DisplayName("列表删除草稿可撤销；筛选只看一种")
  void list_of_drafts() {
    applicant().set(FormField.NAME, "白玉梅");
    pause.over();
    ApplicationsViewModel list = new ApplicationsViewModel(desk, tasks, failures::add, CLOCK);
    list.load(() -> {});
    assertThat(list.count(ApplicationsViewModel.Filter.DRAFT)).isEqualTo(1);
    list.show(ApplicationsViewModel.Filter.WAITING);
    assertThat(list.rows()).isEmpty();
    list.show(ApplicationsViewModel.Filter.ALL);
    List<Runnable> undo = new ArrayList<>();
    list.delete(list.rows().getFirst(), undo::add);
    assertThat(list.rows()).isEmpty();
    undo.getFirst().run();
    assertThat(list.rows()).extracting(r -> r.key()).containsExactly("2026-0001");
  }

  @Test
  @DisplayName("随时打印：空表也打得出，填了什么印什么，编号留空，编码随案卷")
  void papers_of_a_draft() throws Exception {
    LocalDate due = LocalDate.parse("2026-12-24");
    assertThat(DraftPaper.values()).hasSize(4);
    for (DraftPaper paper : DraftPaper.values()) {
      assertThat(text(model.paper(paper, due))).contains("萨社救");
    }
    assertThat(text(model.paper(DraftPaper.APPLICATION, due))).contains("社会救助申请书", "萨社救申〔2026〕");

    family();
    type(model.form().rows(FormPart.MEMBERS).get(2), FormField.RELATION, "孙女");
    type(home(), FormField.PHONE, "138");
    String application = text(model.paper(DraftPaper.APPLICATION, due));
    assertThat(application).contains("白玉梅", "1958年3月16日", "陈根锁", "缺乏劳动力");
    assertThat(text(model.paper(DraftPaper.AUTHORISATION, due)))
        .contains(GRANDMOTHER, GRANDSON, "陈佳和的法定代理人");
    assertThat(text(model.paper(DraftPaper.SUPPLEMENT, due)))
        .contains("一次性补正告知书", "社会救助申请书", "2026年12月24日")
        .doesNotContain("不动产登记信息。", GRANDMOTHER);
    assertThat(failures).isEmpty();

    papers();
    type(model.form().rows(FormPart.MEMBERS).get(2), FormField.RELATION, "孙子");
    type(home(), FormField.PHONE, "13804722716");
    List<Callable<List<PaperToPrint>>> filed = new ArrayList<>();
    model.accept(file -> filed.add(model.paper(file, CasePaper.APPLICATION)));
    assertThat(text(filed.getFirst())).as("立案后的编码与草稿一致").contains(key(application), "萨社救申〔2026〕1号");
  }

  @Test
  @DisplayName("成员尚无证号：申请书和授权书在号码处印“尚无”，立案前后一样")
  void papers_of_a_newborn() throws Exception {
    family();
    papers();
    FormRow newborn = model.form().add(FormPart.MEMBERS);
    member(newborn, "陈小满", "", "孙女", "");
    newborn.toggleNoNumber();
    type(newborn, FormField.SEX, "女");
    type(newborn, FormField.BIRTH_DATE, "2026-10-08");
    type(newborn, FormField.NO_NUMBER_REASON, "新生儿，尚未落户");
    LocalDate due = LocalDate.parse("2026-12-24");
    assertThat(text(model.paper(DraftPaper.APPLICATION, due))).contains("陈小满孙女尚无");
    assertThat(text(model.paper(DraftPaper.AUTHORISATION, due))).contains("尚无", "陈小满的法定代理人");
    List<Callable<List<PaperToPrint>>> filed = new ArrayList<>();
    model.accept(file -> filed.add(model.paper(file, CasePaper.APPLICATION)));
    assertThat(text(filed.getFirst())).contains("陈小满孙女尚无").doesNotContain("P-");
    assertThat(failures).isEmpty();
  }

  private static String key(String text) {
    Matcher key = Pattern.compile("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}").matcher(text);
    assertThat(key.find()).isTrue();
    return key.group();
  }

  private String text(Callable<List<PaperToPrint>> papers) throws Exception {
    PaperToPrint paper = papers.call().getFirst();
    try (var document = Loader.loadPDF(printing.finish(paper, false).pdf())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }
}
