package org.yihu.usecases.printing;

import com.ibm.icu.text.MessageFormat;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.PaperPress;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.port.PrintedPaper;
import org.yihu.usecases.port.Settings;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.Texts;

/**
 * 文书模板: the office's own words on its papers, in place of the delivered ones. What is filled in
 * ({0}, {1} …), the columns (|) and the boxes (□) stay as many as they were; only words change. The
 * delivered text is never lost.
 */
public final class EditTemplates {
  /** Settings under this prefix are the office's own texts, by key. */
  public static final String PREFIX = "template/";

  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final int LONGEST = 2000;

  /** What is not wording: versions, typesetting, checks, how numbers and dates are written. */
  private static final List<String> FIXED =
      List.of("reason.", "typography.", "privacy.", "capitals.", "paper.");

  private final Store store;
  private final PaperPress press;
  private final Texts delivered;
  private final Clock clock;

  /**
   * @param press with the delivered texts
   * @param delivered the texts of the papers alone, as delivered
   */
  public EditTemplates(Store store, PaperPress press, Texts delivered, Clock clock) {
    this.store = store;
    this.press = press;
    this.delivered = delivered;
    this.clock = clock;
  }

  /** The office's own texts of a store, by key. */
  public static Map<String, String> own(Settings settings) {
    Map<String, String> own = new HashMap<>();
    settings.under(PREFIX).forEach((name, text) -> own.put(name.substring(PREFIX.length()), text));
    return own;
  }

  /** The texts that may be changed, by key; those of one paper share the part before the dot. */
  public List<TemplateText> texts(Actor actor) {
    actor.require(Permission.ADMINISTER);
    Map<String, String> own = store.read(registers -> own(registers.settings()));
    return new TreeSet<>(delivered.keys())
        .stream()
            .filter(EditTemplates::isWording)
            .map(
                key -> new TemplateText(key, delivered.get(key), Optional.ofNullable(own.get(key))))
            .toList();
  }

  private static boolean isWording(String key) {
    return FIXED.stream().noneMatch(key::startsWith) && !key.endsWith(".template");
  }

  /**
   * Whether a text can take the place of the delivered one.
   *
   * @throws Refusal {@code TEMPLATE_UNKNOWN}; {@code TEMPLATE_EMPTY}; {@code TEMPLATE_LONG}; {@code
   *     TEMPLATE_PLACES}, {@code TEMPLATE_COLUMNS}, {@code TEMPLATE_BOXES} naming what differs;
   *     {@code TEMPLATE_BRACES} if a brace or apostrophe is not quoted
   */
  public void check(String key, String text) {
    if (!delivered.has(key) || !isWording(key)) {
      throw Refusal.because("TEMPLATE_UNKNOWN", key);
    }
    String before = delivered.get(key);
    List<Reason> reasons = new ArrayList<>();
    if (text.isBlank()) {
      reasons.add(Reason.at("TEMPLATE_EMPTY", key));
    }
    if (text.length() > LONGEST) {
      reasons.add(Reason.at("TEMPLATE_LONG", key, LONGEST));
    }
    if (!places(before).equals(places(text))) {
      reasons.add(Reason.at("TEMPLATE_PLACES", key, shown(before), shown(text)));
    }
    if (count(before, '|') != count(text, '|')) {
      reasons.add(Reason.at("TEMPLATE_COLUMNS", key, count(before, '|') + 1, count(text, '|') + 1));
    }
    if (count(before, '□') != count(text, '□')) {
      reasons.add(Reason.at("TEMPLATE_BOXES", key, count(before, '□'), count(text, '□')));
    }
    if (!places(before).isEmpty() && !isMessage(text)) {
      reasons.add(Reason.at("TEMPLATE_BRACES", key));
    }
    Refusal.unlessEmpty(reasons);
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(text).results().forEach(m -> places.add("{" + m.group(1) + "}"));
    return places;
  }

  private static String shown(String text) {
    return String.join(" ", places(text));
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }

  private static boolean isMessage(String text) {
    try {
      return new MessageFormat(text, Locale.CHINA) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Puts the office's own text in place; the delivered text itself restores it.
   *
   * @throws Refusal as {@link #check}
   */
  public void change(Actor actor, String key, String text) {
    actor.require(Permission.ADMINISTER);
    check(key, text);
    if (text.equals(delivered.get(key))) {
      restore(actor, key);
      return;
    }
    store.write(
        registers -> {
          Settings settings = registers.settings();
          String before = settings.get(PREFIX + key).orElse(delivered.get(key));
          settings.put(PREFIX + key, text);
          registers.audit().append(actor, "TEMPLATE_CHANGED", PREFIX + key, before, text);
          return null;
        });
  }

  /** Goes back to the delivered text; nothing happens where it holds already. */
  public void restore(Actor actor, String key) {
    actor.require(Permission.ADMINISTER);
    store.write(
        registers -> {
          Settings settings = registers.settings();
          settings
              .get(PREFIX + key)
              .ifPresent(
                  before -> {
                    settings.remove(PREFIX + key);
                    registers
                        .audit()
                        .append(
                            actor, "TEMPLATE_RESTORED", PREFIX + key, before, delivered.get(key));
                  });
          return null;
        });
  }

  /**
   * A paper of a real file with texts that are not kept yet; nothing is counted.
   *
   * @param tried texts by key, on top of the office's own
   * @throws Refusal as {@link #check}, and what {@link PaperPress} refuses
   */
  public PrintedPaper preview(Actor actor, PaperToPrint paper, Map<String, String> tried) {
    actor.require(Permission.PRINT);
    tried.forEach(this::check);
    Map<String, String> all = store.read(registers -> own(registers.settings()));
    all.putAll(tried);
    return press.worded(all).print(paper.content(), PrintRun.first(clock.instant()));
  }
}
