package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.shared.Money;

/**
 * 定期复核审批表: the household as it is on file, what the review found, and what changes
 * (民发〔2021〕57号第三十一条). Privacy class A.
 *
 * @param head the household
 * @param category 类别 in words
 * @param monthly 现月保障金, yuan a month
 * @param reviewed 复核日期; empty before
 * @param methods 复核办法; empty before
 * @param outcome 复核情况; empty before
 * @param members 共同生活成员
 * @param obligors 法定义务人
 * @param income 家庭收入 of twelve months
 * @param assets 家庭财产
 */
public record PeriodicReviewForm(
    CaseHead head,
    String category,
    Money monthly,
    Optional<LocalDate> reviewed,
    Set<StepRecord.Reviewed.Method> methods,
    String outcome,
    List<FormMember> members,
    List<FormObligor> obligors,
    DeclaredIncome income,
    DeclaredAssets assets)
    implements CaseForm {
  public PeriodicReviewForm {
    methods = Set.copyOf(methods);
    members = List.copyOf(members);
    obligors = List.copyOf(obligors);
  }
}
