package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Person;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.port.Ids;

/**
 * Reads what a visit or a cross-check found: {@code income}, {@code spending} and {@code assets}, a
 * list each.
 */
final class FoundLinesInput {
  private final StepRequest request;
  private final LineSource source;
  private final Ids ids;
  private final DateRange year;

  FoundLinesInput(StepRequest request, LineSource source, Ids ids) {
    this.request = request;
    this.source = source;
    this.ids = ids;
    LocalDate day =
        request.file().subject().state().isInForce()
            ? request.on()
            : request.file().subject().applicationDate();
    this.year = new DateRange(day.minusYears(1), day.minusDays(1));
  }

  FoundLines read() {
    StepInput input = request.input();
    return new FoundLines(
        input.entries("income", this::income),
        input.entries("spending", this::spending),
        input.entries("assets", this::asset));
  }

  private IncomeLine income(StepInput at) {
    Optional<UUID> person = request.member(at, "member", at.need("member")).map(Person::id);
    Optional<IncomeLine.Kind> kind = at.needWord("kind", IncomeLine.Kind.class);
    at.need("amount");
    String exclusion = at.text("exclusion");
    IncomeLine line =
        new IncomeLine(
            ids.next(),
            person,
            kind.orElse(IncomeLine.Kind.WAGE),
            at.amount("amount"),
            at.amount("employmentCost"),
            exclusion.isEmpty() ? Optional.empty() : Optional.of(exclusion),
            period(at),
            source,
            at.text("note"));
    at.refuseUnknown();
    return line;
  }

  private SpendingLine spending(StepInput at) {
    Optional<SpendingLine.Kind> kind = at.needWord("kind", SpendingLine.Kind.class);
    at.need("amount");
    SpendingLine line =
        new SpendingLine(
            ids.next(),
            request.member(at, "member", at.text("member")).map(Person::id),
            kind.orElse(SpendingLine.Kind.OTHER),
            at.amount("amount"),
            period(at),
            source,
            at.text("note"));
    at.refuseUnknown();
    return line;
  }

  private AssetLine asset(StepInput at) {
    AssetLine.Kind kind =
        at.needWord("kind", AssetLine.Kind.class).orElse(AssetLine.Kind.FINANCIAL);
    boolean counted = kind != AssetLine.Kind.FINANCIAL;
    at.need(counted ? "count" : "amount");
    AssetLine line =
        new AssetLine(
            ids.next(),
            request.member(at, "member", at.text("member")).map(Person::id),
            kind,
            counted ? Money.ZERO : at.amount("amount"),
            counted ? at.count("count", 0) : 0,
            source,
            at.text("note"));
    at.refuseUnknown();
    return line;
  }

  private DateRange period(StepInput at) {
    LocalDate from = at.date("from", year.from());
    LocalDate to = at.date("to", year.to());
    if (to.isBefore(from)) {
      at.fault("STEP_PERIOD_REVERSED", "to", from, to);
      return year;
    }
    return new DateRange(from, to);
  }
}
