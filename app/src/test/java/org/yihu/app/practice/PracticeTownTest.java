package org.yihu.app.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihu.usecases.practice.PracticeExercise.*;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.Office;
import org.yihu.app.Wiring;
import org.yihu.domain.access.Actor;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Household;
import org.yihu.domain.investigation.SheetItem;
import org.yihu.domain.investigation.SheetLine;
import org.yihu.domain.investigation.VisitSheet;
import org.yihu.domain.notice.NoticeObjection;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.casepaper.CasePaper;
import org.yihu.usecases.casework.KeyVisitSheet;
import org.yihu.usecases.household.RevealFields;
import org.yihu.usecases.imports.ReadOptions;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.practice.PracticeExercise;
import org.yihu.usecases.practice.PracticeStanding;
import org.yihu.usecases.practice.PracticeStanding.State;
import org.yihu.usecases.practice.PracticeSubject;
import org.yihu.usecases.practice.PracticeTown;
import org.yihu.usecases.printing.PaperToPrint;

@DisplayName("练习镇：十个练习，重置后未解，照脚本做后已解")
class PracticeTownTest {
  @TempDir private Path folder;
  private Session session;
  private Office office;
  private PracticeTown town;

  @BeforeEach
  void found() {
    PracticeRig rig = PracticeRig.found(folder);
    session = rig.session();
    office = rig.office();
    town = rig.town();
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

  private PracticeSubject subject(PracticeExercise exercise) {
    return standing(exercise).attempt().subject();
  }

  @Test
  @DisplayName("开镇时十个都未开始；一个一个照做，只有做的那个变已解；重置后又未解，再做又解")
  void each_exercise_is_solved_by_its_steps_and_reset_alone() {
    assertThat(town.standings(actor()))
        .extracting(PracticeStanding::state)
        .containsOnly(State.NOT_BEGUN);
    List<PracticeExercise> solved = new ArrayList<>();
    for (PracticeExercise exercise : PracticeExercise.values()) {
      solve(exercise);
      solved.add(exercise);
      assertThat(solvedNow()).as(exercise.word()).isEqualTo(solved);
    }
    for (PracticeExercise exercise : PracticeExercise.values()) {
      town.reset(actor(), exercise);
      assertThat(standing(exercise).state()).as(exercise.word()).isEqualTo(State.RESET);
      assertThat(standing(exercise).done()).as(exercise.word()).isZero();
      assertThat(solvedNow()).hasSize(9);
      solve(exercise);
      assertThat(solvedNow()).as(exercise.word() + " again").hasSize(10);
    }
  }

  @Test
  @DisplayName("没解完也能重置：每个练习重置两次，其他练习的户不变")
  void a_try_that_was_not_finished_is_put_away() {
    for (PracticeExercise exercise : PracticeExercise.values()) {
      List<PracticeSubject> others = others(exercise);
      town.reset(actor(), exercise);
      town.reset(actor(), exercise);
      assertThat(standing(exercise).attempt().number()).isEqualTo(3);
      assertThat(standing(exercise).state()).isEqualTo(State.RESET);
      assertThat(others(exercise)).isEqualTo(others);
    }
  }

  @Test
  @DisplayName("打发掉暂存的户不算修好；重新录电话不算撤销")
  void shortcuts_do_not_count() {
    town.begin(actor(), DAMAGED_NUMBERS);
    assertThat(standing(DAMAGED_NUMBERS).state()).isEqualTo(State.ON_THE_WAY);
    importDamaged();
    subject(DAMAGED_NUMBERS)
        .households()
        .forEach(c -> office.imports().parkingLot().dismiss(actor(), c));
    assertThat(standing(DAMAGED_NUMBERS).done()).isZero();
    String code = subject(HOUSEHOLD_UNDO).households().getFirst();
    Household now = household(code);
    office
        .households()
        .revise()
        .revise(
            actor(),
            code,
            now.version(),
            new org.yihu.usecases.household.Revision.SetPhone("0472-0000021"),
            "");
    assertThat(standing(HOUSEHOLD_UNDO).checks())
        .extracting(PracticeStanding.Tick::done)
        .containsExactly(true, false);
    assertThat(standing(HOUSEHOLD_UNDO).state()).isEqualTo(State.LACKING);
  }

  private List<PracticeSubject> others(PracticeExercise but) {
    return town.standings(actor()).stream()
        .filter(s -> s.exercise() != but)
        .map(s -> s.attempt().subject())
        .toList();
  }

  private List<PracticeExercise> solvedNow() {
    return Arrays.stream(PracticeExercise.values())
        .filter(e -> standing(e).state() == State.SOLVED)
        .toList();
  }

  private Household household(String code) {
    return office.store().read(r -> r.households().byCode(code).orElseThrow());
  }

  private void step(PracticeExercise exercise, String word, Map<String, Object> fields) {
    office
        .applyStep()
        .apply(actor(), subject(exercise).caseId(), word, new LinkedHashMap<>(fields));
  }

  private void solve(PracticeExercise exercise) {
    String code = subject(exercise).households().getFirst();
    switch (exercise) {
      case AUTHORISATION -> {
        step(exercise, "accept", Map.of());
        step(exercise, "authorise", Map.of());
      }
      case DAMAGED_NUMBERS -> repair();
      case VISIT_BASIS -> visit();
      case OBJECTION -> object();
      case REFUSAL -> {
        step(exercise, "opinion", Map.of("proposal", "refuse", "reason", "收入超过标准。"));
        step(exercise, "decide", Map.of());
        office.printDesk().record(actor(), List.of(refusalLetter()), 1, "");
      }
      case TAPER -> {
        step(exercise, "hear", Map.of("opinion", "愿意配合。"));
        step(exercise, "taper", Map.of("note", "镇上保洁，月工资 2150 元。"));
      }
      case ACCOUNT ->
          office
              .month()
              .confirmAccount()
              .confirm(
                  actor(),
                  household(code).id(),
                  new BankAccount("邮储银行", "高凤山", "6217999000000005675", false),
                  "银行卡");
      case HOUSEHOLD_UNDO ->
          office.households().revise().takeBack(actor(), code, household(code).version());
      case REVEAL ->
          office
              .households()
              .reveal()
              .reveal(
                  actor(),
                  code,
                  List.of(new RevealFields.Masked(RevealFields.Kind.ACCOUNT, Optional.empty())),
                  "银行来电核对户名");
      case UNDO_IMPORT -> office.imports().undoImport().undo(actor(), subject(exercise).batch());
    }
  }

  private PaperToPrint refusalLetter() {
    return office.printCasePaper().toPrint(actor(), CasePaper.REFUSAL, subject(REFUSAL).caseId());
  }

  private String importDamaged() {
    Path file = folder.resolve("files").resolve(subject(DAMAGED_NUMBERS).file());
    return office
        .imports()
        .importHouseholds()
        .commit(actor(), file, ReadOptions.NONE, Progress.NONE)
        .batch()
        .orElseThrow();
  }

  private void repair() {
    String batch = importDamaged();
    assertThat(standing(DAMAGED_NUMBERS).done()).isZero();
    office.imports().parkingLot().repair(actor(), batch, "F2", "150221196103129038");
    office.imports().parkingLot().repair(actor(), batch, "F3", "150221196407209248");
    office.imports().parkingLot().repair(actor(), batch, "F4", "150221195502089315");
  }

  private void visit() {
    KeyVisitSheet key = new KeyVisitSheet(office.desk(), Wiring.allTexts());
    VisitSheet fresh = key.open(actor(), UUID.fromString(subject(VISIT_BASIS).caseId())).sheet();
    List<SheetLine> lines =
        fresh.lines().stream()
            .map(
                l ->
                    l.item().kind() == SheetItem.Kind.WAGE
                            && l.declared().orElse(BigDecimal.ZERO).intValue() == 9600
                        ? l.withFound(Optional.of(new BigDecimal("12000"))).withBasis("工资条")
                        : l)
            .toList();
    VisitSheet.Visit visit =
        new VisitSheet.Visit(
            LocalDate.of(2026, 12, 2),
            "",
            List.of("王建军", "李慧敏"),
            List.of("巴图"),
            "砖房",
            Optional.of(VisitSheet.Agreement.MOSTLY),
            "工资与申报不同。");
    key.complete(actor(), new VisitSheet(fresh.id(), fresh.caseId(), visit, lines));
  }

  private void object() {
    String caseId = subject(OBJECTION).caseId();
    var notice = office.store().read(r -> r.notices().latestFor(caseId).orElseThrow());
    office
        .noticeDesk()
        .object(
            actor(),
            notice.id(),
            new NoticeObjection(
                notice.entries().stream()
                    .filter(e -> e.subject().equals(caseId))
                    .findFirst()
                    .orElseThrow()
                    .serial(),
                LocalDate.of(2026, 12, 2),
                "李某",
                "有工资没有申报"));
    step(OBJECTION, "visit", Map.of("investigators", List.of("王建军", "李慧敏"), "conclusion", "没有打工。"));
    step(OBJECTION, "determine", Map.of());
    step(OBJECTION, "opinion", Map.of("reason", "经再次调查，符合条件。"));
  }
}
