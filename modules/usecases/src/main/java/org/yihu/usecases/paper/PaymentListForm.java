package org.yihu.usecases.paper;

/**
 * 社会救助资金发放花名册 (paper 13): a month's list with page subtotals, running totals and the balance.
 * Privacy class A, never posted.
 *
 * @param fileKey the list's own key
 * @param sheet the list
 */
public record PaymentListForm(String fileKey, DocumentNumber number, PaymentListSheet sheet)
    implements FormPaper {}
