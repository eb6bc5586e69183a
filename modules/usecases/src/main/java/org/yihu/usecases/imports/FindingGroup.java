package org.yihu.usecases.imports;

import java.util.List;

/**
 * 同类问题: the findings of one kind in a preview, with the repair that is offered for them.
 *
 * @param code the kind
 * @param repair what a person is offered to do
 * @param findings in the file's order
 */
public record FindingGroup(FindingCode code, RepairKind repair, List<PlacedFinding> findings) {
  public FindingGroup {
    findings = List.copyOf(findings);
  }
}
