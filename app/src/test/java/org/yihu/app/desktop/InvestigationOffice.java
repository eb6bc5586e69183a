package org.yihu.app.desktop;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.app.FoundedStore;
import org.yihu.app.Office;
import org.yihu.app.Wiring;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.assistance.MemberFacts;
import org.yihu.domain.assistance.ObligorFacts;
import org.yihu.domain.casework.Case;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Sex;
import org.yihu.testsupport.SampleFacts;
import org.yihu.usecases.access.Session;

/**
 * An office in 美岱召镇 on 24 November 2026 with investigations on the way. The family of 孙存栓 (rural
 * standard 695) declares 14400 less 1200, 9000, 3600 and 1500 a year: 27300, for four 568.75 a
 * month.
 */
final class InvestigationOffice {
  static final DivisionCode MEIDAIZHAO = new DivisionCode("150221106215");
  static final DivisionCode SHATUGOU = new DivisionCode("150221106217");
  private static final DateRange YEAR =
      new DateRange(LocalDate.parse("2025-11-01"), LocalDate.parse("2026-10-31"));

  private final Wiring wiring;
  private final Session session;
  private final Office office;

  InvestigationOffice(FoundedStore founded) {
    wiring = founded.wiring();
    session = founded.session();
    office = founded.office();
  }

  Session session() {
    return session;
  }

  Office office() {
    return office;
  }

  /** The family of the picture, accepted and authorised. */
  Case family() {
    Case opened =
        opened(
            List.of(
                member("m1", "孙存栓", Relation.Kin.HEAD, Sex.MALE, "1966-03-02"),
                member("m2", "刘二女", Relation.Kin.SPOUSE, Sex.FEMALE, "1968-05-11"),
                member("m3", "孙志强", Relation.Kin.CHILD, Sex.MALE, "1990-07-20"),
                member("m4", "孙佳怡", Relation.Kin.GRANDCHILD, Sex.FEMALE, "2013-02-09")),
            List.of(
                new ObligorFacts("m1", Relation.Kin.CHILD, Obligor.Ability.ABLE),
                new ObligorFacts("m2", Relation.Kin.CHILD, Obligor.Ability.ABLE),
                new ObligorFacts("m4", Relation.Kin.PARENT, Obligor.Ability.ABLE)),
            MEIDAIZHAO);
    accept(opened);
    finances(opened);
    return opened;
  }

  /** What the family declares, line by line. */
  private void finances(Case opened) {
    session
        .store()
        .store()
        .write(
            registers -> {
              Household h = registers.households().find(opened.householdId()).orElseThrow();
              UUID head = person(h, 0);
              UUID wife = person(h, 1);
              UUID son = person(h, 2);
              UUID child = person(h, 3);
              Finances declared =
                  new Finances(
                      List.of(
                          income(son, IncomeLine.Kind.WAGE, 14400, 1200, "打零工"),
                          income(head, IncomeLine.Kind.BUSINESS, 9000, 0, "种植"),
                          income(wife, IncomeLine.Kind.BUSINESS, 3600, 0, "养殖"),
                          income(head, IncomeLine.Kind.PROPERTY, 1500, 0, "土地流转")),
                      List.of(
                          spending(child, SpendingLine.Kind.EDUCATION, 6400),
                          spending(wife, SpendingLine.Kind.MEDICAL, 3180)),
                      List.of(
                          new AssetLine(
                              wiring.ids().next(),
                              Optional.empty(),
                              AssetLine.Kind.FINANCIAL,
                              Money.ofYuan(6000),
                              0,
                              LineSource.DECLARED,
                              ""),
                          new AssetLine(
                              wiring.ids().next(),
                              Optional.empty(),
                              AssetLine.Kind.HOUSE,
                              Money.ZERO,
                              1,
                              LineSource.DECLARED,
                              "")),
                      Money.ZERO,
                      Money.ZERO);
              registers
                  .households()
                  .save(h.with(declared), new ChangeStamp("gaowa", wiring.clock().instant()));
              return null;
            });
  }

  private static UUID person(Household h, int index) {
    return h.members().get(index).person().id();
  }

  private IncomeLine income(UUID person, IncomeLine.Kind kind, long yuan, long cost, String note) {
    return new IncomeLine(
        wiring.ids().next(),
        Optional.of(person),
        kind,
        Money.ofYuan(yuan),
        Money.ofYuan(cost),
        Optional.empty(),
        YEAR,
        LineSource.DECLARED,
        note);
  }

