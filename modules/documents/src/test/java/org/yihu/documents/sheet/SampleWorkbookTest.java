package org.yihu.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihu.usecases.imports.Finding;
import org.yihu.usecases.imports.FindingCode;
import org.yihu.usecases.imports.FindingLevel;
import org.yihu.usecases.imports.ReadHousehold;
import org.yihu.usecases.imports.ReadPerson;
import org.yihu.usecases.imports.ReadWorkbook;
import org.yihu.usecases.imports.RowKind;

@DisplayName("样本汇总表")
class SampleWorkbookTest {
  /** Right, but not planted: the samples use many words and village names in other forms. */
  private static final Set<FindingCode> NOT_PLANTED =
      EnumSet.of(FindingCode.WORD_SYNONYM, FindingCode.DIVISION_SHORT_NAME);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {Samples.SMALL, Samples.LARGE})
  @DisplayName("恰好拒收答案中的家庭，错误与提醒代码一个不多一个不少")
  void refusesExactlyTheTruth(String name) {
    JsonNode truth = Samples.truth(name);
    List<ReadHousehold> households = read(name);

    assertThat(households).hasSize(truth.get("households").intValue());
    Set<String> refused =
        households.stream()
            .filter(ReadHousehold::refused)
            .map(ReadHousehold::code)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> expected = new TreeSet<>();
    truth.get("error_households").forEach(n -> expected.add(n.textValue()));
    assertThat(refused).isEqualTo(expected);

    Map<String, Integer> wanted = new TreeMap<>();
    for (JsonNode planted : truth.get("planted")) {
      if (!planted.get("level").textValue().equals("fix")) {
        wanted.merge(
            planted.get("kind").textValue() + " " + planted.get("household").textValue(),
            1,
            Integer::sum);
        if (planted.has("other")) {
          wanted.merge(
              "PERSON_IN_TWO_HOUSEHOLDS " + planted.get("other").textValue(), 1, Integer::sum);
        }
      }
    }
    Map<String, Integer> found = new TreeMap<>();
    for (Finding finding : Samples.findings(households)) {
      if (finding.level() != FindingLevel.FIX) {
        found.merge(finding.code() + " " + finding.household(), 1, Integer::sum);
      }
    }
    assertThat(found).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {Samples.SMALL, Samples.LARGE})
  @DisplayName("每一处规范都在其单元格上，并存为应有的值")
  void normalisesEveryPlantedCell(String name) {
    List<ReadHousehold> households = read(name);
    Set<String> found = new TreeSet<>();
    for (Finding finding : Samples.findings(households)) {
      if (!NOT_PLANTED.contains(finding.code())) {
        found.add(
            line(finding.code().name(), finding.cell(), finding.household(), finding.value()));
      }
    }
    Set<String> wanted = new TreeSet<>();
    for (JsonNode planted : Samples.truth(name).get("planted")) {
      if (planted.has("cell")) {
        wanted.add(
            line(
                planted.get("kind").textValue(),
                planted.get("cell").textValue(),
                planted.get("household").textValue(),
                planted.get("means").asText()));
      }
    }
    assertThat(found).containsAll(wanted);
    List<String> more = new ArrayList<>(found);
    more.removeAll(wanted);
    assertThat(more)
        .allMatch(f -> FindingCode.valueOf(f.split(" ")[0]).level() == FindingLevel.ERROR);
  }

  private static String line(String code, String cell, String household, String value) {
    return code + " " + cell + " " + household + " " + value;
  }

  @ParameterizedTest
  @ValueSource(strings = {Samples.SMALL, Samples.LARGE})
  @DisplayName("行数：人员、小计、合计、签字、标题、表头各归各类")
  void countsRows(String name) {
    ReadWorkbook workbook = Samples.read(Samples.workbook(name, folder));
    Map<RowKind, Integer> rows = workbook.facts().orElseThrow().rows();
    int townships = name.equals(Samples.LARGE) ? 9 : 3;
    assertThat(rows)
        .isEqualTo(
            Map.of(
                RowKind.TITLE, 2,
                RowKind.HEADER, 2,
                RowKind.PERSON, Samples.truth(name).get("persons").intValue(),
                RowKind.SUBTOTAL, townships,
                RowKind.TOTAL, 1,
                RowKind.SIGNATURE, 1));
  }

  private List<ReadHousehold> read(String name) {
    ReadWorkbook workbook = Samples.read(Samples.workbook(name, folder));
    assertThat(workbook.fileFindings()).isEmpty();
    List<ReadHousehold> households = Samples.households(workbook);
    assertThat(households.stream().flatMap(h -> h.members().stream()).map(ReadPerson::row))
        .isSorted();
    return households;
  }
}
