package org.yihu.usecases.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Store;

/**
 * 增加区划: adds a village or community (or a township) that the delivered table lacks, with date and
 * document.
 */
public final class AddDivision {
  private final Store store;
  private final OfficeRules rules;

  public AddDivision(Store store, OfficeRules rules) {
    this.store = store;
    this.rules = rules;
  }

  /**
   * Adds a division.
   *
   * @param since the day from which it exists
   * @param document the document that set it up
   * @throws Refusal if its code is taken, its parent unknown, its name not told apart from a
   *     neighbour's, name or document empty, or the actor may not
   */
  public Division run(
      Actor actor, DivisionCode code, String name, LocalDate since, String document) {
    actor.require(Permission.ADMINISTER);
    return store.write(
        registers -> {
          DivisionTable table = rules.divisions(registers.settings());
          Refusal.unlessEmpty(reasons(table, code, name.strip(), document.strip()));
          Division division = new Division(code, name.strip(), levelOf(code));
          String setting = RuleSettings.DIVISIONS + code;
          String text = RuleSettings.textOf(division, since, document.strip());
          registers.settings().put(setting, text);
          registers.audit().append(actor, "DIVISION_ADDED", setting, "", text);
          return division;
        });
  }

  /** Everything that is wrong with a division that is to be added, each with its field. */
  public static List<Reason> reasons(
      DivisionTable table, DivisionCode code, String name, String document) {
    List<Reason> reasons = new ArrayList<>();
    if (name.isEmpty() || name.contains("\n")) {
      reasons.add(Reason.at("DIVISION_NAME_EMPTY", "name"));
    }
    if (document.isEmpty()) {
      reasons.add(Reason.at("DIVISION_DOCUMENT_EMPTY", "document"));
    }
    table
        .find(code)
        .ifPresent(d -> reasons.add(Reason.at("DIVISION_EXISTS", "code", code, d.name())));
    List<DivisionCode> line = code.selfAndAncestors();
    if (line.size() < 2 || table.find(line.get(1)).isEmpty()) {
      reasons.add(Reason.at("DIVISION_PARENT_UNKNOWN", "code", code));
    } else {
      table
          .named(line.get(1), name)
          .ifPresent(
              m -> reasons.add(Reason.at("DIVISION_NAME_TAKEN", "name", m.division().name())));
    }
    return reasons;
  }

  private static Division.Level levelOf(DivisionCode code) {
    return Division.Level.values()[code.selfAndAncestors().size() - 1];
  }
}
