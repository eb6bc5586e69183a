package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihu.app.FoundedStore.CLOCK;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.app.Wiring;
import org.yihu.desktop.decision.DecisionUses;
import org.yihu.desktop.decision.DecisionsViewModel;
import org.yihu.desktop.decision.DecisionsViewModel.Filter;
import org.yihu.desktop.decision.DrawViewModel;
import org.yihu.desktop.decision.HearingViewModel;
import org.yihu.desktop.decision.ServiceViewModel;
import org.yihu.desktop.task.DirectTasks;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.SampleDraw;
import org.yihu.domain.casework.SampleEntry.Outcome;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.investigation.Hearing;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.ServeLetter;
import org.yihu.usecases.casework.WaitingDecisions;
import org.yihu.usecases.casework.WaitingDecisions.Row;
import org.yihu.usecases.workbench.TodayList;
import org.yihu.usecases.workbench.WorkItem;
import org.yihu.usecases.workbench.WorkKind;

@DisplayName("审核确认、听取意见、抽查的视图模型：真实业务库，不开窗口")
class DecisionViewModelsTest {

  @TempDir private Path folder;
  private final List<Throwable> failures = new ArrayList<>();
  private Wiring wiring;
  private InvestigationOffice office;
  private DecisionUses uses;

  @BeforeEach
  void found() {
    FoundedStore founded = FoundedStore.in(folder);
    wiring = founded.wiring();
    office = new InvestigationOffice(founded);
    uses = new DecisionScreens(office.office()).uses(wiring.texts(), CLOCK);
  }

  @AfterEach
  void close() {
    office.session().close();
  }

  private CaseFile stored(Case subject) {
    return office.office().desk().show(office.session().actor(), subject.id().toString());
  }

  private DecisionsViewModel decisions() {
    DecisionsViewModel model = new DecisionsViewModel(uses, new DirectTasks(), failures::add);
    model.load(() -> {});
    return model;
  }

  @Test
  @DisplayName("拟定只算勾选、可办的；写入后一件出意见、一件确认，意见可撤回；筛选各计件数")
  void drafts_are_written_and_opinions_taken_back() {
    Case toGiveOpinion = office.couple("任秀莲", 5200, InvestigationOffice.SHATUGOU);
    office.determine(toGiveOpinion);
    Case toDecide = office.couple("其其格", 4800, InvestigationOffice.MEIDAIZHAO);
    office.posted(toDecide);
    DecisionsViewModel model = decisions();
    assertThat(Arrays.stream(Filter.values()).map(model::count))
        .containsExactly(2L, 1L, 1L, 0L, 0L);
    assertThat(model.readyProperty().get()).isZero();

    model.filterProperty().set(Filter.OPINIONS);
    assertThat(model.rows()).extracting(Row::applicant).containsExactly("任秀莲");
    model.filterProperty().set(Filter.ALL);
    model.tickAll();
    model.draftTicked();
    assertThat(model.readyProperty().get()).isEqualTo(2);
    model.tick(model.rowOf(toDecide.number().toString()).orElseThrow(), false);
    assertThat(model.readyProperty().get()).isEqualTo(1);
    model.tick(model.rowOf(toDecide.number().toString()).orElseThrow(), true);
    assertThat(stored(toDecide).subject().state()).isEqualTo(CaseState.NOTICE_POSTED);

    List<DecisionsViewModel.Written> written = new ArrayList<>();
    model.write(written::add);
    assertThat(written.getFirst().opinions()).containsExactly(toGiveOpinion.id());
    assertThat(written.getFirst().refused()).isEmpty();
    assertThat(stored(toDecide).subject().state()).isEqualTo(CaseState.GRANTED);
    assertThat(model.lettersWaiting()).isEqualTo(1);
    assertThat(model.rows()).isEmpty();

    model.takeBack(written.getFirst().opinions(), "金额有误", fates -> {});
    assertThat(model.rows()).extracting(Row::applicant).containsExactly("任秀莲");
    assertThat(failures).isEmpty();
  }

  @Test
  @DisplayName("听取意见：先说还缺什么；告知书随录入改写；关掉再开，录入都在；写入后记在案卷上")
  void hearing_is_kept_while_it_is_written() {
    Case held = office.couple("布和", 5000, InvestigationOffice.MEIDAIZHAO);
    office.granted(held);
    office.raised(held, 10800);
    HearingViewModel model =
        new HearingViewModel(uses, new DirectTasks(), wiring.texts(), failures::add);
    model.open(held.id());
    assertThat(model.missingProperty().get()).isNotEmpty();
    model.hearers().setAll("高娃", "巴图");
    model.speakerProperty().set("布和");
    model.ticked().addAll(List.of(Hearing.Point.values()));
    model.statementProperty().set("没有意见");
    model.acceptanceProperty().set(Hearing.Acceptance.values()[0]);
    model.reasonProperty().set("工资属实");
    assertThat(model.missingProperty().get()).isNotEmpty();
    model.outcomeProperty().set(Hearing.Outcome.REDUCE);

    assertThat(model.missingProperty().get()).isEmpty();
    // 695 × 2 − 5000 / 12 = 973.33 and 695 × 2 − 10800 / 12 = 490
    assertThat(model.letterProperty().get()).contains("由每月974.00元调整为490.00元");
    HearingViewModel again =
        new HearingViewModel(uses, new DirectTasks(), wiring.texts(), failures::add);
    again.open(held.id());
    assertThat(again.hearing()).isEqualTo(model.hearing());

    List<CaseFile> recorded = new ArrayList<>();
    again.record(recorded::add);
    assertThat(recorded).hasSize(1);
    assertThat(again.openedProperty().get()).isNull();
    assertThat(stored(held).subject().latestEvent(StepRecord.Heard.class).orElseThrow().on())
        .isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(failures).isEmpty();
  }

