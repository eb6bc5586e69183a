package org.yihu.desktop.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yihu.usecases.application.FormContext;
import org.yihu.usecases.application.FormReading;
import org.yihu.usecases.household.PinyinInitials;

/** The villages of the office by characters and by the initials of their pinyin. */
public final class VillageWords {
  private static final String LETTERS = "[A-Za-z]{2,}";

  static final VillageWords NONE = new VillageWords(Map.of());

  private final Map<String, String> initials;

  private VillageWords(Map<String, String> initials) {
    this.initials = initials;
  }

  /** Reads every name once; takes a moment. */
  static VillageWords of(FormContext context) {
    PinyinInitials pinyin = PinyinInitials.load();
    Map<String, String> initials = new LinkedHashMap<>();
    FormReading.villages(context.divisions(), context.office())
        .forEach(d -> initials.put(d.name(), pinyin.of(d.name())));
    return new VillageWords(initials);
  }

  List<String> names() {
    return List.copyOf(initials.keySet());
  }

  /** The villages in whose name the characters stand, or whose initials begin with the letters. */
  public List<String> fitting(String typed) {
    String plain = typed.strip().toLowerCase(Locale.ROOT);
    return initials.entrySet().stream()
        .filter(e -> e.getKey().contains(plain) || e.getValue().startsWith(plain))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The only village whose initials begin with the letters; empty if there are several or none. */
  public Optional<String> meant(String typed) {
    List<String> fits = typed.strip().matches(LETTERS) ? fitting(typed) : List.of();
    return fits.size() == 1 ? Optional.of(fits.getFirst()) : Optional.empty();
  }
}
