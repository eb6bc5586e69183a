package org.yihu.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("模块之间的依赖方向")
class ArchitectureTest {
  private static final String SAMPLE = "org.yihu.app.architecture.sample";
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.yihu");
  private static final JavaClasses BAD = new ClassFileImporter().importPackages(SAMPLE);

  static Set<String> names() {
    return new Rules("org.yihu").all().keySet();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  @DisplayName("产品代码遵守每一条规则")
  void product_keeps_the_rule(String name) {
    new Rules("org.yihu").all().get(name).check(PRODUCT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  @DisplayName("每一条规则都能查出坏样例")
  void rule_finds_its_bad_sample(String name) {
    ArchRule rule = new Rules(SAMPLE).all().get(name);
    EvaluationResult result = rule.evaluate(BAD);
    String expected = "Bad_" + name.replace('-', '_');
    assertThat(result.hasViolation()).as("rule %s finds nothing in the samples", name).isTrue();
    assertThat(Stream.of(result.getFailureReport().toString()))
        .anyMatch(report -> report.contains(expected));
  }
}
