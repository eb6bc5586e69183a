package org.yihu.desktop.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.yihu.domain.household.Relation;
import org.yihu.usecases.imports.HouseholdChoice;
import org.yihu.usecases.imports.ImportPreview;
import org.yihu.usecases.imports.NumberCandidate;
import org.yihu.usecases.imports.PlacedFinding;
import org.yihu.usecases.imports.PreviewImport;
import org.yihu.usecases.imports.ReadHousehold;
import org.yihu.usecases.imports.RepairKind;
import org.yihu.usecases.text.Texts;

/** Works out what the side panel offers for a finding; away from the window's thread. */
final class RepairChoices {
  private final ImportWork work;
  private final Texts texts;

  RepairChoices(ImportWork work, Texts texts) {
    this.work = work;
    this.texts = texts;
  }

  RepairSheet of(ImportPreview preview, PlacedFinding placed) {
    RepairKind kind = preview.repairOf(placed.finding());
    ReadHousehold household = preview.household(placed.household()).orElseThrow();
    List<RepairChoice> choices = choices(preview, placed, kind, household);
    boolean typed = choices.isEmpty() && kind.isOffered();
    return new RepairSheet(placed, kind, household, choices, 0, typed ? -1 : 0, typed);
  }

  private List<RepairChoice> choices(
      ImportPreview preview, PlacedFinding placed, RepairKind kind, ReadHousehold household) {
    PreviewImport previews = work.previews().get();
    return switch (kind) {
      case CANDIDATE ->
          previews.candidates(work.actor(), preview, placed).stream().map(this::number).toList();
      case VILLAGE, CATEGORY ->
          placed.finding().candidates().stream()
              .map(name -> RepairChoice.of(name, "", 0, name))
              .toList();
      case HEAD -> members(household, false);
      case RELATION -> members(household, true);
      case HOUSEHOLD ->
          previews.households(work.actor(), preview, placed).stream().map(this::stay).toList();
      default -> List.of();
    };
  }

  private RepairChoice number(NumberCandidate c) {
    StringJoiner known = new StringJoiner(texts.get("imports.comma"));
    c.onFile().ifPresent(p -> known.add(p.name()));
    known.add(texts.get("imports.sex." + c.number().sex()));
    known.add(texts.get("imports.age", c.age()));
    if (!c.village().isEmpty()) {
      known.add(c.village());
    }
    known.add(texts.get(c.onFile().isPresent() ? "imports.on-file" : "imports.not-on-file"));
    List<RepairChoice.Mark> marks = new ArrayList<>();
    if (c.onFile().isPresent()) {
      marks.add(
          new RepairChoice.Mark(
              texts.get(c.sameName() ? "imports.same-name" : "imports.other-name"), c.sameName()));
    }
    if (c.sameBirthDate()) {
      marks.add(new RepairChoice.Mark(texts.get("imports.same-birth"), true));
    }
    if (c.sameSex()) {
      marks.add(new RepairChoice.Mark(texts.get("imports.same-sex"), true));
    }
    String value = c.number().value();
    return new RepairChoice(
        FindingWords.masked(value), known.toString(), marks, 0, value, Optional.empty());
  }

  private List<RepairChoice> members(ReadHousehold household, boolean headsOnly) {
    return household.members().stream()
        .filter(m -> !headsOnly || m.relation().kin() == Relation.Kin.HEAD)
        .map(
            m ->
                RepairChoice.of(
                    m.name(),
                    texts.get("imports.member", m.row(), m.relationAsWritten()),
                    m.row(),
                    headsOnly ? "" : texts.get("imports.head")))
        .toList();
  }

  private RepairChoice stay(HouseholdChoice choice) {
    String where = texts.get(choice.ordinal().isPresent() ? "imports.in-file" : "imports.in-store");
    return new RepairChoice(
        texts.get("imports.household-of", choice.headName(), choice.label()),
        where,
        List.of(),
        0,
        "",
        Optional.of(choice));
  }
}
