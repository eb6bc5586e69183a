package org.yihu.usecases.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.household.Household;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.household.HouseholdParts.Key;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.Texts;

/**
 * 逐项改档: changes one thing of a household file, and takes changes back. Taking back writes the
 * earlier value as a new change: history only grows.
 */
public final class ReviseHousehold {
  private static final int MOST_TOLD = 6;
  private static final int LEAST_REASON = 2;
  private static final Set<String> IDENTITY =
      Set.of("person.idNumber", "person.provisionalKey", "person.sex", "person.birthDate");

  private final Store store;
  private final EditHousehold edit;
  private final Ids ids;
  private final FactWords words;

  /**
   * @param texts with the bundle {@code household}
   */
  public ReviseHousehold(Store store, EditHousehold edit, Ids ids, Texts texts) {
    this.store = store;
    this.edit = edit;
    this.ids = ids;
    this.words = new FactWords(texts);
  }

  /**
   * 一处: which change of a file, as the history names it.
   *
   * @param version the version that the change led to
   * @param section the part's kind
   * @param part the part within its kind
   * @param field the fact; empty if the whole part came or went
   */
  public record Place(int version, HouseholdSection section, String part, String field) {}

  /**
   * Makes a change.
   *
   * @param version the version that the person saw
   * @param basis 依据: a code or the person's own words; may be empty
   * @return the version that the file has now
   * @throws Refusal {@code CORRECTION_NEEDS_REASON}, {@code NO_NUMBER_NEEDS_REASON}; {@code
   *     HOUSEHOLD_CHANGED_MEANWHILE} with one {@code HOUSEHOLD_CHANGED_BY} for each fact that
   *     somebody else changed; or with all reasons against the change itself
   */
  public int revise(Actor actor, String code, int version, Revision revision, String basis) {
    actor.require(Permission.CASEWORK);
    return store.write(
        registers -> {
          Household now = current(registers, code);
          requireSeen(registers, now, version);
          requireReason(revision, basis);
          Household after = new RevisionWork(registers.households(), ids, now).after(revision);
          int stored = stored(registers, actor, now, after, basis);
          if (revision.refusedWithoutReason().isPresent() && stored != now.version()) {
            String subject = "household/" + now.code();
            registers.audit().append(actor, "MEMBER_REASON", subject, "", basis.strip());
          }
          return stored;
        });
  }

  private static void requireReason(Revision revision, String basis) {
    Optional<String> refused = revision.refusedWithoutReason();
    if (refused.isPresent() && basis.strip().length() < LEAST_REASON) {
      throw Refusal.because(refused.get());
    }
  }

  /**
   * 撤销: takes a whole change back.
   *
   * @param version the version that the change led to
   * @return the version that the file has now
   * @throws Refusal {@code CHANGE_NOT_KEPT} if the store does not know what was before, {@code
   *     CHANGE_OVERTAKEN} for each fact that has been changed again since
   */
  public int takeBack(Actor actor, String code, int version) {
    return takenBack(actor, code, version, all -> true);
  }

  /** 撤销这一处: takes one fact of a change back; see {@link #takeBack(Actor, String, int)}. */
  public int takeBack(Actor actor, String code, Place place) {
    return takenBack(
        actor,
        code,
        place.version(),
        d ->
            d.key().equals(new Key(place.section(), place.part()))
                && isSameFact(d.field(), place.field()));
  }

  /** Sex and birth date follow the ID number, so they go back together. */
  private static boolean isSameFact(String field, String other) {
    return field.equals(other) || IDENTITY.contains(field) && IDENTITY.contains(other);
  }

  private int takenBack(
      Actor actor, String code, int version, Predicate<FactDifference> concerned) {
    actor.require(Permission.CASEWORK);
    return store.write(
        registers -> {
          Household now = current(registers, code);
          List<FactDifference> differences =
              FactDifference.between(at(registers, now, version - 1), at(registers, now, version))
                  .stream()
                  .filter(concerned)
                  .toList();
          return stored(registers, actor, now, restored(now, differences), "UNDO/" + version);
        });
  }

  private static Household current(Registers registers, String code) {
    return registers
        .households()
        .byCode(code)
        .orElseThrow(() -> Refusal.because("HOUSEHOLD_NOT_FOUND", code));
  }

  private static Household at(Registers registers, Household now, int version) {
    if (version == now.version()) {
      return now;
    }
    return registers.households().versions(now.id()).stream()
        .map(v -> v.household())
        .filter(h -> h.version() == version)
        .findFirst()
        .orElseThrow(() -> Refusal.because("CHANGE_NOT_KEPT", now.code()));
  }

  private int stored(
      Registers registers, Actor actor, Household now, Household after, String basis) {
    return after.equals(now)
        ? now.version()
        : edit.saveIn(registers, actor, after, basis).version();
  }

  private Household restored(Household now, List<FactDifference> differences) {
    HouseholdParts parts = new HouseholdParts(now);
    List<Reason> overtaken = new ArrayList<>();
    Map<Key, Map<String, Object>> facts = new HashMap<>();
    for (FactDifference d : differences) {
      Optional<Record> part = parts.find(d.key());
      boolean unchanged =
          d.isWholePart()
              ? part.equals(d.after().map(Record.class::cast))
              : part.map(p -> RecordLeaves.of(p).get(d.field())).equals(d.after());
      if (!unchanged) {
        overtaken.add(Reason.of("CHANGE_OVERTAKEN", words.name(d), words.subject(d, now)));
      } else if (d.isWholePart()) {
        d.before()
            .ifPresentOrElse(
                before -> parts.put(d.key(), (Record) before), () -> parts.remove(d.key()));
      } else {
        facts
            .computeIfAbsent(d.key(), k -> new HashMap<>())
            .put(d.field(), d.before().orElse(null));
      }
    }
    Refusal.unlessEmpty(overtaken);
    facts.forEach(parts::set);
    return parts.joined();
  }

  private void requireSeen(Registers registers, Household now, int version) {
    if (now.version() == version) {
      return;
    }
    List<Reason> reasons = new ArrayList<>();
    reasons.add(Reason.of("HOUSEHOLD_CHANGED_MEANWHILE", now.code()));
    registers.households().versions(now.id()).stream()
        .filter(v -> v.household().version() == version)
        .findFirst()
        .ifPresent(seen -> reasons.addAll(changes(registers, seen.household(), now)));
    throw new Refusal(Refusal.Kind.FINDINGS, reasons);
  }

  private List<Reason> changes(Registers registers, Household seen, Household now) {
    String by = registers.households().entries(List.of(now.code())).get(now.code()).changedBy();
    return FactDifference.between(seen, now).stream()
        .limit(MOST_TOLD)
        .map(
            d ->
                Reason.of(
                    "HOUSEHOLD_CHANGED_BY",
                    by,
                    words.name(d),
                    words.subject(d, now),
                    words.before(d),
                    words.after(d)))
        .toList();
  }
}
