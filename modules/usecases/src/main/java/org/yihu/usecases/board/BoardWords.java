package org.yihu.usecases.board;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.assistance.MemberFacts;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.text.UsualWords;

/** The words of one board: persons by relation, amounts with commas. */
final class BoardWords {
  private final Texts texts;
  private final Map<String, String> labels = new HashMap<>();

  BoardWords(Texts texts, UsualWords usual, Household household, Facts facts) {
    this.texts = texts;
    Map<String, String> relations = new HashMap<>();
    household.members().forEach(m -> relations.put(m.person().id().toString(), relation(usual, m)));
    List<String> used = new ArrayList<>();
    for (MemberFacts m : facts.members()) {
      used.add(relations.getOrDefault(m.id(), m.name()));
    }
    for (MemberFacts m : facts.members()) {
      String relation = relations.getOrDefault(m.id(), m.name());
      boolean alone = used.stream().filter(relation::equals).count() == 1;
      labels.put(m.id(), alone ? relation : m.name());
    }
  }

  /** The usual word; another where that is a single character or leaves the sex open. */
  private String relation(UsualWords usual, Member member) {
    Relation relation = member.relation();
    String key = "board.relation." + relation;
    String bySex = key + "." + member.person().sex();
    if (texts.has(bySex)) {
      return texts.get(bySex);
    }
    return texts.has(key) ? texts.get(key) : usual.of("relation", relation);
  }

  Texts texts() {
    return texts;
  }

  /** The person by relation to the head, by name where two share the relation. */
  String label(String member) {
    return labels.getOrDefault(member, member);
  }

  Map<String, String> labels() {
    return labels;
  }

  String get(String key, Object... arguments) {
    return texts.get("board." + key, arguments);
  }

  String join(List<String> parts) {
    return parts.stream().collect(Collectors.joining(get("separator")));
  }

  /** Exact, with at least two decimals and commas. */
  static String amount(BigDecimal yuan) {
    return new DecimalFormat("#,##0.00########", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(yuan);
  }

  static String amount(Money money) {
    return amount(money.yuan());
  }

  /** A parameter as written, without noughts at its end. */
  static String factor(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
