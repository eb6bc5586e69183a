package org.yihu.usecases.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.household.Health;
import org.yihu.usecases.casework.MaterialChecklist;
import org.yihu.usecases.casework.MaterialChecklist.Item;
import org.yihu.usecases.casework.MaterialChecklist.Need;
import org.yihu.usecases.casework.MaterialChecklist.Source;

/**
 * 申请材料: which papers an application needs, which of them are in, and which the office must not ask
 * for because 核对 obtains them (社会救助法第六十二条).
 */
public final class DraftMaterials {
  private static final String AUTHORISATION = "authorisation";
  private static final int STUDENT_AGE = 16;

  private final MaterialChecklist checklist;
  private final FormReading reading;

  public DraftMaterials(MaterialChecklist checklist, FormReading reading) {
    this.checklist = checklist;
    this.reading = reading;
  }

  /** 材料状态. */
  public enum State {
    /** 已收. */
    RECEIVED,
    /** 待补. */
    MISSING,
    /** 不用交，核对可查. */
    NOT_TO_BE_ASKED
  }

  /**
   * 材料.
   *
   * @param code of the checklist
   * @param name 名称
   * @param state whether it is in
   * @param bySignatures whether it is in when every adult member has signed, and not by a tick
   */
  public record Material(String code, String name, State state, boolean bySignatures) {}

  /**
   * 核对授权情况.
   *
   * @param signed adult members who signed
   * @param adults adult members; somebody whose age is not known yet counts
   */
  public record Signatures(int signed, int adults) {
    public boolean isComplete() {
      return signed == adults;
    }
  }

  /** The papers of an application, those to be handed in first. */
  public List<Material> of(ApplicationDraft draft, LocalDate today) {
    boolean allSigned = signatures(draft, today).isComplete();
    List<Material> materials = new ArrayList<>();
    for (Item item : checklist.of(need -> applies(need, draft, today))) {
      boolean signing = item.code().equals(AUTHORISATION);
      boolean in = signing ? allSigned : draft.received().contains(item.code());
      State state =
          item.source() == Source.VERIFIED
              ? State.NOT_TO_BE_ASKED
              : in ? State.RECEIVED : State.MISSING;
      materials.add(new Material(item.code(), item.name(), state, signing));
    }
    return List.copyOf(materials);
  }

  /** The codes of the papers in a state. */
  List<String> codes(ApplicationDraft draft, LocalDate today, State state) {
    return of(draft, today).stream().filter(m -> m.state() == state).map(Material::code).toList();
  }

  /** Who of the adults has signed the authorisation. */
  public Signatures signatures(ApplicationDraft draft, LocalDate today) {
    List<FormLine> adults =
        draft.members().stream()
            .filter(m -> TypedIdentity.of(m, reading, today).isAdult(today))
            .toList();
    return new Signatures(
        (int) adults.stream().filter(m -> m.is(FormField.SIGNED)).count(), adults.size());
  }

  private Optional<Integer> age(FormLine member, LocalDate today) {
    return TypedIdentity.of(member, reading, today).ageOn(today);
  }

  private boolean applies(Need need, ApplicationDraft draft, LocalDate today) {
    return switch (need) {
      case ALWAYS -> true;
      case DISABILITY ->
          draft.members().stream().anyMatch(m -> !m.get(FormField.DISABILITY).isBlank());
      case SEVERE_ILLNESS ->
          draft.members().stream()
              .anyMatch(
                  m ->
                      reading
                          .health(m.get(FormField.HEALTH))
                          .filter(h -> h == Health.SEVERE_ILLNESS)
                          .isPresent());
      case STUDENT ->
          draft.members().stream()
              .anyMatch(
                  m ->
                      reading.isStudent(m.get(FormField.WORK_ABILITY))
                          && age(m, today).filter(a -> a >= STUDENT_AGE).isPresent());
      case AGENT -> !draft.household().get(FormField.AGENT).isBlank();
      case OBLIGOR -> draft.obligors().stream().anyMatch(l -> !l.isBlank());
      case SPENDING ->
          draft.money().stream()
              .flatMap(l -> reading.money(l.get(FormField.KIND)).stream())
              .anyMatch(k -> k.meaning() instanceof MoneyKind.Spending);
    };
  }
}
