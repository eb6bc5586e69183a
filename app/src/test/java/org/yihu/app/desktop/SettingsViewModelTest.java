package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yihu.app.FoundedStore.CLOCK;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.app.Office;
import org.yihu.desktop.administration.OfficeViewModel;
import org.yihu.desktop.administration.PolicyViewModel;
import org.yihu.desktop.task.DirectTasks;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.Role;
import org.yihu.usecases.access.AdministerUsers;
import org.yihu.usecases.office.SetOfficeProfile.Profile;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.rules.SwitchPolicy;

@DisplayName("设置各页的视图模型：真实业务库，不开窗口")
class SettingsViewModelTest {

  @TempDir private Path folder;
  private final List<Throwable> failures = new ArrayList<>();
  private FoundedStore founded;
  private Office office;
  private Actor actor;

  @BeforeEach
  void open() {
    founded = FoundedStore.in(folder);
    office = founded.office();
    actor = founded.actor();
  }

  @AfterEach
  void close() {
    founded.close();
    assertThat(failures).isEmpty();
  }

  private List<String> trail(String action) {
    return office
        .store()
        .<List<String>>read(
            r ->
                r.auditRecords().find(new AuditQuery("", action, "", null, null, 0, 20)).stream()
                    .map(a -> a.subject() + " " + a.before() + ">" + a.after())
                    .toList());
  }

  private OfficeViewModel officeModel() {
    OfficeViewModel model =
        new OfficeViewModel(
            new OfficeViewModel.UseCases(
                office.ruleParts().readOffice(),
                office.setOfficeProfile(),
                office.ruleParts().addDivision()),
            actor,
            new DirectTasks(),
            founded.wiring().texts(),
            failures::add);
    model.load();
    return model;
  }

  @Test
  @DisplayName("单位电话和地址：保存、清空，只有改了的留下审计")
  void office_profile() {
    OfficeViewModel model = officeModel();
    assertThat(model.sheetProperty().get().office().name()).isEqualTo("美岱召镇");
    model.save(new Profile("0472-8881234", "", "美岱召镇府前街1号"), () -> {});
    assertThat(model.sheetProperty().get().profile())
        .isEqualTo(new Profile("0472-8881234", "", "美岱召镇府前街1号"));
    model.save(new Profile("", "", "美岱召镇府前街1号"), () -> {});
    assertThat(model.sheetProperty().get().profile().phone()).isEmpty();
    assertThat(trail("OFFICE_PROFILE_SET"))
        .containsExactly(
            "office.profile/150221106000/phone 0472-8881234>",
            "office.profile/150221106000/address >美岱召镇府前街1号",
            "office.profile/150221106000/phone >0472-8881234");
  }

  @Test
  @DisplayName("加村：打字时就说属于哪里、错在哪一栏，加了就列出来")
  void added_division() {
    OfficeViewModel model = officeModel();
    assertThat(model.faults(new OfficeViewModel.Typed("150221106", "", null, "")))
        .containsEntry("code", "12 位数字，还差 3 位")
        .containsEntry("since", "填设立日期，如 2026-07-01");
    assertThat(model.faults(new OfficeViewModel.Typed("150299999201", "新村", null, "文件")))
        .containsEntry("code", "区划表中没有 150299999201 的上级，请核对代码");
    assertThat(model.place("150221106299")).contains("土默特右旗美岱召镇");
    OfficeViewModel.Typed village =
        new OfficeViewModel.Typed(
            " 150221106299 ", "新城社区居委会", LocalDate.of(2026, 7, 1), "土右政发〔2026〕9号");
    assertThat(model.faults(village)).isEmpty();
    model.add(village, () -> {});
    assertThat(model.added()).hasSize(1);
    assertThat(model.added().getFirst().document()).isEqualTo("土右政发〔2026〕9号");
    assertThat(model.added().getFirst().since()).isEqualTo("2026-07-01");
    assertThat(model.above(model.added().getFirst().division())).isEqualTo("土默特右旗美岱召镇");
    assertThat(model.faults(village))
        .containsEntry("code", "代码 150221106299 已用于新城社区居委会")
        .containsEntry("name", "名称与已有的新城社区居委会无法区分");
  }

