package org.yihu.usecases.casework;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.usecases.text.Texts;

/**
 * 材料清单: the papers of an application, as the resource {@code materials/checklist.properties} lists
 * them: {@code CODE = NEED SOURCE}. What the office can verify by itself it must not ask for
 * (社会救助法第六十二条).
 */
public final class MaterialChecklist {
  private static final int STUDENT_AGE = 16;

  /** 适用情形: when a paper belongs to an application. */
  public enum Need {
    /** 均需. */
    ALWAYS,
    /** 有残疾成员. */
    DISABILITY,
    /** 有重病成员. */
    SEVERE_ILLNESS,
    /** 有在校成员. */
    STUDENT,
    /** 委托他人申请. */
    AGENT,
    /** 有法定义务人. */
    OBLIGOR,
    /** 有刚性支出. */
    SPENDING
  }

  /** 取得方式. */
  public enum Source {
    /** 由申请人提交. */
    PAPER,
    /** 由核对获取，不得要求提供. */
    VERIFIED
  }

  /**
   * 材料项.
   *
   * @param code stable code
   * @param name 名称
   * @param need when it belongs to an application
   * @param source who brings it
   */
  public record Item(String code, String name, Need need, Source source) {}

  private final Map<String, Item> items = new LinkedHashMap<>();

  private MaterialChecklist() {}

  /** Reads the delivered list. */
  public static MaterialChecklist load(Texts texts) {
    Properties lines = new Properties();
    try (var in = MaterialChecklist.class.getResourceAsStream("/materials/checklist.properties")) {
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    MaterialChecklist checklist = new MaterialChecklist();
    for (String code : new TreeSet<>(lines.stringPropertyNames())) {
      String[] parts = lines.getProperty(code).strip().split("\\s+");
      String name = texts.get("casework.material." + code);
      checklist.items.put(
          code, new Item(code, name, Need.valueOf(parts[0]), Source.valueOf(parts[1])));
    }
    return checklist;
  }

  /** The items that belong to the application of a household, the applicant's papers first. */
  public List<Item> of(Household household, LocalDate day, boolean byAgent) {
    return of(need -> applies(need, household, day, byAgent));
  }

  /** The items for certain needs, as {@link #of(Household, LocalDate, boolean)} orders them. */
  public List<Item> of(Predicate<Need> applies) {
    return items.values().stream()
        .filter(i -> applies.test(i.need()))
        .sorted(Comparator.comparing(Item::source).thenComparing(Item::need))
        .toList();
  }

  private static boolean applies(Need need, Household household, LocalDate day, boolean byAgent) {
    List<Member> members = household.membersOn(day);
    return switch (need) {
      case ALWAYS -> true;
      case DISABILITY -> any(members, m -> m.person().profile().disability().isPresent());
      case SEVERE_ILLNESS -> any(members, m -> m.person().profile().hasSevereIllness());
      case STUDENT ->
          any(
              members,
              m -> m.person().profile().dependentStudent() && m.person().ageOn(day) >= STUDENT_AGE);
      case AGENT -> byAgent;
      case OBLIGOR -> !household.obligors().isEmpty();
      case SPENDING -> !household.finances().spending().isEmpty();
    };
  }

  private static boolean any(List<Member> members, Predicate<Member> test) {
    return members.stream().anyMatch(test);
  }

  /** Whether a paper must not be asked of the applicant. */
  public boolean mustNotBeAsked(String code) {
    return items.containsKey(code) && items.get(code).source() == Source.VERIFIED;
  }

  /** The name of an item; free words stand for themselves. */
  public String nameOf(String codeOrWords) {
    Item item = items.get(codeOrWords);
    return item == null ? codeOrWords : item.name();
  }

  /** The codes of all items. */
  public List<String> codes() {
    return List.copyOf(items.keySet());
  }
}
