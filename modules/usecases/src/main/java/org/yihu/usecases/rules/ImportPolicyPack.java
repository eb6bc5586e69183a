package org.yihu.usecases.rules;

import java.util.List;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.RuleTexts;
import org.yihu.usecases.port.Store;

/** 导入政策参数: makes a parameter pack the one that the store works with. */
public final class ImportPolicyPack {
  private static final int LONGEST = 1_000_000;

  private final Store store;
  private final RuleTexts texts;
  private final OfficeRules rules;

  public ImportPolicyPack(Store store, RuleTexts texts, OfficeRules rules) {
    this.store = store;
    this.texts = texts;
    this.rules = rules;
  }

  /**
   * 导入结果.
   *
   * @param parameters the pack now in use
   * @param warnings what a person should look at, such as keys that no rule knows
   */
  public record Imported(PolicyParameters parameters, List<Reason> warnings) {}

  /**
   * Checks the pack and stores its text; results already stored keep the version they were worked
   * out with.
   *
   * @throws Refusal if the pack has faults (all of them), is longer than a million characters or
   *     the actor may not
   */
  public Imported run(Actor actor, String fileName, String content) {
    actor.require(Permission.ADMINISTER);
    PolicyParameters parameters = read(texts, fileName, content);
    store.write(
        registers -> {
          putInForce(registers, actor, rules, parameters, content);
          return parameters;
        });
    return new Imported(parameters, parameters.warnings());
  }

  static PolicyParameters read(RuleTexts texts, String fileName, String content) {
    if (content.length() > LONGEST) {
      throw Refusal.because("POLICY_TOO_LONG", fileName);
    }
    return texts.policyPack(fileName, content);
  }

  static void putInForce(
      Registers registers,
      Actor actor,
      OfficeRules rules,
      PolicyParameters parameters,
      String content) {
    String before = rules.policy(registers.settings()).version().toString();
    registers.settings().put(RuleSettings.POLICY_PACK, content);
    String after = parameters.version().toString();
    registers
        .audit()
        .append(actor, "POLICY_IMPORTED", "policy/" + parameters.pack(), before, after);
  }
}
