package org.yihu.usecases.rules;

import java.time.Clock;
import java.util.Optional;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.access.User;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.RuleTexts;
import org.yihu.usecases.port.Settings;
import org.yihu.usecases.port.Store;

/**
 * 启用参数包: one person puts a pack forward, another confirms it, and only then does it hold. Where
 * nobody else in the office could confirm, the one person gives a reason, which stays in the trail.
 */
public final class SwitchPolicy {
  private static final String CONTENT = "policy.proposed";
  private static final String MARKS = "policy.proposed.by";
  private static final int SHORTEST_REASON = 2;
  private static final int LONGEST_REASON = 200;

  private final Store store;
  private final RuleTexts texts;
  private final OfficeRules rules;
  private final Clock clock;

  public SwitchPolicy(Store store, RuleTexts texts, OfficeRules rules, Clock clock) {
    this.store = store;
    this.texts = texts;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * 启用进度: how things stand for one person.
   *
   * @param proposal the pack that waits; empty if none does
   * @param isOwn whether this person put it forward
   * @param isAlone whether nobody else could confirm it
   */
  public record Standing(Optional<PolicyProposal> proposal, boolean isOwn, boolean isAlone) {}

  /** How things stand; for everybody who could confirm. */
  public Standing standing(Actor actor) {
    actor.require(Permission.SWITCH_POLICY);
    return store.read(
        registers -> {
          Optional<PolicyProposal> proposal = proposal(registers.settings());
          boolean own = proposal.filter(p -> p.proposer().equals(actor.userId())).isPresent();
          return new Standing(proposal, own, isAlone(registers, actor));
        });
  }

  /**
   * Puts a pack forward in place of one that waited.
   *
   * @throws Refusal if the pack has faults (all of them) or is too long, or the actor may not
   */
  public PolicyProposal propose(Actor actor, String fileName, String content) {
    actor.require(Permission.ADMINISTER);
    PolicyParameters pack = ImportPolicyPack.read(texts, fileName, content);
    PolicyProposal proposal =
        new PolicyProposal(pack, fileName, content, actor.userId(), actor.name(), clock.instant());
    store.write(
        registers -> {
          registers.settings().put(CONTENT, content);
          registers.settings().put(MARKS, proposal.marks());
          registers
              .audit()
              .append(actor, "POLICY_PROPOSED", subject(pack), "", pack.version().toString());
          return proposal;
        });
    return proposal;
  }

  /**
   * Confirms another person's proposal: from now on its parameters hold. Results already stored
   * keep the version they were worked out with.
   *
   * @throws Refusal {@code POLICY_SECOND_PERSON} for the person who put it forward, {@code
   *     POLICY_NOT_PROPOSED} if none waits, or if the actor may not
   */
  public PolicyParameters confirm(Actor actor) {
    actor.require(Permission.SWITCH_POLICY);
    return store.write(
        registers -> {
          PolicyProposal proposal = required(registers);
          if (proposal.proposer().equals(actor.userId())) {
            throw Refusal.because("POLICY_SECOND_PERSON");
          }
          return switchOn(registers, actor, proposal, proposal.pack().version().toString());
        });
  }

  /**
   * Switches the person's own proposal on where nobody else could confirm it.
   *
   * @param reason why it cannot wait for another person; of 2 to 200 characters
   * @throws Refusal {@code POLICY_SECOND_PERSON} if somebody else could, {@code
   *     POLICY_REASON_MISSING} without a reason
   */
  public PolicyParameters alone(Actor actor, String reason) {
    actor.require(Permission.ADMINISTER);
    String words = reason.strip();
    if (words.length() < SHORTEST_REASON || words.length() > LONGEST_REASON) {
      throw Refusal.because("POLICY_REASON_MISSING", SHORTEST_REASON, LONGEST_REASON);
    }
    return store.write(
        registers -> {
          PolicyProposal proposal = required(registers);
          if (!isAlone(registers, actor)) {
            throw Refusal.because("POLICY_SECOND_PERSON");
          }
          return switchOn(registers, actor, proposal, words);
        });
  }

  /** Takes a proposal back; nothing changes in the parameters in force. */
  public void withdraw(Actor actor) {
    actor.require(Permission.ADMINISTER);
    store.write(
        registers -> {
          PolicyProposal proposal = required(registers);
          forget(registers);
          registers
              .audit()
              .append(
                  actor,
                  "POLICY_WITHDRAWN",
                  subject(proposal.pack()),
                  proposal.pack().version().toString(),
                  "");
          return proposal;
        });
  }

  private PolicyParameters switchOn(
      Registers registers, Actor actor, PolicyProposal proposal, String with) {
    ImportPolicyPack.putInForce(registers, actor, rules, proposal.pack(), proposal.content());
    registers
        .audit()
        .append(actor, "POLICY_CONFIRMED", subject(proposal.pack()), proposal.proposerName(), with);
    forget(registers);
    return proposal.pack();
  }

  private static void forget(Registers registers) {
    registers.settings().remove(CONTENT);
    registers.settings().remove(MARKS);
  }

  private PolicyProposal required(Registers registers) {
    return proposal(registers.settings()).orElseThrow(() -> Refusal.because("POLICY_NOT_PROPOSED"));
  }

  private Optional<PolicyProposal> proposal(Settings settings) {
    return settings
        .get(MARKS)
        .map(
            marks -> {
              String content = settings.get(CONTENT).orElseThrow();
              return PolicyProposal.of(texts.policyPack(CONTENT, content), content, marks);
            });
  }

  private static boolean isAlone(Registers registers, Actor actor) {
    return registers.users().all().stream()
        .filter(user -> !user.locked() && !user.id().equals(actor.userId()))
        .map(User::actor)
        .noneMatch(other -> other.may(Permission.SWITCH_POLICY));
  }

  private static String subject(PolicyParameters pack) {
    return "policy/" + pack.pack();
  }
}
