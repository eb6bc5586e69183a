package org.yihu.usecases.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.Criterion;
import org.yihu.domain.assistance.CriterionResult;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.assistance.Evidence;
import org.yihu.domain.assistance.MemberFacts;
import org.yihu.domain.assistance.OpenPoint;
import org.yihu.domain.assistance.Verdict;

/** Lays one determination out as columns and cells. */
final class BoardMatrix {
  private final BoardWords words;
  private final BoardFacts facts;
  private final BoardReasons reasons;
  private final Determination result;
  private final List<MemberFacts> counted;

  BoardMatrix(
      BoardWords words,
      BoardFacts facts,
      BoardReasons reasons,
      Determination result,
      List<MemberFacts> counted) {
    this.words = words;
    this.facts = facts;
    this.reasons = reasons;
    this.result = result;
    this.counted = counted;
  }

  List<BoardColumn> columns() {
    return BoardRow.COLUMNS.stream().map(this::column).toList();
  }

  private BoardColumn column(Category category) {
    BoardState state = state(category);
    boolean chosen =
        category == result.category()
            || category == Category.EXTREME_POVERTY
                && result.category() == Category.NONE
                && covered(category) > 0;
    return new BoardColumn(category, state, note(category, state, chosen), chosen);
  }

  private BoardState state(Category category) {
    if (result.criteriaOf(category).isEmpty()
        || category == Category.SUBSISTENCE_SINGLE
            && result.category() == Category.SUBSISTENCE_ALLOWANCE) {
      return BoardState.NOT_COMPARED;
    }
    return switch (category) {
      case EXTREME_POVERTY -> {
        if (covered(category) > 0) {
          yield BoardState.MET;
        }
        yield open() > 0 ? BoardState.OPEN : BoardState.NOT_MET;
      }
      case SUBSISTENCE_SINGLE -> covered(category) > 0 ? BoardState.MET : BoardState.NOT_MET;
      default -> failed(category) > 0 ? BoardState.NOT_MET : BoardState.MET;
    };
  }

  private long covered(Category category) {
    return result.covered().stream().filter(c -> c.kind() == category).count();
  }

  private long open() {
    return result.openPoints().stream()
        .filter(p -> p.kind() == OpenPoint.Kind.OBLIGOR_UNKNOWN)
        .count();
  }

  private int failed(Category category) {
    return result.refused().stream()
        .filter(r -> r.category() == category)
        .findFirst()
        .map(r -> r.failed().size())
        .orElse(0);
  }

  private String note(Category category, BoardState state, boolean chosen) {
    if (state == BoardState.NOT_COMPARED) {
      return words.get(
          result.category() == Category.SUBSISTENCE_ALLOWANCE
              ? "note.household-holds"
              : "note.all-extreme-poverty");
    }
    if (category == Category.EXTREME_POVERTY) {
      return words.get("note.persons", covered(category), open());
    }
    if (chosen) {
      return category.isPaid()
          ? words.get("note.amount", BoardWords.amount(result.total()))
          : words.get("note.result");
    }
    if (state == BoardState.MET) {
      return words.get(
          category == Category.MARGINAL && result.alsoMarginal()
              ? "note.also-marginal"
              : "note.higher");
    }
    return category == Category.SUBSISTENCE_SINGLE
        ? words.get("note.nobody")
        : words.get("note.failed", failed(category));
  }

  List<BoardCell> cells() {
    List<BoardCell> cells = new ArrayList<>();
    for (BoardRow row : BoardRow.values()) {
      BoardRow.COLUMNS.forEach(category -> cells.add(cell(row, category)));
    }
    return cells;
  }

  private BoardCell cell(BoardRow row, Category category) {
    if (state(category) == BoardState.NOT_COMPARED) {
      return BoardCell.silent(row, category, BoardState.NOT_COMPARED);
    }
    List<CriterionResult> results = results(row, category);
    if (results.isEmpty()) {
      return BoardCell.silent(row, category, BoardState.NO_CONDITION);
    }
    List<BoardReason> explained = results.stream().map(reasons::of).toList();
    boolean byPerson =
        category == Category.EXTREME_POVERTY
            || results.stream().anyMatch(r -> r.member().isPresent());
    if (!byPerson) {
      CriterionResult first = results.getFirst();
      return new BoardCell(
          row, category, household(results), List.of(), value(first), limit(row, first), explained);
    }
    List<BoardCell.Mark> marks = marks(row, category, results);
    CriterionResult shown =
        results.stream().filter(r -> r.member().isPresent()).findFirst().orElse(results.getFirst());
    return new BoardCell(
        row, category, persons(marks), marks, "", personLimit(row, category, shown), explained);
  }

  /** Persons alone are held against the property limits of a marginal household. */
  private List<CriterionResult> results(BoardRow row, Category category) {
    List<CriterionResult> own = BoardReasons.byRow(result, category).getOrDefault(row, List.of());
    boolean tested = result.criteriaOf(category).size() > 1;
    if (category != Category.SUBSISTENCE_SINGLE || !row.isAsset() || !tested) {
      return own;
    }
    List<CriterionResult> all =
        new ArrayList<>(BoardReasons.byRow(result, Category.MARGINAL).getOrDefault(row, List.of()));
    all.addAll(own);
    return all;
  }

