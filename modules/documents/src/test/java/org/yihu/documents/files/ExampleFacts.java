package org.yihu.documents.files;

import org.yihu.domain.assistance.Facts;
import org.yihu.usecases.text.Texts;

/** The example of the specification, and how facts written like it are read. */
final class ExampleFacts {
  static final Texts TEXTS = Texts.load("files", "determination");

  static final String YAML =
      """
      case: D-0001
      applicationDate: 2026-10-12
      division: "150221104001"
      settlement: rural
      verificationComplete: true
      members:
        - id: m1
          name: 张国强
          relation: head
          sex: male
          birthDate: 1968-03-02
          disability: {type: limb, grade: 2}
          income: {wage: 0, business: 8000, property: 0, transfer: 1200}
          excludedIncome: [{kind: government-assistance, amount: 1200}]
      assets: {financial: 12000, houses: 1, businesses: 0, vehicles: [livelihood]}
      obligors:
        - {of: m1, relation: child, ability: able}
      spending: {medical: 0, education: 0, rehabilitation: 0, other: 0, living: 0}
      """;

  private ExampleFacts() {}

  static Facts read(String yaml) {
    return new FactsFile(TEXTS).read(new TextFile("facts.yaml", yaml));
  }
}
