package org.yihu.usecases.household;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yihu.domain.household.Relation;

/**
 * 家庭图: a family as a picture, generation by generation, spouses side by side, children under their
 * parents. It follows from the relations alone; nobody's place is stored.
 *
 * @param places where everybody stands
 * @param bonds who belongs to whom
 */
public record FamilyPicture(List<Place> places, List<Bond> bonds) {
  public FamilyPicture {
    places = List.copyOf(places);
    bonds = List.copyOf(bonds);
  }

  /**
   * 亲属: one person of the picture.
   *
   * @param key who
   * @param relation 与户主关系
   * @param parents keys of people who are known to be a parent; may be empty
   * @param elsewhere whether the person does not live in the household
   */
  public record Relative(String key, Relation relation, List<String> parents, boolean elsewhere) {}

  /** 位置: row from 0 for the oldest generation, column from 0. */
  public record Place(String key, int row, int column) {}

  /**
   * 亲属线.
   *
   * @param from a parent, or the one of a couple
   * @param partner the other parent; empty if there is none in the picture
   * @param to the child, or the other of a couple
   * @param couple whether it joins a couple
   * @param dashed whether the child lives elsewhere
   */
  public record Bond(
      String from, Optional<String> partner, String to, boolean couple, boolean dashed) {}

  /** Where the arrow keys go. */
  public enum Step {
    UP,
    DOWN,
    LEFT,
    RIGHT
  }

  /** Draws up the picture; people keep their order within a generation. */
  public static FamilyPicture of(List<Relative> people) {
    return new Drawing(people).picture();
  }

  /** The next person in a direction, the nearest column first; empty at the edge. */
  public Optional<String> next(String key, Step step) {
    Place here = places.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
    int row =
        switch (step) {
          case UP -> here.row() - 1;
          case DOWN -> here.row() + 1;
          case LEFT, RIGHT -> here.row();
        };
    return places.stream()
        .filter(p -> p.row() == row)
        .filter(
            p ->
                switch (step) {
                  case LEFT -> p.column() < here.column();
                  case RIGHT -> p.column() > here.column();
                  case UP, DOWN -> true;
                })
        .min(Comparator.comparingInt(p -> Math.abs(p.column() - here.column())))
        .map(Place::key);
  }

  /** Works the picture out. */
  private static final class Drawing {
    private final List<Relative> people;
    private final Map<String, String> partners = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Place> placed = new HashMap<>();

    Drawing(List<Relative> people) {
      this.people = people;
    }

    FamilyPicture picture() {
      TreeMap<Integer, List<Relative>> generations = new TreeMap<>();
      for (Relative person : people) {
        generations
            .computeIfAbsent(Kinship.generation(person.relation()), g -> new ArrayList<>())
            .add(person);
      }
      generations.values().forEach(this::pair);
      people.forEach(p -> parentOf(p).ifPresent(parent -> parents.put(p.key(), parent)));
      int row = 0;
      for (List<Relative> generation : generations.values()) {
        place(generation, row++);
      }
      return new FamilyPicture(people.stream().map(p -> placed.get(p.key())).toList(), bonds());
    }

    /** Head and spouse, father and mother, child and child-in-law. */
    private void pair(List<Relative> generation) {
      for (Relative person : generation) {
        if (isSecondOfCouple(person)) {
          generation.stream()
              .filter(o -> !partners.containsKey(o.key()) && isFirstOf(o, person))
              .findFirst()
              .ifPresent(
                  other -> {
                    partners.put(other.key(), person.key());
                    partners.put(person.key(), other.key());
                  });
        }
      }
    }

    private static boolean isSecondOfCouple(Relative person) {
      return switch (person.relation()) {
        case MOTHER, FATHERS_MOTHER, MOTHERS_MOTHER, ADOPTIVE_OR_STEP_MOTHER -> true;
        default ->
            person.relation().kin() == Relation.Kin.SPOUSE
                || Kinship.isChildInLaw(person.relation());
      };
    }

    private static boolean isFirstOf(Relative first, Relative second) {
      return switch (second.relation()) {
        case MOTHER -> first.relation() == Relation.FATHER;
        case ADOPTIVE_OR_STEP_MOTHER -> first.relation() == Relation.ADOPTIVE_OR_STEP_FATHER;
        case FATHERS_MOTHER -> first.relation() == Relation.FATHERS_FATHER;
        case MOTHERS_MOTHER -> first.relation() == Relation.MOTHERS_FATHER;
        case DAUGHTER_IN_LAW -> Kinship.isSon(first.relation());
        case SON_IN_LAW ->
            first.relation().kin() == Relation.Kin.CHILD && !Kinship.isSon(first.relation());
        default -> first.relation().kin() == Relation.Kin.HEAD;
      };
    }

    private Optional<String> parentOf(Relative person) {
      Optional<String> named =
          person.parents().stream()
              .filter(k -> people.stream().anyMatch(p -> p.key().equals(k)))
              .findFirst();
      if (named.isPresent()) {
        return named;
      }
      return switch (person.relation().kin()) {
        case CHILD -> first(Relation.Kin.HEAD);
        case HEAD -> first(Relation.Kin.PARENT);
        case SIBLING -> first(Relation.Kin.PARENT);
        case GRANDCHILD -> parentOfGrandchild(person);
        case PARENT, GRANDPARENT, SPOUSE, OTHER -> Optional.empty();
      };
    }

    private Optional<String> first(Relation.Kin kin) {
      return people.stream().filter(p -> p.relation().kin() == kin).map(Relative::key).findFirst();
    }

    /** The only child that it can be; under the head where it may be several. */
    private Optional<String> parentOfGrandchild(Relative person) {
      boolean throughDaughter = Kinship.isThroughDaughter(person.relation());
      List<String> possible =
          people.stream()
              .filter(p -> p.relation().kin() == Relation.Kin.CHILD)
              .filter(p -> Kinship.isSon(p.relation()) != throughDaughter)
              .map(Relative::key)
              .toList();
      return possible.size() == 1 ? Optional.of(possible.getFirst()) : first(Relation.Kin.HEAD);
    }

    /** Couples side by side, children not left of their parents, nobody on another's place. */
    private void place(List<Relative> generation, int row) {
      List<Relative> ordered = new ArrayList<>();
      for (Relative person : generation) {
        if (!ordered.contains(person)) {
          ordered.add(person);
          generation.stream()
              .filter(o -> o.key().equals(partners.get(person.key())))
              .forEach(ordered::add);
        }
      }
      int free = 0;
      for (Relative person : ordered) {
        Place parent = placed.get(parents.getOrDefault(person.key(), ""));
        int column = parent == null ? free : Math.max(free, parent.column());
        placed.put(person.key(), new Place(person.key(), row, column));
        free = column + 1;
      }
    }

    private List<Bond> bonds() {
      List<Bond> bonds = new ArrayList<>();
      for (Relative person : people) {
        String partner = partners.get(person.key());
        if (partner != null && isSecondOfCouple(person)) {
          bonds.add(new Bond(partner, Optional.empty(), person.key(), true, person.elsewhere()));
        }
        String parent = parents.get(person.key());
        if (parent != null) {
          bonds.add(
              new Bond(
                  parent,
                  Optional.ofNullable(partners.get(parent)),
                  person.key(),
                  false,
                  person.elsewhere()));
        }
      }
      return bonds;
    }
  }
}