  private SpendingLine spending(UUID person, SpendingLine.Kind kind, long yuan) {
    return new SpendingLine(
        wiring.ids().next(),
        Optional.of(person),
        kind,
        Money.ofYuan(yuan),
        YEAR,
        LineSource.DECLARED,
        "");
  }

  /** The report of the picture: savings and interest that were not declared. */
  void report(Case subject) {
    step(
        subject,
        "verification",
        Map.of(
            "date",
            "2026-11-20",
            "consistent",
            "false",
            "findings",
            "存款、利息未如实申报",
            "income",
            List.of(Map.of("member", "孙存栓", "kind", "property", "amount", "214", "note", "存款利息")),
            "assets",
            List.of(
                Map.of("kind", "financial", "amount", "21460"),
                Map.of("kind", "house", "count", 1))));
  }

  /** A couple with a wage, without anything open. */
  Case couple(String head, long wage, DivisionCode village) {
    return opened(
        List.of(
            earning("m1", head, Relation.Kin.HEAD, Sex.MALE, "1979-03-02", wage),
            member("m2", "李" + head.substring(1), Relation.Kin.SPOUSE, Sex.FEMALE, "1981-05-11")),
        List.of(),
        village);
  }

  private Case opened(
      List<MemberFacts> members, List<ObligorFacts> obligors, DivisionCode village) {
    Facts facts = SampleFacts.of(village, members, obligors, 0, 3000, Map.of());
    return office.openCase().openFromFacts(session.actor(), facts, Map.of(), "").subject();
  }

  private static MemberFacts member(
      String id, String name, Relation.Kin kin, Sex sex, String birth) {
    return earning(id, name, kin, sex, birth, 0);
  }

  private static MemberFacts earning(
      String id, String name, Relation.Kin kin, Sex sex, String birth, long wage) {
    return SampleFacts.member(id, name, kin, sex, birth, SampleFacts.income(wage, 0, 0));
  }

  void accept(Case opened) {
    step(opened, "accept", Map.of("date", "2026-11-03"));
    step(opened, "authorise", Map.of("date", "2026-11-03"));
  }

  void investigate(Case opened) {
    accept(opened);
    step(
        opened,
        "visit",
        Map.of("date", "2026-11-05", "investigators", List.of("赵敏", "钱亮"), "conclusion", "情况属实"));
    step(opened, "verification", Map.of("date", "2026-11-06"));
  }

  void determine(Case opened) {
    investigate(opened);
    step(opened, "determine", Map.of("date", "2026-11-06"));
  }

  /** With the county, its notice over. */
  void posted(Case opened) {
    determine(opened);
    step(opened, "opinion", Map.of("date", "2026-11-06"));
    step(opened, "notice", Map.of("date", "2026-11-06"));
  }

  /** Assistance in force since November. */
  void granted(Case opened) {
    posted(opened);
    step(opened, "decide", Map.of("date", "2026-11-18"));
  }

  /** Refused on 18 November, the letter not served. */
  void refused(Case opened) {
    determine(opened);
    step(opened, "opinion", Map.of("date", "2026-11-06", "proposal", "refuse", "reason", "另有稳定收入"));
    step(opened, "decide", Map.of("date", "2026-11-18", "outcome", "refuse"));
  }

  /** A report finds another wage of the head, and the case is determined anew. */
  void raised(Case opened, long wage) {
    String head =
        session
            .store()
            .store()
            .read(r -> r.households().find(opened.householdId()).orElseThrow())
            .members()
            .getFirst()
            .person()
            .name();
    step(
        opened,
        "verification",
        Map.of(
            "date",
            "2026-11-20",
            "consistent",
            "false",
            "findings",
            "新增工资",
            "income",
            List.of(
                Map.of(
                    "member",
                    head,
                    "kind",
                    "wage",
                    "amount",
                    String.valueOf(wage),
                    "from",
                    "2025-11-20",
                    "to",
                    "2026-11-19"))));
    step(opened, "determine", Map.of("date", "2026-11-20"));
  }

  void step(Case subject, String word, Map<String, Object> fields) {
    office.applyStep().apply(session.actor(), subject.id().toString(), word, new HashMap<>(fields));
  }
}
