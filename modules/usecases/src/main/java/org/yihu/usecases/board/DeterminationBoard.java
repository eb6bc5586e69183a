package org.yihu.usecases.board;

import java.time.LocalDate;
import java.util.Optional;
import org.yihu.domain.access.Actor;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.assistance.DeterminationRules;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.casework.CaseDesk;
import org.yihu.usecases.casework.CaseFacts;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.text.UsualWords;

/**
 * 认定比对: shows a case under all categories at once, with the reason of every cell. Nothing is
 * written: a case without a result on record is compared as its file stands.
 */
public final class DeterminationBoard {
  private final Store store;
  private final OfficeRules rules;
  private final CaseDesk desk;
  private final Texts texts;
  private final UsualWords usual = UsualWords.load();

  /**
   * @param texts with the bundles {@code board} and {@code determination}
   */
  public DeterminationBoard(Store store, OfficeRules rules, CaseDesk desk, Texts texts) {
    this.store = store;
    this.rules = rules;
    this.desk = desk;
    this.texts = texts;
  }

  private record Compared(BoardSheet.Basis basis, Facts facts, Determination result) {}

  /**
   * The board of a case.
   *
   * @param caseKey identity or number of the case
   * @throws Refusal {@code CASE_NOT_FOUND}; and for a case without a result on record what the file
   *     lacks, or the parameters that are missing
   */
  public BoardSheet show(Actor actor, String caseKey) {
    CaseFile file = desk.show(actor, caseKey);
    PolicyParameters parameters = policy();
    Compared compared = compared(file, parameters);
    Facts facts = compared.facts();
    Determination result = compared.result();
    boolean changed = !result.parameters().equals(parameters.version());
    Optional<PolicyScope> scope =
        changed ? Optional.empty() : Optional.of(scope(parameters, facts));
    BoardWords words = new BoardWords(texts, usual, file.household(), facts);
    BoardFacts behind = new BoardFacts(words, file.subject(), file.household(), facts, result);
    BoardMatrix matrix =
        new BoardMatrix(
            words,
            behind,
            new BoardReasons(words, behind, result, scope),
            result,
            facts.countedMembers());
    return new BoardSheet(
        file,
        head(file.household(), facts.applicationDate()),
        compared.basis(),
        facts,
        result,
        scope.map(s -> s.amount("subsistence.standard")),
        changed,
        words.labels(),
        matrix.columns(),
        matrix.cells(),
        matrix.openPoints());
  }

  private static Compared compared(CaseFile file, PolicyParameters parameters) {
    return file.determination()
        .map(
            d ->
                new Compared(
                    file.resultStale() ? BoardSheet.Basis.STALE : BoardSheet.Basis.RECORDED,
                    d.facts(),
                    d.result()))
        .orElseGet(
            () -> {
              Facts facts = CaseFacts.of(file.subject(), file.household(), file.today());
              Determination result = new DeterminationRules(parameters).determine(facts);
              return new Compared(BoardSheet.Basis.NOT_RECORDED, facts, result);
            });
  }

  /**
   * 试算: a copy of what the board shows, to be changed at will; nothing of it is ever written.
   *
   * @throws Refusal {@code TRIAL_PARAMETERS_CHANGED} if the result was worked out with other
   *     parameters than the office has now
   */
  public WhatIf whatIf(BoardSheet sheet) {
    PolicyParameters parameters = policy();
    if (!sheet.result().parameters().equals(parameters.version())) {
      throw Refusal.because("TRIAL_PARAMETERS_CHANGED", sheet.result().parameters());
    }
    return new WhatIf(parameters, sheet.facts());
  }

  private PolicyParameters policy() {
    return store.read(registers -> rules.policy(registers.settings()));
  }

  static PolicyScope scope(PolicyParameters parameters, Facts facts) {
    return parameters.at(facts.applicationDate(), facts.division(), facts.settlement());
  }

  private static String head(Household household, LocalDate day) {
    return household.headOn(day).map(Member::person).map(p -> p.name()).orElse("");
  }
}
