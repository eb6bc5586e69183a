package org.yihu.usecases.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yihu.domain.shared.Reason;

/**
 * 三方比较: the workbook's word against its last one and the store. A facet that only the sender
 * changed is taken, one that only the office changed is kept, and one that both changed differently
 * is a doubt for a person to settle.
 *
 * @param taken facets to take from the file
 * @param changes what taking them changes
 * @param doubts facets that both sides changed
 */
record FacetComparison(Set<String> taken, List<FieldChange> changes, List<Reason> doubts) {
  private static final String NAME = "name";

  /**
   * @param base facets of the household's last import; empty if it never was imported
   * @param file facets now
   * @param store facets of the file in the store
   * @param columns the columns that the workbook has; what it has no column for it does not speak
   *     of
   * @param fileWins whether a person has decided that the file is right
   */
  static FacetComparison of(
      Map<String, String> base,
      Map<String, String> file,
      Map<String, String> store,
      Set<Field> columns,
      boolean fileWins) {
    FacetComparison result =
        new FacetComparison(new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
    Set<String> facets = new LinkedHashSet<>(base.keySet());
    facets.addAll(file.keySet());
    Set<String> staying = new HashSet<>(HouseholdFacets.memberKeys(file));
    staying.retainAll(HouseholdFacets.memberKeys(store));
    for (String facet : facets) {
      boolean told =
          HouseholdFacets.fieldOf(facet).map(columns::contains).orElse(true)
              && (!facet.startsWith(HouseholdFacets.MEMBER)
                  || HouseholdFacets.isPresence(facet)
                  || staying.contains(HouseholdFacets.memberKey(facet)));
      if (told) {
        result.compare(facet, base, file, store, fileWins);
      }
    }
    return result;
  }

  private void compare(
      String facet,
      Map<String, String> base,
      Map<String, String> file,
      Map<String, String> store,
      boolean fileWins) {
    boolean kept = facet.startsWith(HouseholdFacets.KEPT);
    String said = base.getOrDefault(facet, "");
    String says = file.getOrDefault(facet, "");
    String held = kept ? said : store.getOrDefault(facet, "");
    if (says.equals(held) || says.equals(said) && !fileWins) {
      return;
    }
    if (says.isEmpty() && said.isEmpty()) {
      return;
    }
    FieldChange change = change(facet, file, store, held, says);
    if (held.equals(said) || fileWins) {
      taken.add(facet);
      changes.add(change);
    } else {
      doubts.add(Reason.at("IMPORT_CONFLICT", change.field(), change.person(), held, says));
    }
  }

  private static FieldChange change(
      String facet, Map<String, String> file, Map<String, String> store, String held, String says) {
    if (!facet.startsWith(HouseholdFacets.MEMBER)) {
      return new FieldChange(facet, "", held, says);
    }
    String key = HouseholdFacets.memberKey(facet);
    String name = HouseholdFacets.MEMBER + key + "." + NAME;
    String person = store.getOrDefault(name, file.getOrDefault(name, ""));
    String last = facet.substring(facet.lastIndexOf('.') + 1);
    return new FieldChange(HouseholdFacets.MEMBER + last, person, held, says);
  }
}
