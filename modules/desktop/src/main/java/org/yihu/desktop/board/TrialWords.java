package org.yihu.desktop.board;

import java.util.ArrayList;
import java.util.List;
import org.yihu.usecases.board.Trial;
import org.yihu.usecases.board.TrialEffect;
import org.yihu.usecases.casepaper.PrintTrial;
import org.yihu.usecases.paper.TrialSheet;
import org.yihu.usecases.text.Texts;

/** A trial in words, the same on the screen and on paper. */
record TrialWords(Texts texts) {
  String name(TrialRow.Figure figure) {
    return switch (figure) {
      case TrialRow.Figure.Income i ->
          texts.get("boards.trial.income", i.label(), texts.get("boards.income." + i.kind()));
      case TrialRow.Figure.Spending s -> texts.get("board.spending." + s.kind());
      case TrialRow.Figure.Financial _ -> texts.get("boards.trial.financial");
      case TrialRow.Figure.Houses _ -> texts.get("boards.trial.houses");
      case TrialRow.Figure.Vehicles _ -> texts.get("boards.trial.vehicles");
      case TrialRow.Figure.Businesses _ -> texts.get("boards.trial.businesses");
    };
  }

  String effect(TrialEffect effect) {
    String what =
        effect
            .category()
            .map(c -> texts.get("boards.effect.tier." + c))
            .orElseGet(
                () -> texts.get("boards.effect." + effect.item(), Amounts.of(effect.monthly())));
    return switch (effect.direction()) {
      case LOST -> texts.get("boards.effect.lost", what);
      case GAINED -> texts.get("boards.effect.gained", what);
      case TAPER -> texts.get("boards.effect.taper", effect.months(), Amounts.of(effect.monthly()));
    };
  }

  String cliff(Trial.Cliff cliff) {
    return texts.get("boards.trial.cliff", Amounts.of(cliff.net()));
  }

  /** All of a trial for its paper. */
  PrintTrial.Words of(TrialViewModel model) {
    Trial trial = model.outcome().get().trial();
    List<TrialSheet.Change> changes = new ArrayList<>();
    model.rows().stream()
        .filter(TrialRow::isChanged)
        .forEach(
            r ->
                changes.add(
                    new TrialSheet.Change(
                        name(r.figure()),
                        Amounts.brief(r.now()),
                        r.amount().map(m -> Amounts.brief(m.yuan())).orElse(""))));
    model.persons().stream()
        .filter(p -> model.leftOut().contains(p.id()))
        .forEach(
            p ->
                changes.add(
                    new TrialSheet.Change(
                        texts.get("boards.trial.count-person", p.label()),
                        texts.get("boards.trial.print.in"),
                        texts.get("boards.trial.print.out"))));
    return new PrintTrial.Words(
        changes,
        trial.effects().stream().map(this::effect).toList(),
        trial.cliff().map(this::cliff).orElse(""));
  }
}
