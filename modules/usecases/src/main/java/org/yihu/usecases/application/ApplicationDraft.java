package org.yihu.usecases.application;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * 申请草稿: the application form as typed; every field is a text and may be wrong.
 *
 * @param caseId the identity that the case will have, so that papers printed before it is opened
 *     find it by their code
 * @param caseNumber number of the case if it is open already and waits for papers; empty before
 * @param householdCode 户编号 of the file on which it is made; empty for a new household
 * @param household the one line of the household
 * @param members the applicant first, then the others who live together
 * @param obligors 法定义务人
 * @param money 收入、支出、财产
 * @param received codes of the papers that are in
 */
public record ApplicationDraft(
    UUID caseId,
    String caseNumber,
    String householdCode,
    FormLine household,
    List<FormLine> members,
    List<FormLine> obligors,
    List<FormLine> money,
    Set<String> received) {

  public ApplicationDraft {
    caseNumber = caseNumber == null ? "" : caseNumber;
    householdCode = householdCode == null ? "" : householdCode;
    household = household == null ? FormLine.EMPTY : household;
    members = members == null || members.isEmpty() ? List.of(FormLine.EMPTY) : List.copyOf(members);
    obligors = obligors == null ? List.of() : List.copyOf(obligors);
    money = money == null ? List.of() : List.copyOf(money);
    received = received == null ? Set.of() : Set.copyOf(new TreeSet<>(received));
  }

  public FormLine applicant() {
    return members.getFirst();
  }

  /** Whether the case is open and this is its form again. */
  public boolean isOfCase() {
    return !caseNumber.isEmpty();
  }

  /** What stands in a field. */
  public String get(FieldPath path) {
    List<FormLine> lines =
        switch (path.part()) {
          case HOUSEHOLD -> List.of(household);
          case MEMBERS -> members;
          case OBLIGORS -> obligors;
          case MONEY -> money;
        };
    return path.line() < lines.size() ? lines.get(path.line()).get(path.field()) : "";
  }
}
