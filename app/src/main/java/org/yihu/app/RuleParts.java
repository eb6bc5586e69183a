package org.yihu.app;

import java.time.Clock;
import org.yihu.documents.files.RuleFiles;
import org.yihu.usecases.office.ReadOffice;
import org.yihu.usecases.port.RuleTexts;
import org.yihu.usecases.rules.AddDivision;
import org.yihu.usecases.rules.ImportCalendar;
import org.yihu.usecases.rules.ImportPolicyPack;
import org.yihu.usecases.rules.PolicyImpact;
import org.yihu.usecases.rules.SwitchPolicy;
import org.yihu.usecases.text.Texts;

/** The use cases of parameters, calendar and divisions. */
public final class RuleParts {
  private final Office office;
  private final Texts texts;
  private final Clock clock;

  RuleParts(Office office, Texts texts, Clock clock) {
    this.office = office;
    this.texts = texts;
    this.clock = clock;
  }

  public ImportPolicyPack importPolicyPack() {
    return new ImportPolicyPack(office.store(), ruleTexts(), office.rules());
  }

  public SwitchPolicy switchPolicy() {
    return new SwitchPolicy(office.store(), ruleTexts(), office.rules(), clock);
  }

  public PolicyImpact policyImpact() {
    return new PolicyImpact(office.store(), ruleTexts(), office.rules());
  }

  public ImportCalendar importCalendar() {
    return new ImportCalendar(office.store(), ruleTexts());
  }

  public ReadOffice readOffice() {
    return new ReadOffice(office.store(), office.rules());
  }

  public AddDivision addDivision() {
    return new AddDivision(office.store(), office.rules());
  }

  private RuleTexts ruleTexts() {
    return new RuleFiles(texts);
  }
}
