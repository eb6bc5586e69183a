package org.yihu.usecases.paper;

/** 表格类文书: a paper drawn as a form, with number and QR code at the top of each page. */
public sealed interface FormPaper
    permits ApplicationForm, AuthorisationForm, VisitForm, ReviewSheet, PaymentListForm {
  /** The file key that the QR code carries; blank forms carry BLANK-NN. */
  String fileKey();
}
