package org.yihu.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.household.Household;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.TestStore;
import org.yihu.usecases.casework.ApplyStep;
import org.yihu.usecases.casework.CaseDesk;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.CaseSteps;
import org.yihu.usecases.casework.MaterialChecklist;
import org.yihu.usecases.casework.OpenCase;
import org.yihu.usecases.household.EditHousehold;
import org.yihu.usecases.payment.BenefitLedger;
import org.yihu.usecases.text.Texts;

/** A case on a real encrypted store that tests take through its steps by their words. */
abstract class CaseDrill {
  @RegisterExtension final TestStore store = new TestStore();

  final Texts texts = Texts.load("casework");
  CaseDesk desk;
  ApplyStep steps;
  String key;

  @BeforeEach
  void wire() {
    desk = new CaseDesk(store, new DeliveredRules(), TestStore.IDS, TestStore.CLOCK);
    MaterialChecklist checklist = MaterialChecklist.load(texts);
    steps =
        new ApplyStep(
            desk, CaseSteps.of(desk, checklist, new BenefitLedger(TestStore.IDS)), checklist);
  }

  CaseFile open(Facts facts) {
    CaseFile opened = new OpenCase(desk).openFromFacts(store.actor(), facts, Map.of(), "");
    key = opened.subject().id().toString();
    return opened;
  }

  void investigated(Facts facts) {
    open(facts);
    step("accept", "date", "2026-09-22");
    step("authorise", "date", "2026-09-22");
    step("visit", visit("2026-09-23"));
    step("verification", "date", "2026-09-29");
  }

  void opinionGiven(Facts facts) {
    investigated(facts);
    step("determine", "date", "2026-09-29");
    step("opinion", "date", "2026-09-30");
  }

  static Map<String, Object> visit(String day) {
    return Map.of("date", day, "investigators", List.of("赵敏", "钱亮"), "conclusion", "情况属实");
  }

  static Map<String, Object> appraisal(int participants, int representatives) {
    return Map.of(
        "date",
        "2026-10-12",
        "chair",
        "周主任",
        "participants",
        participants,
        "representatives",
        representatives,
        "agreed",
        participants,
        "disagreed",
        0,
        "conclusion",
        "同意救助");
  }

  CaseFile step(String word, Map<String, Object> fields) {
    return steps.apply(store.actor(), key, word, fields);
  }

  CaseFile step(String word, String... fields) {
    return step(word, map(fields));
  }

  static Map<String, Object> map(String... fields) {
    Map<String, Object> map = new java.util.HashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      map.put(fields[i], fields[i + 1]);
    }
    return map;
  }

  List<String> refused(String word, String... fields) {
    return refused(word, map(fields));
  }

  List<String> refused(String word, Map<String, Object> fields) {
    int before = desk.show(store.actor(), key).subject().events().size();
    try {
      step(word, fields);
    } catch (Refusal refusal) {
      assertThat(desk.show(store.actor(), key).subject().events()).hasSize(before);
      assertThat(texts.of(refusal.reasons())).allSatisfy(t -> assertThat(t).isNotBlank());
      return codes(refusal);
    }
    throw new AssertionError(word + " was not refused");
  }

  static List<String> codes(Refusal refusal) {
    return refusal.reasons().stream().map(Reason::code).toList();
  }

  List<Benefit> benefits(CaseFile file) {
    return store.read(r -> r.benefits().ofHousehold(file.household().id()));
  }

  void changePhone(CaseFile file, String phone) {
    HouseholdEdits.in(store, file.household().id(), h -> HouseholdEdits.withPhone(h, phone));
  }

  void dies(String name, String day) {
    Household now = desk.show(store.actor(), key).household();
    edit(HouseholdEdits.without(now, name, LocalDate.parse(day)));
  }

  /** Stores the file as a clerk's edit. */
  void edit(Household edited) {
    new EditHousehold(store, new DeliveredRules(), TestStore.CLOCK).save(store.actor(), edited);
  }

  void addWage(CaseFile file, String yuan) {
    HouseholdEdits.in(store, file.household().id(), h -> HouseholdEdits.withWage(h, yuan));
  }
}
