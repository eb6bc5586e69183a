package org.yihu.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihu.usecases.imports.HouseholdFate;
import org.yihu.usecases.imports.ImportOutcome;
import org.yihu.usecases.imports.ParkedHousehold;
import org.yihu.usecases.imports.UndoPlan;

@DisplayName("样例汇总表：从文件到加密库")
class ImportSamplesTest {
  @RegisterExtension final ImportDesk desk = new ImportDesk();

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "/samples/tumoteyouqi-2026-10.xlsx, tumoteyouqi-2026-10",
    "/consolidated/daerhan-3-townships-2026-10.xlsx, daerhan-3-townships-2026-10"
  })
  @DisplayName("拒绝的户与真值一致；重导无变化；撤销后库为空")
  void takesExactlyTheCleanHouseholds(String workbook, String name) throws IOException {
    Path file = desk.resource(workbook);
    JsonNode truth =
        new ObjectMapper()
            .readTree(getClass().getResource("/consolidated/" + name + ".truth.json"));
    Set<String> wrong = new TreeSet<>();
    truth.get("error_households").forEach(h -> wrong.add(h.asText()));
    int households = truth.get("households").asInt();

    ImportOutcome outcome = desk.commit(file);

    assertThat(codes(outcome, HouseholdFate.Kind.REFUSED)).isEqualTo(wrong);
    assertThat(codes(outcome, HouseholdFate.Kind.DOUBTFUL)).isEmpty();
    assertThat(outcome.read()).isEqualTo(households);
    assertThat(outcome.accepted()).isEqualTo(households - wrong.size());
    assertThat(outcome.count(HouseholdFate.Kind.NEW)).isEqualTo(outcome.accepted());
    assertThat(count("households")).isEqualTo(outcome.accepted());
    assertThat(count("persons")).isEqualTo(outcome.acceptedPersons());
    assertThat(parked()).isEqualTo(wrong);
    for (String code : wrong) {
      assertThat(desk.store().<Boolean>read(r -> r.households().byCode(code).isEmpty())).isTrue();
    }

    ImportOutcome again = desk.commit(file);
    assertThat(again.isNothingNew()).isTrue();
    assertThat(again.batch()).isEmpty();
    assertThat(again.count(HouseholdFate.Kind.SAME)).isEqualTo(outcome.accepted());
    assertThat(codes(again, HouseholdFate.Kind.REFUSED)).isEqualTo(wrong);
    assertThat(again.left()).isEmpty();

    UndoPlan undone = desk.undo().undo(desk.actor(), outcome.batch().orElseThrow());
    assertThat(undone.reversed()).hasSize(outcome.accepted());
    assertThat(undone.isWhole()).isTrue();
    assertThat(count("households")).isZero();
    assertThat(parked()).isEmpty();
  }

  private static Set<String> codes(ImportOutcome outcome, HouseholdFate.Kind kind) {
    return outcome.fates().stream()
        .filter(f -> f.kind() == kind)
        .map(HouseholdFate::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> parked() {
    return desk.parking().list(desk.actor()).stream()
        .map(ParkedHousehold::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private long count(String what) {
    return desk.store()
        .<Long>read(
            r -> what.equals("persons") ? r.households().persons() : r.households().households());
  }
}
