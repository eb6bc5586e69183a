package org.yihu.usecases.casepaper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.shared.FileKey;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.office.FullNames;
import org.yihu.usecases.office.IssuingOffices;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.paper.CaseHead;
import org.yihu.usecases.paper.DocumentNumber;
import org.yihu.usecases.paper.IssuingOffice;
import org.yihu.usecases.paper.Place;
import org.yihu.usecases.text.Texts;

/**
 * What every paper of a case shares: key, numbers, offices, places, the applicant and the members.
 */
final class PaperSubject {
  private static final Set<IssuingOffices.Series> BY_THE_DECIDER =
      Set.of(
          IssuingOffices.Series.CONFIRMATION,
          IssuingOffices.Series.REFUSAL,
          IssuingOffices.Series.ADJUSTMENT,
          IssuingOffices.Series.END);

  private final CaseFile file;
  private final DivisionTable divisions;
  private final IssuingOffices offices;
  private final PlaceNames places;
  private final FullNames names;
  private final Texts texts;

  PaperSubject(
      CaseFile file,
      DivisionTable divisions,
      IssuingOffices offices,
      PlaceNames places,
      FullNames names,
      Texts texts) {
    this.file = file;
    this.divisions = divisions;
    this.offices = offices;
    this.places = places;
    this.names = names;
    this.texts = texts;
  }

  CaseFile file() {
    return file;
  }

  Case subject() {
    return file.subject();
  }

  Household household() {
    return file.household();
  }

  LocalDate applied() {
    return subject().applicationDate();
  }

  String key() {
    return FileKey.of(subject().id()).value();
  }

  private DivisionCode village() {
    return household().division();
  }

  String villageName() {
    return places.village(village());
  }

  Place place() {
    return new Place(name(village().county()), name(village().township()), villageName());
  }

  private String name(DivisionCode code) {
    return divisions.find(code).map(Division::name).orElse(code.value());
  }

  IssuingOffice township() {
    return offices.of(village().township());
  }

  IssuingOffice county() {
    return offices.of(village().county());
  }

  /** The body that decided. */
  IssuingOffice decider() {
    return subject().delegated() ? township() : county();
  }

  /** 行政复议机关: the people's government of the county (行政复议法第二十四条). */
  String reviewBody() {
    return texts.get("office.government", name(village().county()));
  }

  /** The case's own number on a paper of a kind. */
  DocumentNumber number(IssuingOffices.Series series) {
    return number(series, subject().number().serial());
  }

  DocumentNumber number(IssuingOffices.Series series, int serial) {
    boolean byCounty = !subject().delegated() && BY_THE_DECIDER.contains(series);
    return offices.number(
        byCounty ? village().county() : village().township(),
        series,
        subject().number().year(),
        serial);
  }

  /** The head of a form of this case. */
  CaseHead head(IssuingOffices.Series series) {
    Person applicant = applicant();
    return new CaseHead(
        key(),
        number(series),
        place(),
        township().signature(),
        applicant.name(),
        HouseholdWords.number(applicant),
        members().size(),
        household().settlement(),
        household().address(),
        household().phone(),
        applied());
  }

  /** A category in words; empty if there is none. */
  String category() {
    return subject().category().map(c -> texts.get("determination.category." + c)).orElse("");
  }

  List<Member> members() {
    return household().membersOn(applied());
  }

  Person applicant() {
    return household().members().stream()
        .map(Member::person)
        .filter(p -> p.id().equals(subject().applicant()))
        .findFirst()
        .orElseThrow(() -> Refusal.because("PAPER_APPLICANT_GONE", subject().number()));
  }

  /** The day of the newest record of a kind. */
  Optional<LocalDate> dayOf(Class<? extends StepRecord> kind) {
    return subject().latestEvent(kind).map(e -> e.on());
  }

  /**
   * The newest record of a kind, which a paper cannot do without.
   *
   * @throws Refusal {@code PAPER_TOO_EARLY}
   */
  <T extends StepRecord> T need(Class<T> kind, CasePaper paper, String step) {
    return subject()
        .latest(kind)
        .orElseThrow(
            () ->
                new Refusal(
                    Refusal.Kind.FINDINGS,
                    List.of(Reason.at("PAPER_TOO_EARLY", "", paper.word(), step))));
  }

  /** The name of the clerk who recorded the newest event of a kind; empty if nobody did. */
  String recordedBy(Class<? extends StepRecord> kind) {
    return subject().latestEvent(kind).map(e -> names.of(e.actor())).orElse("");
  }

  Texts texts() {
    return texts;
  }
}
