package org.yihu.documents.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.yihu.usecases.paper.HouseholdRegisterSheet;
import org.yihu.usecases.paper.ListSheet;
import org.yihu.usecases.paper.MonthBalanceSheet;
import org.yihu.usecases.paper.OfficeWorkbook;
import org.yihu.usecases.paper.PaymentListSheet;
import org.yihu.usecases.port.WorkbookPress;
import org.yihu.usecases.text.Texts;

/** 表格印制: writes every workbook as xlsx. Safe for several threads. */
public final class ExcelPress implements WorkbookPress {
  /** The text bundles it needs. */
  public static final List<String> BUNDLES =
      List.of("workbooks", "papers/letters", "papers/capitals");

  private final Texts texts;
  private final PaymentWorkbook payment;
  private final RegisterWorkbook register;
  private final BalanceWorkbook balance;

  /**
   * @param texts must hold {@link #BUNDLES}
   */
  public ExcelPress(Texts texts) {
    this.texts = texts;
    this.payment = new PaymentWorkbook(texts);
    this.register = new RegisterWorkbook(texts);
    this.balance = new BalanceWorkbook(texts);
  }

  @Override
  public byte[] print(OfficeWorkbook content, Instant at) {
    List<TableSheet> sheets =
        switch (content) {
          case PaymentListSheet paid -> payment.sheets(paid);
          case HouseholdRegisterSheet households -> register.sheets(households);
          case MonthBalanceSheet month -> balance.sheets(month);
          case ListSheet list -> ListWorkbook.sheets(list);
        };
    try {
      var writer =
          new WorkbookWriter(
              sheets.getFirst().title(),
              texts.get("workbook.font"),
              texts.get("workbook.footer"),
              at);
      for (TableSheet sheet : sheets) {
        writer.add(sheet);
      }
      return writer.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
