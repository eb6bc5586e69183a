package org.yihu.usecases.household;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.RelapsePrevention;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.Money;

/**
 * A household file taken apart: every member, line and obligor under a key of its own that stays
 * when others come and go, and put together again.
 */
final class HouseholdParts {
  static final Key FILE = new Key(HouseholdSection.FILE, "");

  private final Household base;
  private final Map<Key, Record> parts = new LinkedHashMap<>();

  /** Where a part is found. */
  record Key(HouseholdSection section, String id) {}

  /** What the household has once. */
  record FileFacts(
      DivisionCode division,
      Settlement settlement,
      String address,
      String phone,
      Optional<BankAccount> account,
      String note,
      Optional<RelapsePrevention> relapsePrevention,
      Money illnessDeduction,
      Money disabilityDeduction) {}

  HouseholdParts(Household h) {
    this.base = h;
    Finances f = h.finances();
    parts.put(
        FILE,
        new FileFacts(
            h.division(),
            h.settlement(),
            h.address(),
            h.phone(),
            h.account(),
            h.note(),
            h.relapsePrevention(),
            f.illnessDeduction(),
            f.disabilityDeduction()));
    h.members().forEach(m -> parts.put(free(keyOf(m)), m));
    f.income().forEach(l -> parts.put(keyOf(l), l));
    f.spending().forEach(l -> parts.put(keyOf(l), l));
    f.assets().forEach(l -> parts.put(keyOf(l), l));
    h.obligors().forEach(o -> parts.put(free(keyOf(o)), o));
  }

  /** A person may have been a member twice. */
  private Key free(Key wanted) {
    Key key = wanted;
    for (int i = 2; parts.containsKey(key); i++) {
      key = new Key(wanted.section(), wanted.id() + "#" + i);
    }
    return key;
  }

  static Key keyOf(Record part) {
    return switch (part) {
      case Member m -> new Key(HouseholdSection.MEMBER, m.person().id().toString());
      case IncomeLine l -> new Key(HouseholdSection.INCOME, l.id().toString());
      case SpendingLine l -> new Key(HouseholdSection.SPENDING, l.id().toString());
      case AssetLine l -> new Key(HouseholdSection.ASSET, l.id().toString());
      case Obligor o -> keyOfObligor(o.memberId(), o.name());
      default -> FILE;
    };
  }

  static Key keyOfObligor(UUID member, String name) {
    return new Key(HouseholdSection.OBLIGOR, member + "/" + name);
  }

  Map<Key, Record> all() {
    return parts;
  }

  Optional<Record> find(Key key) {
    return Optional.ofNullable(parts.get(key));
  }

  /** Puts a part in its place, or at the end if it is new. */
  HouseholdParts put(Key key, Record part) {
    parts.put(key, part);
    return this;
  }

  /** Adds a part that must not take another's place. */
  HouseholdParts add(Record part) {
    parts.put(free(keyOf(part)), part);
    return this;
  }

  HouseholdParts remove(Key key) {
    parts.remove(key);
    return this;
  }

  HouseholdParts set(Key key, Map<String, ?> facts) {
    parts.computeIfPresent(key, (k, part) -> RecordLeaves.with(part, facts));
    return this;
  }

  /** The file as its parts now make it. */
  Household joined() {
    FileFacts file = (FileFacts) parts.get(FILE);
    return new Household(
        base.id(),
        base.code(),
        file.division(),
        file.settlement(),
        file.address(),
        file.phone(),
        of(Member.class),
        new Finances(
            of(IncomeLine.class),
            of(SpendingLine.class),
            of(AssetLine.class),
            file.illnessDeduction(),
            file.disabilityDeduction()),
        of(Obligor.class),
        file.account(),
        file.note(),
        file.relapsePrevention(),
        base.version());
  }

  private <P> List<P> of(Class<P> kind) {
    List<P> found = new ArrayList<>();
    for (Record part : parts.values()) {
      if (kind.isInstance(part)) {
        found.add(kind.cast(part));
      }
    }
    return found;
  }
}
