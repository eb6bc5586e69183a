package org.yihu.usecases.paper;

/** 表格类文书: a paper drawn as a form, with number and QR code at the top of each page. */
public sealed interface FormPaper extends Paper
    permits ApplicationForm,
        AuthorisationForm,
        VisitForm,
        ReviewSheet,
        PaymentListForm,
        CaseForm,
        ChangeList,
        VillageBooklet,
        TrialSheet,
        MonthReport,
        DrawMinutes,
        AssistanceChainSheet,
        BatchCover {}
