package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.yihu.app.FoundedStore.CLOCK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.app.Office;
import org.yihu.desktop.notice.NoticeWork;
import org.yihu.desktop.notice.NoticesViewModel;
import org.yihu.desktop.task.DirectTasks;
import org.yihu.documents.floor.PageLines;
import org.yihu.documents.printing.PdfPages;
import org.yihu.domain.casework.Case;
import org.yihu.domain.notice.NoticeObjection;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.notice.NoticeCandidate;
import org.yihu.usecases.notice.NoticeStanding;
import org.yihu.usecases.notice.PrintNotice;
import org.yihu.usecases.port.NoticeLeak;
import org.yihu.usecases.printing.PaperToPrint;

@DisplayName("公示的视图模型：真实业务库和真实的公示文件，没有窗口")
class NoticesViewModelTest {

  @TempDir private Path folder;
  private final List<Throwable> failures = new ArrayList<>();
  private BoardOffice office;
  private NoticesViewModel model;

  @BeforeEach
  void open() {
    office = new BoardOffice(FoundedStore.in(folder));
    for (String name : List.of("吉日嘎拉", "田福贵")) {
      Case each = office.couple(name, name.equals("田福贵") ? 21000 : 5200, BoardOffice.MEIDAIZHAO);
      office.investigate(each);
      office.giveOpinion(each);
    }
    office.accept(office.couple("张有才", 7000, BoardOffice.SHATUGOU));
    Office o = office.office();
    model =
        new NoticesViewModel(
            new NoticeWork(
                office.session().actor(),
                CLOCK,
                o.noticeBoard(),
                o.noticeDesk(),
                o::previewNotice,
                o.printing().printNotice(),
                new PdfPages(),
                o.keepAttachment()),
            new DirectTasks(),
            failures::add);
    model.load();
  }

  @AfterEach
  void close() {
    assertThat(failures).isEmpty();
    office.session().close();
  }

  private NoticeCandidate row(int index) {
    return model.detail().get().candidates().get(index);
  }

  @Test
  @DisplayName("先选有户可公示的村；没事的村排在后面；取消勾选的户不上公示")
  void chooses_village_and_cases() {
    assertThat(model.villages().stream().limit(2))
        .extracting(v -> v.name(), v -> v.ready(), v -> v.waiting())
        .containsExactly(tuple("美岱召村", 2, 0), tuple("沙图沟村", 0, 1));
    assertThat(model.villages()).hasSize(21);
    assertThat(model.village().get().name()).isEqualTo("美岱召村");
    assertThat(model.pages()).hasSize(1);
    assertThat(model.printable().get()).isTrue();

    model.toggle(row(0));
    assertThat(model.chosenCount()).isEqualTo(1);
    assertThat(model.preview().get().entries())
        .extracting(e -> e.applicant())
        .containsExactly("田福贵");
    model.toggle(row(1));
    assertThat(model.preview().get()).isNull();
    assertThat(model.printable().get()).isFalse();
    model.toggle(row(0));
    model.toggle(row(1));
    assertThat(model.chosenCount()).isEqualTo(2);
  }

  @Test
  @DisplayName("样张和打印出来的公示用同一套模板文字：本单位改过的标题两处都在")
  void preview_uses_the_words_of_the_office() throws IOException {
    office
        .office()
        .editTemplates()
        .change(office.session().actor(), "review-notice.title", "本镇救助对象审核公示");
    model.load();

    assertThat(lines(model.preview().get().sheet().pdf())).contains("本镇救助对象审核公示");
    List<PrintNotice.Ready> ready = new ArrayList<>();
    model.prepare(ready::add);
    assertThat(lines(office.office().printDesk().finish(ready.getFirst().paper(), false).pdf()))
        .contains("本镇救助对象审核公示");
  }

  private static List<String> lines(byte[] pdf) throws IOException {
    return PageLines.of(pdf).getFirst().stream().map(String::strip).toList();
  }

  @Test
  @DisplayName("泄露的备注：只拦那一户，不能打印；清空即可")
  void a_leaking_remark_blocks() {
    model.remark(row(1), "患尿毒症");
    assertThat(model.printable().get()).isFalse();
    assertThat(model.leakingPlaces()).isEqualTo(1);
    assertThat(model.leaksOf(row(0))).isEmpty();
    NoticeLeak leak = model.leaksOf(row(1)).getFirst();
    assertThat(leak.part()).isEqualTo(NoticeLeak.Part.REMARK);
    assertThat(model.caseOf(leak)).contains(row(1));
    List<PrintNotice.Ready> ready = new ArrayList<>();
    model.prepare(ready::add);
    assertThatThrownBy(() -> office.office().printDesk().finish(ready.getFirst().paper(), false))
        .as("the print window refuses it too")
        .isInstanceOf(Refusal.class);

    model.remark(row(1), "");
    assertThat(model.printable().get()).isTrue();
  }

  @Test
  @DisplayName("打印、张贴、照片、异议、答复都记在公示上")
  void records_what_happens_to_a_notice() throws Exception {
    List<PrintNotice.Ready> prepared = new ArrayList<>();
    model.large().set(true);
    model.prepare(prepared::add);
    PaperToPrint paper = prepared.getFirst().paper();
    assertThat(paper.title()).isEqualTo("社会救助审核公示");
    assertThat(paper.about()).isEqualTo("第 1 号");
    assertThat(paper.village()).isEqualTo("美岱召村");
    try (var pages = new PdfPages().open(office.office().printDesk().finish(paper, false).pdf())) {
      // 420 mm
      assertThat(pages.size(0).height()).isCloseTo(1190.6, within(1.0));
    }
    PublicNotice notice = prepared.getFirst().notice();
    model.post(notice.id(), LocalDate.parse("2026-11-24"), "村务公开栏", () -> {});
    NoticeStanding standing = model.detail().get().standing().getFirst();
    assertThat(standing.daysLeft()).contains(7);

    Path photo = Files.write(folder.resolve("photo.jpg"), new byte[] {1, 2, 3});
    model.photograph(notice.id(), photo, () -> {});
    assertThat(model.detail().get().standing().getFirst().notice().photo()).hasSize(64);
    model.object(
        notice.id(),
        new NoticeObjection(2, LocalDate.parse("2026-11-24"), "李某", "反映其有车"),
        () -> {});
    assertThat(model.detail().get().standing().getFirst().openObjections()).isEqualTo(1);
    model.answer(notice.id(), 0, "经查无车", () -> {});
    NoticeObjection kept =
        model.detail().get().standing().getFirst().notice().objections().getFirst();
    assertThat(kept.answer()).isEqualTo("经查无车");
    assertThat(kept.answered()).contains(LocalDate.parse("2026-11-24"));
  }
}
