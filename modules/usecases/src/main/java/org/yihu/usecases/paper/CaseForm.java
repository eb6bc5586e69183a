package org.yihu.usecases.paper;

/** 案卷表格: a form that belongs to one case. */
public sealed interface CaseForm extends FormPaper
    permits CommitmentForm,
        StaffRelativeForm,
        NeighbourForm,
        AppraisalMinutes,
        SelfCareForm,
        TaperForm,
        HearingRecord,
        PeriodicReviewForm,
        FileCover,
        FileContents {
  /** What it is about. */
  CaseHead head();

  @Override
  default String fileKey() {
    return head().fileKey();
  }
}
