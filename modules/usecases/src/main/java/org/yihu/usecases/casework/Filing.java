package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.casework.Authorisation;
import org.yihu.domain.casework.StaffRelativeFiling;
import org.yihu.domain.household.Household;

/**
 * 收件: an application as it goes onto the desk: the household as declared and what was signed.
 *
 * @param caseId the identity that the case has or will have
 * @param open whether the case is open already and waits for papers
 * @param household the household file with what was declared; a version of 0 and an empty code for
 *     one that is not on file
 * @param applicant the applying member's person
 * @param applied 申请日期
 * @param agent 受委托人; empty if applied in person
 * @param cause 申请理由
 * @param authorisations signed since the last time
 * @param relative 近亲属; empty if there is none
 * @param basis why a member has no ID number yet; empty if everybody has one or is on file so
 * @param outcome what becomes of it
 */
public record Filing(
    UUID caseId,
    boolean open,
    Household household,
    UUID applicant,
    LocalDate applied,
    String agent,
    String cause,
    List<Authorisation> authorisations,
    Optional<StaffRelativeFiling> relative,
    String basis,
    Outcome outcome) {
  public Filing {
    authorisations = List.copyOf(authorisations);
  }

  /** 收件结果. */
  public sealed interface Outcome {}

  /**
   * 受理.
   *
   * @param materials codes of the papers received
   */
  public record Acceptance(List<String> materials) implements Outcome {
    public Acceptance {
      materials = List.copyOf(materials);
    }
  }

  /**
   * 一次性补正告知.
   *
   * @param missing codes of the papers that are missing
   * @param dueBy day by which they are expected
   */
  public record Supplement(List<String> missing, LocalDate dueBy) implements Outcome {
    public Supplement {
      missing = List.copyOf(missing);
    }
  }

  boolean isNewHousehold() {
    return household.code().isEmpty();
  }
}
