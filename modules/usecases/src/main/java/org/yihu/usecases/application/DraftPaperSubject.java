package org.yihu.usecases.application;

import java.time.LocalDate;
import java.util.Optional;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.FileKey;
import org.yihu.usecases.office.IssuingOffices;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.paper.DocumentNumber;
import org.yihu.usecases.paper.IssuingOffice;
import org.yihu.usecases.paper.Place;
import org.yihu.usecases.text.Texts;

/** What every paper printed from a draft shares; what is not typed yet is blank. */
final class DraftPaperSubject {
  private final ApplicationDraft draft;
  private final FormContext context;
  private final FormReading reading;
  private final IssuingOffices offices;
  private final PlaceNames places;
  private final Texts texts;

  DraftPaperSubject(
      ApplicationDraft draft,
      FormContext context,
      FormReading reading,
      IssuingOffices offices,
      PlaceNames places,
      Texts texts) {
    this.draft = draft;
    this.context = context;
    this.reading = reading;
    this.offices = offices;
    this.places = places;
    this.texts = texts;
  }

  ApplicationDraft draft() {
    return draft;
  }

  FormContext context() {
    return context;
  }

  Texts texts() {
    return texts;
  }

  String key() {
    return FileKey.of(draft.caseId()).value();
  }

  LocalDate applied() {
    return Typed.day(draft.household().get(FormField.APPLIED)).orElse(context.today());
  }

  private Optional<Division> village() {
    return FormReading.village(
        context.divisions(), context.office(), draft.household().get(FormField.VILLAGE));
  }

  /** The village, or the office itself while none is chosen. */
  DivisionCode division() {
    return village().map(Division::code).orElse(context.office());
  }

  Settlement settlement() {
    return reading
        .settlement(draft.household().get(FormField.SETTLEMENT))
        .orElse(Settlement.UNKNOWN);
  }

  String villageName() {
    return village().map(v -> places.village(v.code())).orElse("");
  }

  Place place() {
    return new Place(name(division().county()), name(division().township()), villageName());
  }

  private String name(DivisionCode code) {
    return context.divisions().find(code).map(Division::name).orElse("");
  }

  IssuingOffice township() {
    return offices.of(division().township());
  }

  IssuingOffice county() {
    return offices.of(division().county());
  }

  DocumentNumber number(IssuingOffices.Series series) {
    return offices.number(division().township(), series, applied().getYear(), 0);
  }

  String applicantName() {
    return draft.applicant().get(FormField.NAME).strip();
  }
}
