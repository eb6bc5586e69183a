package org.yihu.app.desktop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yihu.app.FoundedStore;
import org.yihu.app.Office;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.assistance.MemberFacts;
import org.yihu.domain.assistance.ObligorFacts;
import org.yihu.domain.casework.Case;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Sex;
import org.yihu.testsupport.SampleFacts;
import org.yihu.usecases.access.Session;

/**
 * An office in 美岱召镇 on 24 November 2026 with cases on the way: the family of 乌云其木格 (rural standard
 * 695; income 8400 + 22440 less 7320 for illness: 23520 of 25020; base 125.00, one minor 80.00; the
 * ability of 张海龙 is not known) and others.
 */
final class BoardOffice {
  static final DivisionCode MEIDAIZHAO = new DivisionCode("150221106215");
  static final DivisionCode SHATUGOU = new DivisionCode("150221106217");

  private final Office office;
  private final Session session;

  BoardOffice(FoundedStore founded) {
    session = founded.session();
    office = founded.office();
  }

  Session session() {
    return session;
  }

  Office office() {
    return office;
  }

  /** The family of the board, investigated, with one obligor whose ability is not known. */
  Case family() {
    Case opened =
        opened(
            List.of(
                member("m1", "乌云其木格", Relation.Kin.HEAD, Sex.FEMALE, "1964-03-02", 8400, 22440),
                member("m2", "张福", Relation.Kin.SPOUSE, Sex.MALE, "1962-05-11", 0, 0),
                member("m3", "张雨", Relation.Kin.GRANDCHILD, Sex.FEMALE, "2014-07-20", 0, 0)),
            List.of(
                new ObligorFacts("m1", Relation.Kin.CHILD, Obligor.Ability.UNKNOWN),
                new ObligorFacts("m2", Relation.Kin.CHILD, Obligor.Ability.UNKNOWN),
                new ObligorFacts("m3", Relation.Kin.PARENT, Obligor.Ability.UNKNOWN)),
            MEIDAIZHAO,
            7320,
            18400);
    name(opened, "张海龙");
    investigate(opened);
    return opened;
  }

  /** A couple with a wage, without anything open. */
  Case couple(String head, long wage, DivisionCode village) {
    return opened(
        List.of(
            member("m1", head, Relation.Kin.HEAD, Sex.MALE, "1979-03-02", wage, 0),
            member(
                "m2",
                "李" + head.substring(1),
                Relation.Kin.SPOUSE,
                Sex.FEMALE,
                "1981-05-11",
                0,
                0)),
        List.of(),
        village,
        0,
        6000);
  }

  private Case opened(
      List<MemberFacts> members,
      List<ObligorFacts> obligors,
      DivisionCode village,
      long illness,
      long savings) {
    Facts facts =
        SampleFacts.of(
            village,
            members,
            obligors,
            illness,
            savings,
            Map.of(
                SpendingLine.Kind.MEDICAL,
                Money.ofYuan(6800),
                SpendingLine.Kind.EDUCATION,
                Money.ofYuan(1200)));
    return office.openCase().openFromFacts(session.actor(), facts, Map.of(), "").subject();
  }

  private static MemberFacts member(
      String id, String name, Relation.Kin kin, Sex sex, String birth, long wage, long business) {
    return SampleFacts.member(id, name, kin, sex, birth, SampleFacts.income(wage, business, 0));
  }

  private void name(Case opened, String obligor) {
    changed(
        opened.householdId(),
        h -> {
          List<Obligor> named = new ArrayList<>();
          h.obligors().forEach(o -> named.add(named(o, obligor, o.ability())));
          return named;
        });
  }

  /** 张海龙 turns out to be unable to support anybody but himself, or able. */
  void settle(Case opened, Obligor.Ability ability) {
    changed(
        opened.householdId(),
        h -> h.obligors().stream().map(o -> named(o, o.name(), ability)).toList());
  }

  private static Obligor named(Obligor o, String name, Obligor.Ability ability) {
    return new Obligor(
        o.memberId(), name, o.relation(), ability, o.monthlySupport(), o.consented());
  }

  private interface Obligors {
    List<Obligor> of(Household household);
  }

  private void changed(UUID id, Obligors obligors) {
    session
        .store()
        .store()
        .write(
            registers -> {
              Household h = registers.households().find(id).orElseThrow();
              registers
                  .households()
                  .save(
                      new Household(
                          h.id(),
                          h.code(),
                          h.division(),
                          h.settlement(),
                          h.address(),
                          h.phone(),
                          h.members(),
                          h.finances(),
                          obligors.of(h),
                          h.account(),
                          h.note(),
                          h.relapsePrevention(),
                          h.version()),
                      new ChangeStamp("gaowa", java.time.Instant.parse("2026-11-24T00:00:00Z")));
              return null;
            });
  }

  void investigate(Case opened) {
    accept(opened);
    step(
        opened,
        "visit",
        Map.of("date", "2026-11-09", "investigators", List.of("赵敏", "钱亮"), "conclusion", "情况属实"));
    step(opened, "verification", Map.of("date", "2026-11-12"));
  }

  void accept(Case opened) {
    step(opened, "accept", Map.of("date", "2026-11-03"));
    step(opened, "authorise", Map.of("date", "2026-11-03"));
  }

  void determine(Case opened) {
    step(opened, "determine", Map.of("date", "2026-11-13"));
  }

  void giveOpinion(Case opened) {
    determine(opened);
    step(opened, "opinion", Map.of("date", "2026-11-16"));
  }

  void step(Case subject, String word, Map<String, Object> fields) {
    office.applyStep().apply(session.actor(), subject.id().toString(), word, new HashMap<>(fields));
  }
}
