package org.yihu.usecases.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Health;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.ResidentIdNumber;

/**
 * 户的各项: a household file as workbooks can tell it, flattened into facets with their values as text,
 * so that the sender's last word, this word and the store can be compared one by one. Empty values
 * are left out.
 */
final class HouseholdFacets {
  static final String MEMBER = "member.";
  static final String KEPT = "kept.";

  private final Map<String, String> values = new LinkedHashMap<>();

  private HouseholdFacets() {}

  /**
   * 持有情况: what the household holds, as a workbook says it.
   *
   * @param wording the category as written
   * @param since 开始享受年月
   * @param amount 月金额; empty for a status or when unknown
   */
  record Holding(String wording, Optional<YearMonth> since, Optional<Money> amount) {
    static final Holding NOTHING = new Holding("", Optional.empty(), Optional.empty());

    static Holding of(ReadAssistance read, YearMonth asOf) {
      boolean held = read.category().filter(c -> c != Category.NONE).isPresent();
      if (!held) {
        return NOTHING;
      }
      boolean paid = read.category().orElseThrow().isPaid();
      return new Holding(
          read.wording(),
          Optional.of(read.since().orElse(asOf)),
          paid ? read.monthlyAmount() : Optional.empty());
    }

    static Holding of(Benefit benefit) {
      var step = benefit.steps().getLast();
      boolean known = step.amount().form() != MonthlyAmount.Form.UNKNOWN;
      return new Holding(
          benefit.wording(),
          Optional.of(benefit.start()),
          benefit.category().isPaid() && known
              ? Optional.of(step.amount().total())
              : Optional.empty());
    }
  }

  static Map<String, String> of(Household h, Holding holding, Map<String, String> kept) {
    HouseholdFacets facets = new HouseholdFacets();
    facets.household(h, holding);
    h.currentMembers().forEach(facets::member);
    kept.forEach((header, text) -> facets.put(KEPT + header, text));
    return facets.values;
  }

  private void household(Household h, Holding holding) {
    put("village", h.division().value());
    put("settlement", h.settlement() == Settlement.UNKNOWN ? "" : h.settlement().name());
    put("address", h.address());
    put("phone", h.phone());
    put("note", h.note());
    put("account", h.account().map(a -> a.number() + " " + a.holder() + " " + a.bank()).orElse(""));
    put("category", holding.wording());
    put("since", holding.since().map(YearMonth::toString).orElse(""));
    put("amount", holding.amount().map(Money::toString).orElse(""));
    h.relapsePrevention()
        .ifPresent(r -> put("relapse", r.wording() + r.since().map(m -> " " + m).orElse("")));
    Map<String, Money> sums = new TreeMap<>();
    for (IncomeLine line : h.finances().income()) {
      if (line.source() == LineSource.IMPORT && line.personId().isEmpty()) {
        sums.merge("income." + line.kind(), line.amount(), Money::plus);
      }
    }
    for (SpendingLine line : h.finances().spending()) {
      if (line.source() == LineSource.IMPORT && line.personId().isEmpty()) {
        sums.merge("spending." + line.kind(), line.amount(), Money::plus);
      }
    }
    sums.forEach((key, sum) -> put(key, sum.toString()));
    h.finances().assets().stream()
        .filter(l -> l.source() == LineSource.IMPORT && l.personId().isEmpty())
        .sorted(Comparator.comparing(AssetLine::kind))
        .forEach(
            l ->
                put(
                    "asset." + l.kind(),
                    l.kind() == AssetLine.Kind.FINANCIAL
                        ? l.amount().toString()
                        : Integer.toString(l.count())));
  }

  private void member(Member m) {
    Person p = m.person();
    PersonProfile f = p.profile();
    String at = MEMBER + keyOf(p) + ".";
    put(at + "name", p.name());
    put(at + "relation", m.relation().code());
    put(at + "ethnicGroup", f.ethnicGroup());
    put(at + "education", f.education());
    put(at + "maritalStatus", f.maritalStatus());
    put(at + "health", f.health().map(Health::name).orElse(""));
    put(at + "disability", f.disability().map(HouseholdFacets::text).orElse(""));
    put(at + "workAbility", f.workAbility().name());
    put(at + "employment", f.employment());
    put(at + "student", f.dependentStudent() ? "1" : "");
  }

  private static String text(Disability disability) {
    return disability.type() + " " + disability.grade();
  }

  /** The ID number, or the provisional key, by which a member is told. */
  static String keyOf(Person person) {
    return person.idNumber().map(ResidentIdNumber::value).orElse(person.provisionalKey());
  }

  private void put(String facet, String value) {
    if (!value.isEmpty()) {
      values.put(oneLine(facet), oneLine(value));
    }
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }

  /** The facets as one text: one line each, the value behind a tab. */
  static String text(Map<String, String> facets) {
    StringBuilder text = new StringBuilder();
    facets.forEach((facet, value) -> text.append(facet).append('\t').append(value).append('\n'));
    return text.toString();
  }

  static Map<String, String> parsed(String text) {
    Map<String, String> facets = new LinkedHashMap<>();
    for (String line : text.split("\n")) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        facets.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return facets;
  }

  static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Which column tells a facet; empty where every workbook does. */
  static Optional<Field> fieldOf(String facet) {
    return switch (facet) {
      case "settlement" -> Optional.of(Field.RESIDENCE_KIND);
      case "address" -> Optional.of(Field.ADDRESS);
      case "phone" -> Optional.of(Field.PHONE);
      case "note" -> Optional.of(Field.NOTE);
      case "account" -> Optional.of(Field.ACCOUNT);
      case "since" -> Optional.of(Field.START_MONTH);
      case "amount" -> Optional.of(Field.MONTHLY_AMOUNT);
      case "asset.VEHICLE_PRIVATE" -> Optional.of(Field.ASSET_VEHICLE);
      default -> named(facet);
    };
  }

  private static final Map<String, Field> OF_MEMBERS =
      Map.of(
          "ethnicGroup", Field.ETHNIC_GROUP,
          "education", Field.EDUCATION,
          "maritalStatus", Field.MARITAL_STATUS,
          "health", Field.HEALTH,
          "disability", Field.DISABILITY_TYPE,
          "workAbility", Field.WORK_ABILITY,
          "employment", Field.EMPLOYMENT,
          "student", Field.EMPLOYMENT);

  private static Optional<Field> named(String facet) {
    if (facet.startsWith(MEMBER)) {
      return Optional.ofNullable(OF_MEMBERS.get(facet.substring(facet.lastIndexOf('.') + 1)));
    }
    if (facet.startsWith("income.")
        || facet.startsWith("spending.")
        || facet.startsWith("asset.")) {
      return Optional.of(Field.valueOf(facet.replace('.', '_').toUpperCase(Locale.ROOT)));
    }
    return Optional.empty();
  }

  /**
   * Facets of which the member's other facets say nothing by themselves: who is in the household.
   */
  static boolean isPresence(String facet) {
    return facet.startsWith(MEMBER) && facet.endsWith(".name");
  }

  static List<String> memberKeys(Map<String, String> facets) {
    return facets.keySet().stream()
        .filter(HouseholdFacets::isPresence)
        .map(HouseholdFacets::memberKey)
        .toList();
  }

  static String memberKey(String facet) {
    return facet.startsWith(MEMBER) ? facet.substring(MEMBER.length(), facet.lastIndexOf('.')) : "";
  }
}
