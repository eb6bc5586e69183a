package org.yihu.usecases.assistance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yihu.domain.assistance.CoveredPerson;
import org.yihu.domain.assistance.CriterionResult;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.assistance.OpenPoint;
import org.yihu.domain.assistance.RefusedCategory;
import org.yihu.domain.assistance.Verdict;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.text.Texts;

/**
 * 认定结果视图: a determination as an ordered map of texts, flags and lists, ready to be written as one
 * JSON object.
 */
public final class ResultView {
  private final CriterionWords words;

  /**
   * @param texts with the bundle {@code determination}
   */
  public ResultView(Texts texts) {
    this.words = new CriterionWords(texts);
  }

  /** The keys in the order of the specification; amounts as text with two decimals. */
  public Map<String, Object> of(Determination determination) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("case", determination.caseId());
    view.put("category", determination.category().name());
    view.put("provisional", determination.provisional());
    view.put("openPoints", determination.openPoints().stream().map(OpenPoint::code).toList());
    view.put("alsoMarginal", determination.alsoMarginal());
    view.put("countedMembers", determination.countedMembers());
    view.put(
        "perCapitaMonthly", determination.perCapitaMonthly().map(Money::toString).orElse(null));
    view.put("covered", determination.covered().stream().map(ResultView::covered).toList());
    view.put("householdBase", determination.householdBase().toString());
    view.put("total", determination.total().toString());
    view.put("criteria", determination.criteria().stream().map(this::criterion).toList());
    view.put("refused", determination.refused().stream().map(ResultView::refused).toList());
    view.put("parameters", parameters(determination));
    return view;
  }

  private static Map<String, Object> covered(CoveredPerson person) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("member", person.member());
    view.put("kind", person.kind().name());
    view.put("base", person.base().toString());
    view.put("addOn", person.addOn().toString());
    view.put("care", person.care().toString());
    return view;
  }

  private Map<String, Object> criterion(CriterionResult result) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("id", result.criterion().id());
    view.put("member", result.member().orElse(null));
    view.put("holds", holds(result.verdict()));
    view.put("value", words.value(result));
    view.put("limit", words.limit(result));
    view.put("source", words.source(result.criterion()));
    return view;
  }

  private static Boolean holds(Verdict verdict) {
    return switch (verdict) {
      case HELD -> true;
      case FAILED -> false;
      case OPEN -> null;
    };
  }

  private static Map<String, Object> refused(RefusedCategory refused) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("category", refused.category().name());
    view.put("failed", List.copyOf(refused.failed()));
    return view;
  }

  private static Map<String, Object> parameters(Determination determination) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("pack", determination.parameters().pack());
    view.put("digest", determination.parameters().digest());
    return view;
  }
}
