package org.yihu.documents.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihu.documents.files.ExampleFacts.TEXTS;
import static org.yihu.documents.files.ExampleFacts.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.Criterion;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.assistance.DeterminationRules;
import org.yihu.domain.assistance.Facts;
import org.yihu.usecases.assistance.CategoryReasons;
import org.yihu.usecases.assistance.DeterminationSentences;
import org.yihu.usecases.assistance.ResultView;

@DisplayName("认定结果的文字和JSON")
class DeterminationWordsTest {
  private final DeterminationRules rules =
      new DeterminationRules(new ShippedFiles(TEXTS).demonstrationParameters());
  private final DeterminationSentences sentences = new DeterminationSentences(TEXTS);

  private List<CategoryReasons> reasons(String yaml) {
    Facts facts = read(yaml);
    return sentences.byCategory(facts, rules.determine(facts));
  }

  @Test
  @DisplayName("规范中的例子：JSON逐键相同，次序也相同")
  void json_of_the_example() {
    Map<String, Object> view = new ResultView(TEXTS).of(rules.determine(read(ExampleFacts.YAML)));
    assertThat(view.keySet())
        .startsWith(
            "case",
            "category",
            "provisional",
            "openPoints",
            "alsoMarginal",
            "countedMembers",
            "perCapitaMonthly",
            "covered",
            "householdBase",
            "total",
            "criteria",
            "refused");
    assertThat(view)
        .containsEntry("case", "D-0001")
        .containsEntry("category", "SUBSISTENCE_ALLOWANCE")
        .containsEntry("provisional", false)
        .containsEntry("openPoints", List.of())
        .containsEntry("alsoMarginal", false)
        .containsEntry("countedMembers", List.of("m1"))
        .containsEntry("perCapitaMonthly", "666.67")
        .containsEntry("householdBase", "29.00")
        .containsEntry("total", "149.00");
    assertThat(view.get("covered"))
        .isEqualTo(
            List.of(
                Map.of(
                    "member", "m1",
                    "kind", "SUBSISTENCE_ALLOWANCE",
                    "base", "29.00",
                    "addOn", "120.00",
                    "care", "0.00")));
    assertThat(view.get("refused"))
        .isEqualTo(
            List.of(
                Map.of("category", "EXTREME_POVERTY", "failed", List.of("EP-04")),
                Map.of("category", "SUBSISTENCE_SINGLE", "failed", List.of("SP-00")),
                Map.of("category", "RIGID_EXPENDITURE", "failed", List.of("RE-03"))));
    assertThat((List<?>) view.get("criteria"))
        .filteredOn(c -> "SA-01".equals(((Map<?, ?>) c).get("id")))
        .hasToString(
            "[{id=SA-01, member=null, holds=true, value=8000.00, limit=8340.00,"
                + " source=民发〔2021〕57号第八条}]");
  }

  @Test
  @DisplayName("每句话说出数值、限额、条文和结论")
  void sentences_of_the_example() {
    List<CategoryReasons> all = reasons(ExampleFacts.YAML);
    assertThat(all)
        .extracting(CategoryReasons::heading)
        .containsExactly(
            "特困人员：不符合", "最低生活保障（家庭）：符合", "最低生活保障（单人户）：不符合", "低保边缘家庭：符合", "刚性支出困难家庭：不符合");
    assertThat(all.get(0).sentences())
        .containsExactly(
            "张国强58周岁，肢体残疾二级；无劳动能力须为年满60周岁、未满16周岁，或者智力、精神残疾一至三级，肢体残疾一至二级，视力残疾一级（民发〔2021〕43号第五条）：符合。",
            "张国强本人年收入8000.00元（养老金、高龄津贴不计），应低于当地低保标准十二个月合计8340.00元（民发〔2021〕43号第六条）：符合。",
            "该家庭金融资产12000.00元，限额12510.00元（民发〔2021〕43号第六条、第七条）：符合。",
            "该家庭自用机动车0辆，限额0辆（民发〔2021〕43号第六条、第七条）：符合。",
            "该家庭房屋1套，限额1套（民发〔2021〕43号第六条、第七条）：符合。",
            "该家庭市场主体0户，限额0户（民发〔2021〕43号第六条、第七条）：符合。",
            "张国强的法定义务人：有履行义务能力；须没有法定义务人或者均无履行义务能力（民发〔2021〕43号第八条）：不符合。");
    assertThat(all.get(0).failed()).hasSize(1);
    assertThat(all.get(4).failed())
        .containsExactly(
            "该家庭十二个月刚性支出0.00元，应超过家庭总收入9200.00元的60%即5520.00元（刚性支出困难家庭认定办法第四条、第五条）：不符合。");
  }

  @Test
  @DisplayName("义务人未核实：特困待定；家中无人：家庭类别不再认定")
  void open_and_not_tested() {
    String old = ExampleFacts.YAML.replace("1968-03-02", "1950-03-02");
    assertThat(reasons(old.replace("ability: able", "ability: unknown")).getFirst().heading())
        .isEqualTo("特困人员：待定");
    Facts facts = read(old.replace("ability: able", "ability: incapable"));
    Determination determination = rules.determine(facts);
    assertThat(sentences.byCategory(facts, determination))
        .extracting(CategoryReasons::heading)
        .containsExactly(
            "特困人员：符合", "最低生活保障（家庭）：不再认定", "最低生活保障（单人户）：不再认定", "低保边缘家庭：不再认定", "刚性支出困难家庭：不再认定");
    assertThat(sentences.conclusion(facts, determination))
        .containsExactly(
            "D-0001：暂定，认定类别为特困人员，月合计905.00元。",
            "张国强尚未评估生活自理能力，照料护理金额未定",
            "政策参数版本 " + determination.parameters());
  }

  @Test
  @DisplayName("一百二十件样例的每一条都有话可说，没有漏填的位置")
  void every_fixture_can_be_told() throws Exception {
    Set<Criterion> told = new HashSet<>();
    Set<Category> held = new HashSet<>();
    try (var files = Files.list(Path.of("src/test/resources/determination"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        Facts facts = new FactsFile(TEXTS).read(file);
        Determination determination = rules.determine(facts);
        determination.criteria().forEach(c -> told.add(c.criterion()));
        for (CategoryReasons reasons : sentences.byCategory(facts, determination)) {
          if (reasons.outcome() == CategoryReasons.Outcome.HOLDS) {
            held.add(reasons.category());
          }
          assertThat(reasons.sentences())
              .allSatisfy(s -> assertThat(s).doesNotContain("{", "}", "null").endsWith("。"));
        }
        int places = determination.criteria().size();
        List<?> json = (List<?>) new ResultView(TEXTS).of(determination).get("criteria");
        assertThat(json).hasSize(places);
        IntStream.range(0, places)
            .forEach(
                i -> assertThat(((Map<?, ?>) json.get(i)).get("source")).asString().isNotBlank());
      }
    }
    assertThat(told).containsExactlyInAnyOrder(Criterion.values());
    assertThat(held).hasSize(5);
  }
}
