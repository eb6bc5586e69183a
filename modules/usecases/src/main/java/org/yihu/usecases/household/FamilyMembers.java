package org.yihu.usecases.household;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.household.Relation;
import org.yihu.usecases.household.FamilyPicture.Relative;
import org.yihu.usecases.household.HouseholdFile.MemberCard;
import org.yihu.usecases.household.HouseholdFile.ObligorCard;

/** 家庭图的人: the people of a household file as the family picture takes them. */
public final class FamilyMembers {
  private FamilyMembers() {}

  /** The key of somebody who is an obligor only. */
  public static String keyOf(ObligorCard obligor) {
    String name = obligor.name();
    return "obligor/" + (name.isBlank() ? obligor.member() + "/" + obligor.relation() : name);
  }

  /**
   * Members now in the household, then obligors elsewhere, each name once; without a name each
   * relation.
   */
  public static List<Relative> of(HouseholdFile file) {
    Map<UUID, MemberCard> members = new LinkedHashMap<>();
    file.members().stream()
        .filter(m -> m.period().isOpen())
        .forEach(m -> members.put(m.person(), m));
    List<Relative> people = new ArrayList<>();
    for (MemberCard m : members.values()) {
      people.add(
          new Relative(m.person().toString(), m.relation(), parents(m, file, members), false));
    }
    Map<String, Relative> elsewhere = new LinkedHashMap<>();
    for (ObligorCard o : file.obligors()) {
      MemberCard owed = members.get(o.member());
      boolean isMember = members.values().stream().anyMatch(m -> m.name().equals(o.name()));
      if (owed != null && !isMember) {
        relationToHead(o.relation(), owed.relation())
            .ifPresent(
                r -> elsewhere.putIfAbsent(keyOf(o), new Relative(keyOf(o), r, List.of(), true)));
      }
    }
    people.addAll(elsewhere.values());
    return people;
  }

  private static List<String> parents(
      MemberCard member, HouseholdFile file, Map<UUID, MemberCard> members) {
    return file.obligors().stream()
        .filter(o -> o.member().equals(member.person()))
        .filter(o -> o.relation().kin() == Relation.Kin.PARENT)
        .map(
            o ->
                members.values().stream()
                    .filter(m -> m.name().equals(o.name()))
                    .map(m -> m.person().toString())
                    .findFirst()
                    .orElse(keyOf(o)))
        .toList();
  }

  /** What an obligor of a member is to the head, as far as it follows. */
  private static Optional<Relation> relationToHead(Relation toMember, Relation member) {
    return switch (member.kin()) {
      case HEAD -> Optional.of(toMember);
      case SPOUSE ->
          toMember.kin() == Relation.Kin.CHILD ? Optional.of(toMember) : Optional.empty();
      case GRANDCHILD ->
          switch (toMember) {
            case FATHER -> Optional.of(Relation.SON);
            case MOTHER -> Optional.of(Relation.DAUGHTER_IN_LAW);
            default -> Optional.empty();
          };
      case PARENT ->
          toMember.kin() == Relation.Kin.CHILD ? Optional.of(Relation.SIBLING) : Optional.empty();
      case CHILD, GRANDPARENT, SIBLING, OTHER -> Optional.empty();
    };
  }
}
