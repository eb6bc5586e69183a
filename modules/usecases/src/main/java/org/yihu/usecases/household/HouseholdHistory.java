package org.yihu.usecases.household;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.HouseholdEntry;
import org.yihu.domain.household.HouseholdVersion;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.Texts;

/**
 * 变更记录: everything that ever changed in a household file, fact by fact with old and new value, and
 * what its cases and benefits came to. Sensitive values stay masked.
 */
public final class HouseholdHistory {
  private final Store store;
  private final FactWords words;
  private final AssistanceHistory assistance;

  /**
   * @param texts with the bundles {@code household} and {@code casework}
   */
  public HouseholdHistory(Store store, Texts texts) {
    this.store = store;
    this.words = new FactWords(texts);
    this.assistance = new AssistanceHistory(texts);
  }

  /** 变更分组. */
  public enum Group {
    /** 家庭. */
    FAMILY,
    /** 收支财产. */
    MONEY,
    /** 救助. */
    ASSISTANCE
  }

  /**
   * 变更.
   *
   * @param at when it was recorded
   * @param group 分组
   * @param name 哪一项
   * @param subject 成员; empty for the household's own
   * @param before 原来; empty if there was nothing
   * @param after 改为; empty if it is gone
   * @param basis 依据 in words; empty if none was told
   * @param by sign-in name
   * @param place what takes it back; empty if it cannot be taken back here
   */
  public record Entry(
      Instant at,
      Group group,
      String name,
      String subject,
      String before,
      String after,
      String basis,
      String by,
      Optional<ReviseHousehold.Place> place) {}

  /**
   * The history, the newest first.
   *
   * @throws Refusal {@code HOUSEHOLD_NOT_FOUND}
   */
  public List<Entry> of(Actor actor, String code) {
    actor.require(Permission.READ);
    return store.read(registers -> read(registers, code));
  }

  private List<Entry> read(Registers registers, String code) {
    Household now =
        registers
            .households()
            .byCode(code)
            .orElseThrow(() -> Refusal.because("HOUSEHOLD_NOT_FOUND", code));
    HouseholdEntry entry = registers.households().entries(List.of(code)).get(code);
    List<HouseholdVersion> versions = registers.households().versions(now.id());
    List<Entry> entries = new ArrayList<>();
    entries.add(founded(now, entry, versions));
    for (int i = 0; i < versions.size(); i++) {
      Household after = i + 1 < versions.size() ? versions.get(i + 1).household() : now;
      entries.addAll(changes(versions.get(i), after));
    }
    entries.addAll(assistance.of(registers, now));
    List<Entry> newest = new ArrayList<>(entries.reversed());
    newest.sort(Comparator.comparing(Entry::at).reversed());
    return newest;
  }

  private Entry founded(Household now, HouseholdEntry entry, List<HouseholdVersion> versions) {
    ChangeStamp since =
        versions.isEmpty()
            ? new ChangeStamp(entry.changedBy(), entry.changedAt())
            : versions.getFirst().since();
    int first = versions.isEmpty() ? now.version() : versions.getFirst().household().version();
    return new Entry(
        since.at(),
        Group.FAMILY,
        words.founded(first == 0),
        "",
        "",
        now.code(),
        "",
        since.by(),
        Optional.empty());
  }

  private List<Entry> changes(HouseholdVersion before, Household after) {
    ChangeStamp stamp = before.replaced();
    return FactDifference.between(before.household(), after).stream()
        .map(
            d ->
                new Entry(
                    stamp.at(),
                    d.key().section().isMoney() || d.field().endsWith("Deduction")
                        ? Group.MONEY
                        : Group.FAMILY,
                    words.name(d),
                    words.subject(d, after),
                    words.before(d),
                    words.after(d),
                    words.basis(stamp.basis()),
                    stamp.by(),
                    Optional.of(
                        new ReviseHousehold.Place(
                            after.version(), d.key().section(), d.key().id(), d.field()))))
        .toList();
  }
}