  private static final String PACK =
      """
      pack: own
      title: 本旗参数
      parameters:
        - {key: marginal.ratio, division: "150221000000", from: 2026-01-01, value: "2.0", source: 内民政发〔2026〕1号}
      """;

  private PolicyViewModel policyModel(Actor of) {
    PolicyViewModel model =
        new PolicyViewModel(
            new PolicyViewModel.UseCases(
                () -> office.inForce(OfficeRules::policy),
                () -> office.inForce(OfficeRules::divisions),
                office.ruleParts().policyImpact(),
                office.ruleParts().switchPolicy(),
                file -> PACK),
            of,
            new DirectTasks(),
            CLOCK,
            failures::add);
    model.load("");
    return model;
  }

  private Actor add(String name, Role role) {
    return office
        .administerUsers()
        .add(
            actor,
            new AdministerUsers.Addition(name, name, EnumSet.of(role), "quiet river".toCharArray()))
        .actor();
  }

  @Test
  @DisplayName("参数包一人提出不启用，本人不能确认，另一人确认才启用；都在审计里")
  void two_people() {
    Actor leader = add("haojj", Role.LEADER);
    PolicyViewModel mine = policyModel(actor);
    mine.look("", Path.of("own.yaml"));
    assertThat(mine.candidateProperty().get().standing()).isEmpty();
    mine.propose("", () -> {});
    assertThat(mine.presentProperty().get().pack()).isEqualTo("baotou-demo");
    SwitchPolicy.Standing standing = mine.candidateProperty().get().standing().orElseThrow();
    assertThat(standing.isOwn()).isTrue();
    assertThat(standing.isAlone()).isFalse();

    mine.confirm("", () -> {});
    mine.alone("", "等不及", () -> {});
    assertThat(failures)
        .hasSize(2)
        .allSatisfy(e -> assertThat(e).hasMessageContaining("POLICY_SECOND_PERSON"));
    failures.clear();
    assertThat(policyModel(actor).presentProperty().get().pack()).isEqualTo("baotou-demo");

    PolicyViewModel theirs = policyModel(leader);
    assertThat(theirs.mayPropose()).isFalse();
    assertThat(theirs.candidateProperty().get().standing().orElseThrow().isOwn()).isFalse();
    theirs.confirm("", () -> {});
    assertThat(theirs.presentProperty().get().pack()).isEqualTo("own");
    assertThat(theirs.candidateProperty().get()).isNull();
    assertThat(trail("POLICY_PROPOSED")).hasSize(1);
    assertThat(trail("POLICY_IMPORTED")).hasSize(1);
    assertThat(trail("POLICY_CONFIRMED"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("policy/own gaowa>");
  }

  @Test
  @DisplayName("只有一人时写明理由可以一人启用；收回的不启用；检查人员看不到")
  void alone() {
    PolicyViewModel model = policyModel(actor);
    model.look("", Path.of("own.yaml"));
    model.propose("", () -> {});
    model.withdraw("", () -> {});
    assertThat(model.candidateProperty().get()).isNull();
    assertThat(policyModel(actor).candidateProperty().get()).isNull();

    model.look("", Path.of("own.yaml"));
    model.propose("", () -> {});
    assertThat(model.candidateProperty().get().standing().orElseThrow().isAlone()).isTrue();
    model.alone("", " ", () -> {});
    assertThat(failures).hasSize(1);
    assertThat(failures.getFirst()).hasMessageContaining("POLICY_REASON_MISSING");
    failures.clear();
    model.alone("", "单位只有一人", () -> {});
    assertThat(model.presentProperty().get().pack()).isEqualTo("own");
    assertThat(trail("POLICY_CONFIRMED")).containsExactly("policy/own gaowa>单位只有一人");
    assertThatThrownBy(() -> office.ruleParts().switchPolicy().standing(add("zhaom", Role.AUDITOR)))
        .hasMessageContaining("NOT_PERMITTED");
  }
}
