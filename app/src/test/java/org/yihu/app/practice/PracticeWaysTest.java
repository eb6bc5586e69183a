package org.yihu.app.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.Office;
import org.yihu.app.Wiring;
import org.yihu.app.desktop.ApplicationScreens;
import org.yihu.desktop.application.ApplicationDesk;
import org.yihu.desktop.application.ApplicationViewModel;
import org.yihu.desktop.application.Pause;
import org.yihu.desktop.task.DirectTasks;
import org.yihu.domain.access.Actor;
import org.yihu.domain.investigation.DecisionDraft;
import org.yihu.domain.investigation.Hearing;
import org.yihu.domain.investigation.VisitSheet;
import org.yihu.domain.notice.NoticeObjection;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.application.FormPart;
import org.yihu.usecases.casework.BatchDecisions;
import org.yihu.usecases.casework.BatchFate;
import org.yihu.usecases.casework.BatchOpinions;
import org.yihu.usecases.casework.DetermineCase;
import org.yihu.usecases.casework.HearPerson;
import org.yihu.usecases.casework.KeyVisitSheet;
import org.yihu.usecases.casework.WaitingDecisions;
import org.yihu.usecases.practice.PracticeExercise;
import org.yihu.usecases.practice.PracticeStanding;
import org.yihu.usecases.practice.PracticeStanding.State;
import org.yihu.usecases.practice.PracticeTown;

@DisplayName("练习镇：照屏幕上的路做得成，不用命令行")
class PracticeWaysTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

  @TempDir private Path folder;
  private Wiring wiring;
  private Session session;
  private Office office;
  private PracticeTown town;

  @BeforeEach
  void found() {
    PracticeRig rig = PracticeRig.found(folder);
    session = rig.session();
    office = rig.office();
    town = rig.town();
    wiring = rig.wiring();
  }

  @AfterEach
  void close() {
    session.close();
  }

  private Actor actor() {
    return session.actor();
  }

  private PracticeStanding standing(PracticeExercise exercise) {
    return town.standings(actor()).get(exercise.ordinal());
  }

  private UUID subject(PracticeExercise exercise) {
    return UUID.fromString(standing(exercise).attempt().subject().caseId());
  }

  @Test
  @DisplayName("申请登记页：没有要改的地方，勾上授权和材料就能受理；重置后的第二次也一样")
  void application_form() {
    accept();
    assertThat(standing(PracticeExercise.AUTHORISATION).state()).isEqualTo(State.SOLVED);
    town.reset(actor(), PracticeExercise.AUTHORISATION);
    accept();
    assertThat(standing(PracticeExercise.AUTHORISATION).state()).isEqualTo(State.SOLVED);
  }

  private void accept() {
    ApplicationDesk desk = new ApplicationScreens(office).desk();
    List<Throwable> failures = new ArrayList<>();
    ApplicationViewModel form =
        new ApplicationViewModel(
            desk, wiring.texts(), new DirectTasks(), failures::add, new NoPause());
    String key = subject(PracticeExercise.AUTHORISATION).toString();
    form.open(Optional.of(office.desk().show(actor(), key).subject().number().toString()));
    assertThat(form.faults().errors()).isZero();
    form.form().rows(FormPart.MEMBERS).forEach(row -> row.toggle(FormField.SIGNED));
    List.copyOf(form.materials()).forEach(m -> form.receive(m.code(), true));
    form.accept(file -> {});
    assertThat(failures).isEmpty();
  }

  private static final class NoPause implements Pause {
    @Override
    public void restart(Runnable then) {
      then.run();
    }

    @Override
    public void cancel() {
      // nothing waits
    }
  }

  @Test
  @DisplayName("审核确认：宝力格等着听取意见，记录渐退后写入")
  void taper() {
    UUID taper = subject(PracticeExercise.TAPER);
    assertThat(new WaitingDecisions(office.desk(), wiring.texts()).list(actor()))
        .extracting(WaitingDecisions.Row::caseId)
        .contains(taper);
    HearPerson hearings = new HearPerson(office.desk(), wiring.texts());
    Hearing open = hearings.open(actor(), taper).hearing();
    hearings.record(
        actor(),
        new Hearing(
            open.id(),
            open.caseId(),
            new Hearing.Meeting(
                open.meeting().on(),
                open.meeting().time(),
                open.meeting().means(),
                List.of("高娃", "王建军"),
                open.meeting().speaker(),
                Optional.empty()),
            new Hearing.Told(
                open.told().facts(),
                open.told().arithmetic(),
                open.told().law(),
                open.told().rights(),
                EnumSet.allOf(Hearing.Point.class)),
            new Hearing.Answer(
                "愿意配合，怕马上停发。",
                Optional.of(Hearing.Acceptance.ACCEPTED),
                "工资属实",
                Optional.of(Hearing.Outcome.TAPER),
                open.answer().cause(),
                false)));
    decide(taper);
    assertThat(standing(PracticeExercise.TAPER).state()).isEqualTo(State.SOLVED);
  }

  @Test
  @DisplayName("不予确认：随测算结果出意见、决定，只差告知书")
  void refusal() {
    UUID refused = subject(PracticeExercise.REFUSAL);
    opinion(refused);
    decide(refused);
    assertThat(standing(PracticeExercise.REFUSAL).checks())
        .filteredOn(t -> !t.done())
        .extracting(PracticeStanding.Tick::word)
        .containsExactly("letter");
  }

  @Test
  @DisplayName("公示异议：登记、再入户、重新测算、再出意见")
  void objection() {
    UUID objected = subject(PracticeExercise.OBJECTION);
    var notice = office.store().read(r -> r.notices().latestFor(objected.toString()).orElseThrow());
    office.noticeDesk().object(actor(), notice.id(), new NoticeObjection(1, TODAY, "", "有工资没有申报"));
    KeyVisitSheet key = new KeyVisitSheet(office.desk(), wiring.texts());
    VisitSheet fresh = key.open(actor(), objected).sheet();
    VisitSheet.Visit visit =
        new VisitSheet.Visit(
            TODAY,
            "",
            List.of("王建军", "李慧敏"),
            List.of("韩福"),
            "",
            Optional.of(VisitSheet.Agreement.CONSISTENT),
            "没有打工。");
    key.complete(actor(), new VisitSheet(fresh.id(), fresh.caseId(), visit, fresh.lines()));
    new DetermineCase(office.desk()).determine(actor(), objected, TODAY);
    opinion(objected);
    assertThat(standing(PracticeExercise.OBJECTION).state()).isEqualTo(State.SOLVED);
  }

  private void opinion(UUID of) {
    done(new BatchOpinions(office.desk()).give(actor(), List.of(follow(of)), TODAY));
  }

  private void decide(UUID of) {
    done(
        new BatchDecisions(office.desk(), office.caseSteps())
            .decide(actor(), List.of(follow(of)), TODAY));
  }

  private static DecisionDraft follow(UUID of) {
    return new DecisionDraft(of, DecisionDraft.Intent.FOLLOW, "经调查核对。");
  }

  private static void done(List<BatchFate> fates) {
    assertThat(fates).allSatisfy(f -> assertThat(f.done()).as("%s", f).isPresent());
  }
}
