package org.yihu.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yihu.desktop.administration.SynonymsViewModel;
import org.yihu.desktop.task.DirectTasks;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.Role;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.imports.EditSynonyms;
import org.yihu.usecases.imports.FindingCode;
import org.yihu.usecases.imports.HouseholdFate.Kind;
import org.yihu.usecases.imports.ImportPreview;
import org.yihu.usecases.imports.ReadOptions;
import org.yihu.usecases.imports.SynonymKind;
import org.yihu.usecases.imports.SynonymList;
import org.yihu.usecases.port.Progress;

@DisplayName("同义词：本单位加的词下次导入就认得，删掉就不认")
class SynonymsTest {
  private static final String FIRST_17 = "15022119630307905";
  private static final String FATHER = FIRST_17 + ResidentIdNumber.checkCharacter(FIRST_17);

  @RegisterExtension final ImportDesk desk = new ImportDesk();

  private ImportPreview open(Path file) {
    return desk.previews().open(desk.actor(), file, ReadOptions.NONE, Progress.NONE);
  }

  private Path workbook(String name, String category) {
    return desk.workbook(
        name,
        "2026年10月",
        "萨拉齐镇,振华社区居委会,A1,单建国,户主,,%s,农业,1200,%s,2024-03,600,,13800000001"
            .formatted(FATHER, category));
  }

  private List<String> trail() {
    return desk.store()
        .<List<String>>read(
            r ->
                r.auditRecords().find(AuditQuery.on("synonym/", 9)).stream()
                    .map(a -> a.action() + " " + a.subject() + " " + a.before() + ">" + a.after())
                    .toList());
  }

  @Test
  @DisplayName("类别的词：先不认，加进后认，删掉又不认；每次留下审计")
  void category_words() {
    EditSynonyms synonyms = new EditSynonyms(desk.store());
    assertThat(codes(open(workbook("1.csv", "帮扶户")))).contains(FindingCode.CATEGORY_UNKNOWN);
    synonyms.add(desk.actor(), SynonymKind.CATEGORY, "MARGINAL", " 帮扶户 ");
    ImportPreview known = open(workbook("2.csv", "帮 扶户"));
    assertThat(codes(known)).doesNotContain(FindingCode.CATEGORY_UNKNOWN);
    assertThat(known.outcome().count(Kind.NEW)).isEqualTo(1);
    assertThat(known.household(0).orElseThrow().assistance().category())
        .hasToString("Optional[MARGINAL]");
    synonyms.remove(desk.actor(), SynonymKind.CATEGORY, "MARGINAL", "帮扶户");
    assertThat(codes(open(workbook("3.csv", "帮扶户")))).contains(FindingCode.CATEGORY_UNKNOWN);
    assertThat(trail())
        .containsExactly(
            "SYNONYM_REMOVED synonym/category.MARGINAL 帮扶户>",
            "SYNONYM_ADDED synonym/category.MARGINAL >帮扶户");
  }

  private static List<FindingCode> codes(ImportPreview preview) {
    return preview.findings().stream().map(p -> p.finding().code()).toList();
  }

  @Test
  @DisplayName("表头的词：缺证号列的文件，加了表头的写法就能读")
  void headings() throws IOException {
    Path file = workbook("h.csv", "低保");
    Files.writeString(file, Files.readString(file).replace("公民身份号码", "证件代号"));
    assertThat(open(file).outcome().isFileRefused()).isTrue();
    new EditSynonyms(desk.store()).add(desk.actor(), SynonymKind.COLUMN, "ID_NUMBER", "证件代号");
    assertThat(open(file).outcome().count(Kind.NEW)).isEqualTo(1);
  }

  @Test
  @DisplayName("已认得的、带空格逗号的、没有权限的，都说明后拒绝")
  void refusals() {
    EditSynonyms synonyms = new EditSynonyms(desk.store());
    assertThatThrownBy(() -> synonyms.add(desk.actor(), SynonymKind.RELATION, "SPOUSE", "（爱人）"))
        .isInstanceOfSatisfying(
            Refusal.class,
            r ->
                assertThat(r.reasons().getFirst())
                    .hasToString("Reason[code=SYNONYM_KNOWN, field=word, arguments=[（爱人）, 配偶]]"));
    assertThatThrownBy(() -> synonyms.add(desk.actor(), SynonymKind.RELATION, "SPOUSE", "屋里,人"))
        .hasMessageContaining("SYNONYM_FORM");
    assertThatThrownBy(() -> synonyms.remove(desk.actor(), SynonymKind.RELATION, "SPOUSE", "爱人"))
        .hasMessageContaining("SYNONYM_NOT_OWN");
    Actor inspector = new Actor(UUID.randomUUID(), "inspector", EnumSet.of(Role.AUDITOR));
    assertThatThrownBy(() -> synonyms.add(inspector, SynonymKind.SEX, "MALE", "爷们"))
        .hasMessageContaining("NOT_PERMITTED");
    assertThat(trail()).isEmpty();
  }

  @Test
  @DisplayName("页面：按种类和词筛选，打字时就知道能不能加，加了就在列表里")
  void page() {
    SynonymsViewModel model =
        new SynonymsViewModel(
            () -> new EditSynonyms(desk.store()),
            desk.actor(),
            new DirectTasks(),
            error -> {
              throw new AssertionError(error);
            });
    model.load();
    model.kindProperty().set(SynonymKind.RELATION);
    model.filterProperty().set("爱人");
    assertThat(model.shown()).extracting(SynonymList::usual).containsExactly("配偶");
    SynonymList spouse = model.shown().getFirst();
    assertThat(model.fault(spouse, "爱 人")).isPresent();
    assertThat(model.fault(spouse, "丈夫")).isPresent();
    assertThat(model.fault(spouse, "屋里人")).isEmpty();
    model.add(spouse, "屋里人", () -> {});
    model.filterProperty().set("屋里");
    assertThat(model.shown()).extracting(SynonymList::own).containsExactly(List.of("屋里人"));
    model.remove(model.shown().getFirst(), "屋里人", () -> {});
    assertThat(model.shown()).isEmpty();
  }
}
