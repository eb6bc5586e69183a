package org.yihu.app.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.Wiring;
import org.yihu.documents.files.FactsFile;
import org.yihu.documents.files.StoredOfficeRules;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Role;
import org.yihu.domain.access.User;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.LocalStores;
import org.yihu.persistence.key.Argon2Cost;
import org.yihu.usecases.casepaper.CasePaper;
import org.yihu.usecases.casepaper.PrintCasePaper;
import org.yihu.usecases.casework.ApplyStep;
import org.yihu.usecases.casework.CaseDesk;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.CaseSteps;
import org.yihu.usecases.casework.MaterialChecklist;
import org.yihu.usecases.casework.OpenCase;
import org.yihu.usecases.payment.BenefitLedger;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.OpenStore;
import org.yihu.usecases.text.Texts;

@DisplayName("案卷文书：真实业务库、真实印刷，各种家庭都能印出")
class CasePaperPrintingTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final Ids IDS = UuidCreator::getTimeOrderedEpoch;
  private static final Argon2Cost CHEAP = new Argon2Cost(1024, 1, 1);

  private static final String MEMBER =
      "  - {id: %s, name: %s, relation: %s, sex: %s, birthDate: %s, %s income: {wage: %s, business:"
          + " 0, property: 0, transfer: 0}}";

  @TempDir private Path folder;
  private final Texts texts = Wiring.allTexts();
  private OpenStore open;
  private Actor actor;
  private CaseDesk desk;
  private ApplyStep steps;
  private PrintCasePaper papers;

  @BeforeEach
  void open() {
    User user =
        new User(IDS.next(), "经办", "经办", EnumSet.allOf(Role.class), true, false, CLOCK.instant());
    LocalStores gate = new LocalStores(() -> CHEAP, CLOCK, IDS);
    open =
        gate.create(
                folder.resolve("store"),
                user.id(),
                user.name(),
                "正确的密码 2026".toCharArray(),
                store ->
                    store.write(
                        registers -> {
                          registers.users().add(user);
                          return null;
                        }))
            .store();
    actor = user.actor();
    OfficeRules rules = new StoredOfficeRules(texts);
    desk = new CaseDesk(open.store(), rules, IDS, CLOCK);
    MaterialChecklist checklist = MaterialChecklist.load(texts);
    steps = new ApplyStep(desk, CaseSteps.of(desk, checklist, new BenefitLedger(IDS)), checklist);
    papers =
        new PrintCasePaper(
            open.store(), rules, desk, new Wiring(CLOCK, texts).paperPress(), texts, CLOCK);
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  @DisplayName("特困、低保、单人户、边缘、不符合各一户，各种文书全部印出或说明尚早")
  void every_paper_of_every_outcome() throws IOException {
    List<String> failures = new ArrayList<>();
    family(
        failures,
        "EXTREME_POVERTY",
        3000,
        member(
            "m1",
            "额尔敦仓",
            "head",
            "male",
            "1950-01-02",
            "workAbility: none, selfCareFailed: 0,",
            "0"));
    family(
        failures,
        "SUBSISTENCE_ALLOWANCE",
        6000,
        member("m1", "云占海", "head", "male", "1968-03-17", "severeIllness: true,", "8400"),
        member("m2", "赵桂枝", "spouse", "female", "1969-11-02", "", "6000"),
        member("m3", "云小龙", "child", "male", "2012-01-09", "", "0"),
        member("m4", "乌云其木格", "parent", "female", "1943-08-15", "", "0"));
    family(
        failures,
        "SUBSISTENCE_SINGLE",
        6000,
        member(
            "m1",
            "王平",
            "head",
            "male",
            "1978-02-27",
            "disability: {type: limb, grade: 1}, workAbility: none,",
            "0"),
        member("m2", "刘芳", "spouse", "female", "1980-08-30", "", "20000"));
    family(
        failures,
        "MARGINAL",
        6000,
        member("m1", "白音宝力格", "head", "male", "1975-06-01", "", "10000"));
    family(
        failures, "NONE", 6000, member("m1", "刘俊梅", "head", "female", "1975-06-01", "", "60000"));
    assertThat(failures).isEmpty();
  }

  private static String member(
      String id, String name, String relation, String sex, String birth, String more, String wage) {
    return MEMBER.formatted(id, name, relation, sex, birth, more, wage);
  }

  private void family(List<String> failures, String expected, int savings, String... members)
      throws IOException {
    String yaml =
        "case: D-1\napplicationDate: 2026-10-12\ndivision: \"150221104001\"\nsettlement: rural\n"
            + "verificationComplete: false\nmembers:\n"
            + String.join("\n", members)
            + "\nassets: {financial: "
            + savings
            + ", houses: 1, businesses: 0, vehicles: [livelihood]}\nobligors: "
            + obligors(expected)
            + "\nspending: {medical: 1000, education: 0, rehabilitation: 0, other: 0, living: 0}\n";
    Path file = Files.writeString(folder.resolve(expected + ".yaml"), yaml);
    Facts facts = new FactsFile(texts).read(file);
    String key =
        new OpenCase(desk).openFromFacts(actor, facts, Map.of(), "").subject().number().toString();
    CaseFile decided = decided(key);
    assertThat(decided.determination().orElseThrow().result().category()).hasToString(expected);
    int printed = 0;
    for (CasePaper paper : CasePaper.values()) {
      try {
        assertThat(papers.print(actor, paper, key).pages()).isPositive();
        printed++;
      } catch (Refusal refusal) {
        if (!mayBeEarly(paper)) {
          failures.add(expected + " " + paper.word() + " " + texts.of(refusal.reasons()));
        }
      }
    }
    // ten less the supplement and the letters of the other outcome; then commitment, neighbour,
    // appraisal, cover and contents; the review form while something is held; self-care for 特困
    int further = expected.equals("EXTREME_POVERTY") ? 7 : expected.equals("NONE") ? 5 : 6;
    assertThat(printed).isEqualTo((expected.equals("NONE") ? 8 : 7) + further);
    List<CasePaper> ready = papers.ready(actor, key);
    assertThat(ready).hasSize(printed).contains(CasePaper.FILE_CONTENTS);
    assertThat(papers.toPrint(actor, CasePaper.FILE_COVER, key).printed()).isEqualTo(1);
  }

  private static String obligors(String category) {
    return category.equals("SUBSISTENCE_ALLOWANCE")
        ? "[{of: m3, relation: parent, ability: able}, {of: m4, relation: child, ability: able}]"
        : category.equals("SUBSISTENCE_SINGLE")
            ? "[{of: m1, relation: spouse, ability: able}]"
            : "[]";
  }

  private static boolean mayBeEarly(CasePaper paper) {
    return List.of(
            CasePaper.SUPPLEMENT,
            CasePaper.CONFIRMATION,
            CasePaper.REFUSAL,
            CasePaper.WHAT_IS_MISSING,
            CasePaper.STAFF_RELATIVE,
            CasePaper.SELF_CARE,
            CasePaper.HEARING,
            CasePaper.TAPER,
            CasePaper.ADJUSTMENT,
            CasePaper.END,
            CasePaper.PERIODIC_REVIEW)
        .contains(paper);
  }

  private CaseFile decided(String key) {
    step(key, "accept", "2026-10-12");
    step(key, "authorise", "2026-10-12");
    Map<String, Object> visit = new HashMap<>();
    visit.put("investigators", List.of("王晓燕", "那仁图雅"));
    visit.put("conclusion", "情况属实");
    visit.put("date", "2026-10-16");
    steps.apply(actor, key, "visit", visit);
    step(key, "verification", "2026-10-23");
    step(key, "determine", "2026-10-26");
    CaseFile given = step(key, "opinion", "2026-10-26");
    if (given.subject().latest(StepRecord.OpinionGiven.class).orElseThrow().opinion().category()
        != Category.NONE) {
      step(key, "notice", "2026-10-26");
    }
    return step(key, "decide", "2026-11-11");
  }

  private CaseFile step(String key, String word, String day) {
    return steps.apply(actor, key, word, Map.of("date", day));
  }
}
