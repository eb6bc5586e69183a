package org.yihu.documents.files;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.yihu.domain.assistance.ExcludedIncome;
import org.yihu.domain.assistance.MemberFacts;
import org.yihu.domain.assistance.MemberIncome;
import org.yihu.domain.household.Absence;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.domain.shared.Sex;

/** Reads one member of a facts file. */
final class MemberFields {
  private static final Words<Relation.Kin> RELATIONS = Words.of(Relation.Kin.class);
  private static final Words<Sex> SEXES = Words.of(Sex.class);
  private static final Words<WorkAbility> WORK_ABILITIES = Words.of(WorkAbility.class);
  private static final Words<Disability.Type> DISABILITIES = Words.of(Disability.Type.class);
  private static final Words<Absence> ABSENCES =
      Words.of(Absence.class, Map.of(Absence.RELIGIOUS_THREE_YEARS, "religious-3y"));

  /** Stands in for a birth date that could not be read; before every date of application. */
  private static final LocalDate UNREAD = LocalDate.EPOCH;

  private final Faults faults;

  MemberFields(Faults faults) {
    this.faults = faults;
  }

  MemberFacts read(YamlFields fields) {
    String id = fields.text("id");
    String name = fields.text("name");
    Relation.Kin relation = fields.word("relation", RELATIONS, Relation.Kin.OTHER);
    Optional<ResidentIdNumber> number = idNumber(fields);
    Optional<Sex> sex = fields.optionalWord("sex", SEXES);
    Optional<LocalDate> birthDate = fields.optionalDate("birthDate");
    if (!fields.has("idNumber")) {
      fields.require("sex");
      fields.require("birthDate");
    }
    MemberFacts member =
        new MemberFacts(
            id,
            name,
            relation,
            number.map(ResidentIdNumber::sex).or(() -> sex).orElse(Sex.MALE),
            number.map(ResidentIdNumber::birthDate).or(() -> birthDate).orElse(UNREAD),
            fields.optionalFlag("livesTogether").orElse(true),
            fields.optionalFlag("legalDuty").orElse(relation != Relation.Kin.OTHER),
            fields.optionalWord("absence", ABSENCES).orElse(Absence.NONE),
            condition(fields),
            income(fields));
    fields.refuseUnknown();
    return member;
  }

  Optional<ResidentIdNumber> idNumber(YamlFields fields) {
    Optional<String> text = fields.optionalText("idNumber").map(t -> t.replace('x', 'X'));
    Optional<ResidentIdNumber> old = text.flatMap(ResidentIdNumber::fromFifteen);
    if (text.isEmpty() || old.isPresent()) {
      return old;
    }
    Optional<ResidentIdNumber.Fault> fault = ResidentIdNumber.fault(text.get());
    if (fault.isPresent()) {
      faults.add(code(fault.get()), fields.full("idNumber"), fields.lineOf("idNumber"), text.get());
      return Optional.empty();
    }
    return text.map(ResidentIdNumber::new);
  }

  private static String code(ResidentIdNumber.Fault fault) {
    return switch (fault) {
      case LENGTH -> "YAML_ID_LENGTH";
      case DATE -> "YAML_ID_DATE";
      case CHECK_DIGIT -> "YAML_ID_CHECK_DIGIT";
    };
  }

  private MemberFacts.Condition condition(YamlFields fields) {
    return new MemberFacts.Condition(
        fields.optionalFlag("dependentStudent").orElse(false),
        fields.optionalWord("workAbility", WORK_ABILITIES).orElse(WorkAbility.FULL),
        fields.optionalFlag("employed").orElse(false),
        fields.optionalFields("disability").flatMap(this::disability),
        fields.optionalFlag("severeIllness").orElse(false),
        fields.optionalCount("selfCareFailed"));
  }

  private Optional<Disability> disability(YamlFields fields) {
    Disability.Type type = fields.word("type", DISABILITIES, Disability.Type.MULTIPLE);
    int grade = fields.count("grade");
    boolean known = grade >= 1 && grade <= 4;
    if (!known && fields.has("grade")) {
      faults.add("YAML_GRADE", fields.full("grade"), fields.lineOf("grade"), grade);
    }
    fields.refuseUnknown();
    return known ? Optional.of(new Disability(type, grade)) : Optional.empty();
  }

  private static MemberIncome income(YamlFields fields) {
    fields.require("income");
    Optional<YamlFields> figures = fields.optionalFields("income");
    MemberIncome income =
        new MemberIncome(
            figure(figures, "wage"),
            figure(figures, "business"),
            figure(figures, "property"),
            figure(figures, "transfer"),
            fields.optionalAmount("employmentCost").orElse(Money.ZERO),
            fields.optionalList("excludedIncome", MemberFields::excluded));
    figures.ifPresent(YamlFields::refuseUnknown);
    return income;
  }

  private static Money figure(Optional<YamlFields> figures, String name) {
    return figures.map(f -> f.amount(name)).orElse(Money.ZERO);
  }

  private static ExcludedIncome excluded(YamlFields fields) {
    ExcludedIncome excluded = new ExcludedIncome(fields.text("kind"), fields.amount("amount"));
    fields.refuseUnknown();
    return excluded;
  }
}
