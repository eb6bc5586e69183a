package org.yihu.usecases.household;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Member;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Mask;
import org.yihu.domain.shared.ResidentIdNumber;

/**
 * 逐项差别: compares two records component by component, so that every changed field is named with old
 * and new.
 */
final class RecordDifferences {
  private static final String HIDDEN = "****";
  private static final String DOMAIN = "org.yihu.domain.shared";

  private RecordDifferences() {}

  /**
   * 差别; what is sensitive stands masked in both values, even if they look the same then.
   *
   * @param field path of the field, such as {@code members[…].person.name} with the person's
   *     identity in the brackets
   */
  record Difference(String field, String before, String after) {}

  static List<Difference> between(Record before, Record after) {
    Map<String, Object> old = new LinkedHashMap<>();
    Map<String, Object> now = new LinkedHashMap<>();
    flatten("", before, old);
    flatten("", after, now);
    Set<String> fields = new LinkedHashSet<>(old.keySet());
    fields.addAll(now.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String field : fields) {
      Object was = old.getOrDefault(field, "");
      Object is = now.getOrDefault(field, "");
      if (!was.equals(is)) {
        differences.add(new Difference(field, masked(field, was), masked(field, is)));
      }
    }
    return differences;
  }

  private static String masked(String field, Object value) {
    String text = value.toString();
    if (field.equals("phone")) {
      return Mask.PHONE.of(text);
    }
    if (field.equals("account.number")) {
      return Mask.ACCOUNT.of(text);
    }
    boolean health = field.contains(".profile.health") || field.contains(".profile.disability");
    return health && !text.isEmpty() ? HIDDEN : text;
  }

  private static void flatten(String path, Object value, Map<String, Object> into) {
    switch (value) {
      case null -> into.put(path, "");
      case Optional<?> optional -> flatten(path, optional.orElse(null), into);
      case Collection<?> collection -> {
        int i = 0;
        for (Object element : collection) {
          flatten(path + "[" + nameOf(element, i++) + "]", element, into);
        }
      }
      case ResidentIdNumber number -> into.put(path, number);
      case Record record when isComposed(record) -> {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          String below = path.isEmpty() ? component.getName() : path + "." + component.getName();
          flatten(below, read(record, component), into);
        }
      }
      default -> into.put(path, value.toString());
    }
  }

  /** By identity where there is one, so that what stands behind a removed element is not named. */
  private static Object nameOf(Object element, int index) {
    return switch (element) {
      case Member m -> m.person().id();
      case IncomeLine l -> l.id();
      case SpendingLine l -> l.id();
      case AssetLine l -> l.id();
      default -> index;
    };
  }

  /** Values such as money and dates stand as one text. */
  private static boolean isComposed(Record record) {
    boolean value = record.getClass().getPackageName().equals(DOMAIN);
    return !value || record instanceof DateRange;
  }

  private static Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
