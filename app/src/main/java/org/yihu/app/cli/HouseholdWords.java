package org.yihu.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.yihu.usecases.household.HouseholdView;
import org.yihu.usecases.text.Texts;

/** A household file as lines to print. */
record HouseholdWords(Texts texts) {
  List<String> of(HouseholdView view) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("cli.household.head", view.code(), view.head(), view.village()));
    for (HouseholdView.MemberView m : view.members()) {
      lines.add(
          texts.get(
              "cli.household.member",
              m.name(),
              m.relation(),
              m.idNumber().isEmpty() ? m.provisionalKey() : m.idNumber(),
              String.valueOf(m.age())));
    }
    addLines(lines, "cli.household.income", view.income());
    addLines(lines, "cli.household.spending", view.spending());
    addLines(lines, "cli.household.assets", view.assets());
    for (HouseholdView.BenefitView b : view.benefits()) {
      lines.add(texts.get("cli.household.benefit", b.wording(), b.start(), b.amount()));
    }
    for (HouseholdView.CaseView c : view.cases()) {
      lines.add(texts.get("cli.household.case", c.number(), c.state()));
    }
    return lines;
  }

  private void addLines(List<String> lines, String key, List<HouseholdView.LineView> rows) {
    for (HouseholdView.LineView row : rows) {
      lines.add(
          texts.get(key, row.kind(), row.person(), row.amount(), String.valueOf(row.count())));
    }
  }
}
