package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.app.Office;
import org.yihu.domain.access.Actor;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.SampleDraw;
import org.yihu.domain.household.Household;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.paper.AssistanceChainSheet;
import org.yihu.usecases.paper.AssistanceChainSheet.Item;
import org.yihu.usecases.paper.AssistanceChainSheet.Link;
import org.yihu.usecases.paper.AssistanceChainSheet.Progress;
import org.yihu.usecases.paper.DrawMinutes;
import org.yihu.usecases.printing.PaperToPrint;

@DisplayName("情况单、抽查记录：从真实业务库填出，能印")
class OfficePapersTest {

  @TempDir private Path folder;
  private InvestigationOffice offices;
  private Office office;
  private Actor actor;

  @BeforeEach
  void open() {
    offices = new InvestigationOffice(FoundedStore.in(folder));
    office = offices.office();
    actor = offices.session().actor();
  }

  @AfterEach
  void close() {
    offices.session().close();
  }

  @Test
  @DisplayName("情况单：确认的金额、下次核查、对照；用途进审计")
  void chain() {
    // 5000 a year for two: 695 × 2 − 5000 / 12 = 973.33, to the next yuan 974
    Case held = offices.couple("布和", 5000, InvestigationOffice.MEIDAIZHAO);
    offices.granted(held);
    Household household =
        office.store().read(r -> r.households().find(held.householdId()).orElseThrow());
    PaperToPrint paper =
        office.printing().printHouseholdChain().toPrint(actor, household.code(), "领导走访");
    assertThat(paper.about()).isEqualTo("布和");
    AssistanceChainSheet sheet = (AssistanceChainSheet) paper.content();
    assertThat(sheet.persons()).isEqualTo(2);
    assertThat(sheet.summary().category()).isEqualTo("最低生活保障");
    assertThat(sheet.summary().monthly()).isEqualTo(Money.ofYuan(974));
    assertThat(sheet.summary().paidThisYear()).as("no list is frozen").isEqualTo(Money.ZERO);
    assertThat(sheet.links()).first().extracting(Link::stage).isEqualTo("申请");
    assertThat(sheet.links())
        .filteredOn(l -> l.monthly().isPresent())
        .extracting(Link::stage, l -> l.monthly().get(), Link::progress)
        .containsExactly(tuple("确认", Money.ofYuan(974), Progress.DONE));
    assertThat(sheet.links())
        .filteredOn(l -> l.progress() == Progress.PLANNED)
        .extracting(Link::stage, l -> Optional.of(l.on()))
        .containsExactly(tuple("复核", sheet.summary().nextReview()));
    assertThat(sheet.items())
        .extracting(Item::name, Item::state)
        .contains(tuple("最低生活保障", "已享"), tuple("重复享受", "无"));
    assertThat(sheet.printed())
        .isEqualTo(new AssistanceChainSheet.Printed("高娃", LocalDate.parse("2026-11-24"), "领导走访"));
    assertThat(office.printDesk().finish(paper, false).pages()).isEqualTo(1);
  }

  @Test
  @DisplayName("抽查记录：名单按受理号，申请人齐全，结果就是记下的")
  void draw() {
    Case first = offices.couple("布和", 5000, InvestigationOffice.MEIDAIZHAO);
    Case second = offices.couple("其其格", 4800, InvestigationOffice.SHATUGOU);
    offices.posted(first);
    offices.posted(second);
    for (Case each : List.of(first, second)) {
      offices.step(each, "notice", Map.of("date", "2026-11-18"));
    }
    SampleDraw draw = office.drawSample().draw(actor, "20261124", List.of("高娃", "乌兰"));
    PaperToPrint paper = office.printing().printDrawMinutes().toPrint(actor, draw);
    DrawMinutes minutes = (DrawMinutes) paper.content();
    assertThat(minutes.draw()).isEqualTo(draw);
    assertThat(minutes.applicants()).containsExactly("布和", "其其格");
    assertThat(office.printDesk().finish(paper, false).pages()).isEqualTo(1);
  }
}