  @Test
  @DisplayName("送达：早于决定、晚于今天、没有签收人或方式都当场说明；登记后记在案卷上，工作台不再列")
  void service_is_recorded_once() {
    Case refused = office.couple("巴特尔", 4800, InvestigationOffice.MEIDAIZHAO);
    office.refused(refused);
    assertThat(work()).containsExactly(WorkKind.SERVE_REFUSAL);
    DecisionsViewModel list = decisions();
    Row row = list.rowOf(refused.number().toString()).orElseThrow();
    assertThat(row.matter()).isEqualTo(WaitingDecisions.Matter.SERVICE);
    list.tick(row, true);
    list.draftTicked();
    assertThat(list.readyProperty().get()).isZero();

    ServiceViewModel model = new ServiceViewModel(uses, new DirectTasks(), failures::add);
    model.open(refused.number().toString(), "直接送达", letter -> {});
    assertThat(model.recipientProperty().get()).isEqualTo("巴特尔");
    assertThat(model.dayProperty().get()).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(faults(model)).isEmpty();
    model.dayProperty().set(LocalDate.of(2026, 11, 17));
    assertThat(faults(model)).containsExactly("送达日期2026-11-17早于决定日期2026-11-18，请改正。");
    model.dayProperty().set(LocalDate.of(2026, 11, 25));
    assertThat(faults(model)).containsExactly("办理日期2026-11-25晚于今天2026-11-24，请改正日期。");
    model.dayProperty().set(LocalDate.of(2026, 11, 20));
    model.recipientProperty().set(" ");
    model.meansProperty().set("");
    assertThat(faults(model)).containsExactly("送达须填写收件人。", "送达须填写方式，例如直接送达、留置送达、邮寄送达。");
    List<ServeLetter.Letter> served = new ArrayList<>();
    model.record(served::add);
    assertThat(served).isEmpty();

    model.recipientProperty().set("李特尔（配偶）");
    model.meansProperty().set("留置送达");
    model.record(served::add);
    model.record(served::add);
    assertThat(served).hasSize(1);
    Case stored = stored(refused).subject();
    assertThat(stored.all(StepRecord.Served.class))
        .containsExactly(new StepRecord.Served("李特尔（配偶）", "留置送达"));
    assertThat(stored.latestEvent(StepRecord.Served.class).orElseThrow().on())
        .isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(work()).isEmpty();
    assertThat(decisions().rows()).isEmpty();
    assertThat(failures).isEmpty();
  }

  private List<String> faults(ServiceViewModel model) {
    return wiring.texts().of(model.unmetProperty().get());
  }

  private List<WorkKind> work() {
    return new TodayList(office.office().store(), office.office().rules(), wiring.texts(), CLOCK)
        .of(office.session().actor()).items().stream()
            .map(WorkItem::kind)
            .filter(WorkKind::isCase)
            .toList();
  }

  @Test
  @DisplayName("抽查：种子去掉空格；在场不足两人不抽；抽过的名单不再等；再来一次从空的开始")
  void draws_once() {
    Case waiting = office.couple("其其格", 4800, InvestigationOffice.MEIDAIZHAO);
    office.posted(waiting);
    DrawViewModel model = new DrawViewModel(uses, new DirectTasks(), failures::add);
    model.load();
    assertThat(model.pendingProperty().get().entries()).hasSize(1);
    assertThat(model.drawnProperty().get()).isNull();
    model.seedProperty().set("47 06 83");
    model.present().setAll("苏日娜");
    List<SampleDraw> draws = new ArrayList<>();
    model.draw(draws::add);
    assertThat(draws).isEmpty();
    assertThat(failures)
        .singleElement()
        .isInstanceOfSatisfying(
            Refusal.class,
            r ->
                assertThat(r.reasons()).extracting(Reason::code).containsExactly("SAMPLE_PRESENT"));

    model.present().add("王建国");
    model.draw(draws::add);
    assertThat(draws.getFirst().seed()).isEqualTo("470683");
    // 低保 has the ratio 0: nobody is drawn
    assertThat(DrawViewModel.count(draws.getFirst().entries(), Outcome.DRAWN)).isZero();
    assertThat(DrawViewModel.count(draws.getFirst().entries(), Outcome.NOT_DRAWN)).isEqualTo(1);
    assertThat(model.pendingProperty().get().entries()).isEmpty();
    DrawViewModel later = new DrawViewModel(uses, new DirectTasks(), failures::add);
    later.load();
    assertThat(later.seedProperty().get()).isEqualTo("470683");
    later.again();
    assertThat(later.drawnProperty().get()).isNull();
    assertThat(later.present()).isEmpty();
  }
}