  private static BoardState household(List<CriterionResult> results) {
    return switch (results.getFirst().verdict()) {
      case HELD -> BoardState.MET;
      case FAILED -> BoardState.NOT_MET;
      case OPEN -> BoardState.OPEN;
    };
  }

  private static BoardState persons(List<BoardCell.Mark> marks) {
    if (marks.stream().anyMatch(m -> m.verdict() == Verdict.OPEN)) {
      return BoardState.OPEN;
    }
    return marks.stream().anyMatch(m -> m.verdict() == Verdict.HELD)
        ? BoardState.MET
        : BoardState.NOT_MET;
  }

  private List<BoardCell.Mark> marks(
      BoardRow row, Category category, List<CriterionResult> results) {
    Set<String> tested = new HashSet<>();
    result.criteriaOf(category).forEach(r -> r.member().ifPresent(tested::add));
    return counted.stream()
        .filter(m -> tested.contains(m.id()))
        .map(m -> new BoardCell.Mark(words.label(m.id()), verdict(row, category, results, m.id())))
        .toList();
  }

  private static Verdict verdict(
      BoardRow row, Category category, List<CriterionResult> results, String member) {
    if (category == Category.SUBSISTENCE_SINGLE && row == BoardRow.PERSON) {
      return either(results, member) ? Verdict.HELD : Verdict.FAILED;
    }
    return results.stream()
        .filter(r -> r.member().map(member::equals).orElse(true))
        .filter(r -> r.criterion() != Criterion.SINGLE_MARGINAL_HOUSEHOLD)
        .map(CriterionResult::verdict)
        .max(Enum::compareTo)
        .orElse(Verdict.HELD);
  }

  /** Severely ill or disabled, or a disabled adult without work. */
  private static boolean either(List<CriterionResult> results, String member) {
    Map<Criterion, Verdict> own = new java.util.EnumMap<>(Criterion.class);
    results.stream()
        .filter(r -> r.member().map(member::equals).orElse(false))
        .forEach(r -> own.put(r.criterion(), r.verdict()));
    return own.get(Criterion.SINGLE_SEVERE_PERSON) == Verdict.HELD
        || own.get(Criterion.SINGLE_ADULT) == Verdict.HELD
            && own.get(Criterion.SINGLE_NOT_EMPLOYED) == Verdict.HELD
            && own.get(Criterion.SINGLE_DISABILITY) == Verdict.HELD;
  }

  private static String value(CriterionResult result) {
    return switch (result.evidence()) {
      case Evidence.Amounts a -> BoardWords.amount(a.value());
      case Evidence.Counts c -> String.valueOf(c.value());
      case Evidence.Share s -> BoardWords.amount(s.spending());
      case Evidence.PersonState _, Evidence.Employment _, Evidence.Obligors _, Evidence.Others _ ->
          "";
    };
  }

  private String limit(BoardRow row, CriterionResult result) {
    return switch (result.evidence()) {
      case Evidence.Amounts a ->
          words.get(
              row == BoardRow.INCOME ? "limit.below" : "limit.most", BoardWords.amount(a.limit()));
      case Evidence.Counts c ->
          words.get(
              row == BoardRow.PERSON ? "limit.more" : "limit.most", String.valueOf(c.limit()));
      case Evidence.Share s -> words.get("limit.above", BoardWords.amount(s.limit()));
      case Evidence.PersonState _, Evidence.Employment _, Evidence.Obligors _, Evidence.Others _ ->
          "";
    };
  }

  private String personLimit(BoardRow row, Category category, CriterionResult result) {
    return switch (row) {
      case PERSON -> words.get("limit.person." + category);
      case INCOME ->
          result.evidence() instanceof Evidence.Amounts a
              ? words.get("limit.own-income", BoardWords.amount(a.limit()))
              : "";
      case OBLIGORS -> obligors();
      default -> limit(row, result);
    };
  }

  private String obligors() {
    List<String> unknown = facts.unknownObligors();
    return unknown.isEmpty()
        ? words.get("limit.obligors")
        : words.get("limit.obligors-unknown", words.join(unknown));
  }

  List<BoardOpenPoint> openPoints() {
    List<BoardOpenPoint> points = new ArrayList<>();
    for (OpenPoint.Kind kind : OpenPoint.Kind.values()) {
      List<String> members =
          result.openPoints().stream()
              .filter(p -> p.kind() == kind)
              .map(p -> p.member().map(words::label))
              .flatMap(Optional::stream)
              .toList();
      if (result.openPoints().stream().anyMatch(p -> p.kind() == kind)) {
        points.add(new BoardOpenPoint(kind, openPoint(kind, members)));
      }
    }
    return points;
  }

  private String openPoint(OpenPoint.Kind kind, List<String> members) {
    return switch (kind) {
      case VERIFICATION_MISSING -> words.get("open.verification");
      case OBLIGOR_UNKNOWN ->
          words.get(
              "open.obligor",
              words.join(facts.unknownObligors()),
              members.size(),
              facts.isConsentMissing());
      case CARE_NOT_ASSESSED -> words.get("open.care", words.join(members));
    };
  }
}
