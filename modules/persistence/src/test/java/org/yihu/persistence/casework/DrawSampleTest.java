package org.yihu.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.casework.SampleDraw;
import org.yihu.domain.casework.SampleEntry;
import org.yihu.domain.casework.SampleEntry.Outcome;
import org.yihu.domain.casework.SampleList;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.casework.DrawSample;

@DisplayName("旗县区抽查")
class DrawSampleTest extends CaseDrill {
  private static final List<String> PRESENT = List.of("苏日娜", "王建国", "李梅");

  private DrawSample sample() {
    return new DrawSample(desk);
  }

  /** Four 特困 cases and one 低保 case before the county, the first with a complaint. */
  private List<String> waiting() {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      opinionGiven(TestFacts.loneOldMan());
      step("notice", "date", "2026-09-30");
      step("notice", "date", "2026-10-12");
      keys.add(key);
    }
    opinionGiven(TestFacts.familyOfFour(6000));
    step("notice", "date", "2026-09-30");
    step("notice", "date", "2026-10-12");
    keys.add(key);
    key = keys.getFirst();
    step("objection", "date", "2026-10-13", "by", "村民甲", "content", "另有住房");
    return keys;
  }

  private long sampleSteps(String caseKey) {
    return desk.show(store.actor(), caseKey).subject().all(StepRecord.SampleDrawn.class).count();
  }

  private static List<String> codes(Throwable thrown) {
    return CaseDrill.codes((Refusal) thrown);
  }

  @Test
  @DisplayName("特困三户抽一户，低保比例为零不抽，有投诉的标明应查；记入案卷、记录和审计；不再抽第二次")
  void drawsOnceAndRecordsAll() {
    List<String> keys = waiting();
    SampleList pending = sample().pending(store.actor());
    assertThat(pending.entries()).hasSize(5);

    SampleDraw draw = sample().draw(store.actor(), " 470683 ", PRESENT);

    assertThat(draw.entries()).isEqualTo(pending.drawn("470683"));
    assertThat(draw.with(Outcome.MUST_CHECK))
        .extracting(e -> e.caseId().toString())
        .containsExactly(keys.getFirst());
    assertThat(draw.with(Outcome.DRAWN)).hasSize(1);
    SampleEntry drawn = draw.with(Outcome.DRAWN).getFirst();
    assertThat(keys.subList(1, 4)).contains(drawn.caseId().toString());
    for (String each : keys) {
      assertThat(sampleSteps(each)).isEqualTo(each.equals(drawn.caseId().toString()) ? 1 : 0);
    }
    assertThat(sample().drawn(store.actor(), 5)).containsExactly(draw);
    assertThat(
            store.single(
                "SELECT new_value FROM audit_record WHERE subject = 'sample/" + draw.id() + "'"))
        .contains(draw.checksum(), "470683", "苏日娜, 王建国, 李梅", drawn.number() + " ");
    assertThat(sample().pending(store.actor()).entries()).isEmpty();
    var again =
        catchThrowableOfType(Refusal.class, () -> sample().draw(store.actor(), "111111", PRESENT));
    assertThat(codes(again)).containsExactly("SAMPLE_NOTHING_PENDING");
  }

  @Test
  @DisplayName("抽中的须先入户核查才能确认，没抽中的可以确认")
  void drawnCasesAreVisitedFirst() {
    List<String> keys = waiting();
    SampleDraw draw = sample().draw(store.actor(), "470683", PRESENT);
    String drawn = draw.with(Outcome.DRAWN).getFirst().caseId().toString();
    key = drawn;
    assertThat(refused("decide", "date", "2026-10-14")).containsExactly("COUNTY_CHECK_MISSING");
    key = keys.subList(1, 4).stream().filter(k -> !k.equals(drawn)).findFirst().orElseThrow();
    assertThat(step("decide", "date", "2026-10-14").subject().category()).isPresent();
  }

  @Test
  @DisplayName("公示期满还没撤下的、拟不予确认的也在名单上；公示中的、还没初审的不在；抽中后照样须核查")
  void lists_whatever_waits_for_the_decision() {
    opinionGiven(TestFacts.loneOldMan());
    step("notice", "date", "2026-09-30");
    String over = key;
    opinionGiven(TestFacts.familyOfFour(90000));
    String toRefuse = key;
    opinionGiven(TestFacts.loneOldMan());
    step("notice", "date", "2026-11-20");
    investigated(TestFacts.familyOfFour(6000));
    step("determine", "date", "2026-09-29");

    assertThat(sample().pending(store.actor()).entries())
        .extracting(e -> e.caseId().toString())
        .containsExactlyInAnyOrder(over, toRefuse);

    // one 特困 case at 30 % is one; nothing is drawn of proposals to refuse, which have no ratio
    SampleDraw draw = sample().draw(store.actor(), "470683", PRESENT);
    assertThat(draw.with(Outcome.DRAWN))
        .extracting(e -> e.caseId().toString())
        .containsExactly(over);
    key = over;
    assertThat(refused("decide", "date", "2026-11-23")).containsExactly("COUNTY_CHECK_MISSING");
  }

  @Test
  @DisplayName("种子不是数字、在场不足两人：一次说全，什么也不记")
  void refusesSeedAndWitnesses() {
    waiting();
    var refusal =
        catchThrowableOfType(
            Refusal.class, () -> sample().draw(store.actor(), "47a", List.of("苏日娜", " 苏日娜")));
    assertThat(codes(refusal)).containsExactly("SAMPLE_SEED", "SAMPLE_PRESENT");
    assertThat(texts.of(refusal.reasons())).allSatisfy(t -> assertThat(t).isNotBlank());
    assertThat(sample().drawn(store.actor(), 5)).isEmpty();
  }
}
