package org.yihu.documents.files;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.assistance.HouseholdAssets;
import org.yihu.domain.assistance.ObligorFacts;
import org.yihu.domain.assistance.VehicleUse;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.text.Texts;

/**
 * Reads the facts of one determination from YAML; a field that is missing, misspelt or of the wrong
 * form is refused.
 */
public final class FactsFile {
  private static final Words<Settlement> SETTLEMENTS =
      Words.without(Settlement.class, Settlement.UNKNOWN);
  private static final Words<Relation.Kin> RELATIONS = Words.of(Relation.Kin.class);
  private static final Words<Obligor.Ability> ABILITIES = Words.of(Obligor.Ability.class);
  private static final Words<VehicleUse> VEHICLES = Words.of(VehicleUse.class);

  private final Texts texts;

  /**
   * @param texts with the bundle {@code files}
   */
  public FactsFile(Texts texts) {
    this.texts = texts;
  }

  /**
   * Reads a file.
   *
   * @throws Refusal with everything that is wrong with it, each with line and field
   */
  public Facts read(Path file) {
    return read(TextFile.of(file));
  }

  /** As {@link #read(Path)}. */
  public Facts read(TextFile file) {
    Faults faults = new Faults(texts);
    Optional<Facts> facts =
        YamlFields.of(YamlRoot.of(file), "", faults).map(root -> facts(root, faults));
    boolean allRead = faults.isEmpty();
    for (Reason finding : facts.map(Facts::findings).orElse(List.of())) {
      // A stand-in for an unreadable field may leave nobody counted, which would mislead.
      if (allRead || !finding.code().equals("FACTS_NOBODY_COUNTED")) {
        faults.add(finding);
      }
    }
    Refusal.unlessEmpty(faults.reasons());
    return facts.orElseThrow();
  }

  /**
   * The ID numbers of a file that {@link #read} accepts, by the members' ids; they are no facts of
   * a determination.
   */
  public Map<String, ResidentIdNumber> numbers(Path file) {
    Map<String, ResidentIdNumber> numbers = new LinkedHashMap<>();
    Faults faults = new Faults(texts);
    MemberFields memberFields = new MemberFields(faults);
    YamlFields.of(YamlRoot.of(TextFile.of(file)), "", faults)
        .ifPresent(
            root ->
                root.list(
                    "members",
                    member -> {
                      memberFields
                          .idNumber(member)
                          .ifPresent(n -> numbers.put(member.text("id"), n));
                      return member;
                    }));
    return numbers;
  }

  private static Facts facts(YamlFields root, Faults faults) {
    LocalDate applied = root.date("applicationDate", LocalDate.MAX);
    MemberFields memberFields = new MemberFields(faults);
    Optional<YamlFields> deductions = root.optionalFields("deductions");
    Facts facts =
        new Facts(
            root.text("case"),
            applied,
            root.division("division"),
            root.word("settlement", SETTLEMENTS, Settlement.RURAL),
            root.flag("verificationComplete"),
            root.list("members", memberFields::read),
            deductions.flatMap(d -> d.optionalAmount("illness")).orElse(Money.ZERO),
            deductions.flatMap(d -> d.optionalAmount("disability")).orElse(Money.ZERO),
            root.fields("assets").map(FactsFile::assets).orElse(HouseholdAssets.NONE),
            root.list("obligors", FactsFile::obligor),
            root.fields("spending").map(FactsFile::spending).orElse(Map.of()));
    deductions.ifPresent(YamlFields::refuseUnknown);
    root.refuseUnknown();
    return facts;
  }

  private static HouseholdAssets assets(YamlFields fields) {
    HouseholdAssets assets =
        new HouseholdAssets(
            fields.amount("financial"),
            fields.count("houses"),
            fields.count("businesses"),
            fields.words("vehicles", VEHICLES));
    fields.refuseUnknown();
    return assets;
  }

  private static ObligorFacts obligor(YamlFields fields) {
    ObligorFacts obligor =
        new ObligorFacts(
            fields.text("of"),
            fields.word("relation", RELATIONS, Relation.Kin.OTHER),
            fields.word("ability", ABILITIES, Obligor.Ability.UNKNOWN),
            fields.optionalText("name").orElse(""));
    fields.refuseUnknown();
    return obligor;
  }

  private static Map<SpendingLine.Kind, Money> spending(YamlFields fields) {
    Map<SpendingLine.Kind, Money> spending = new EnumMap<>(SpendingLine.Kind.class);
    for (SpendingLine.Kind kind : SpendingLine.Kind.values()) {
      spending.put(kind, fields.amount(kind.name().toLowerCase(Locale.ROOT)));
    }
    fields.refuseUnknown();
    return spending;
  }
}
