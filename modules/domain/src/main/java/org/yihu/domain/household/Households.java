package org.yihu.domain.household;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;

/**
 * 家庭档案库: the household files of one store. A person stands in it once, whatever households held the
 * person.
 */
public interface Households {
  Optional<Household> find(UUID household);

  Optional<Household> byCode(String code);

  /** Many files at once, by identity; those that do not exist are left out. */
  Map<UUID, Household> all(Collection<UUID> households);

  /** The directory entries of many codes at once, by code. */
  Map<String, HouseholdEntry> entries(Collection<String> codes);

  /** The directory entries of many households at once, by identity. */
  Map<UUID, HouseholdEntry> entriesOf(Collection<UUID> households);

  /** Everybody on file among these numbers, by number. */
  Map<ResidentIdNumber, PersonOnFile> persons(Collection<ResidentIdNumber> numbers);

  /** The numbers of persons on file with a name, as candidates for a damaged number. */
  List<ResidentIdNumber> numbersOf(String name);

  /**
   * Households that fit a search, the current ones first, by name or code.
   *
   * @param limit at most so many, 1 or more
   */
  List<HouseholdEntry> search(HouseholdSearch search, int limit);

  /** Codes and heads of all households in some townships, by code. */
  List<HouseholdEntry> inTownships(Set<DivisionCode> townships);

  boolean isEmpty();

  long households();

  /** 共同生活等在户人员: persons with an open membership. */
  long persons();

  /**
   * The highest serial among household codes of the form township (9 digits) and serial (6 digits);
   * 0 if none.
   */
  int lastSerial(DivisionCode township);

  /**
   * Adds a new household; a person who is on file keeps the identity given here, and the other
   * facts are overwritten.
   *
   * @param stamp who adds it and when
   */
  default void add(Household household, ChangeStamp stamp) {
    addAll(List.of(household), stamp);
  }

  /**
   * Adds many new households in one go, all or none in the caller's transaction.
   *
   * @throws Refusal {@code HOUSEHOLD_CODE_TAKEN} if a code is in use
   */
  void addAll(Collection<Household> households, ChangeStamp stamp);

  /**
   * Writes a changed household whole; its version is the one that was read.
   *
   * @throws Refusal {@code HOUSEHOLD_CHANGED_MEANWHILE} if somebody else stored it since
   */
  void save(Household household, ChangeStamp stamp);

  /**
   * What a household's file was before each change, the oldest first; every {@link #save} keeps
   * one. Changes of the time before the store kept them are missing.
   */
  List<HouseholdVersion> versions(UUID household);

  /**
   * Takes households back whole, with the persons whom no other household ever held, as the undo of
   * an import does.
   */
  void removeAll(Collection<UUID> households);
}
