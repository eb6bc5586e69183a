package org.yihu.usecases.payment;

import java.time.Clock;
import java.util.List;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.payment.PaymentList;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.office.IssuingOffices;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.paper.PaymentListForm;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.PaperPress;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.port.WorkbookPress;
import org.yihu.usecases.text.Texts;

/**
 * 导出花名册: a month's list as workbook, as paper 13, with its balance, and as the file for the bank.
 * Every export is in the audit trail, because the list holds accounts.
 */
public final class ExportPaymentList {
  private final Store store;
  private final OfficeRules rules;
  private final Texts texts;
  private final PaperPress papers;
  private final WorkbookPress workbooks;
  private final Clock clock;

  /**
   * @param texts with the bundles {@code payment} and {@code office}
   */
  public ExportPaymentList(
      Store store,
      OfficeRules rules,
      Texts texts,
      PaperPress papers,
      WorkbookPress workbooks,
      Clock clock) {
    this.store = store;
    this.rules = rules;
    this.texts = texts;
    this.papers = papers;
    this.workbooks = workbooks;
    this.clock = clock;
  }

  /** 导出种类. */
  public enum Kind {
    /** 花名册工作簿. */
    WORKBOOK(".xlsx"),
    /** 收支平衡表工作簿. */
    BALANCE(".xlsx"),
    /** 花名册 PDF. */
    PDF(".pdf"),
    /** 银行盘. */
    BANK_FILE(".csv");

    private final String ending;

    Kind(String ending) {
      this.ending = ending;
    }

    /** Ending of the file's name, with its dot. */
    public String ending() {
      return ending;
    }
  }

  /**
   * The content of a file.
   *
   * @throws Refusal if the balance does not close; for the bank {@code LIST_NOT_FROZEN} while the
   *     list is a draft, {@code BANK_FILE_EMPTY} if nothing is to be paid
   */
  public byte[] export(Actor actor, PaymentList list, Kind kind) {
    actor.require(Permission.PAYMENT_LIST);
    byte[] content =
        switch (kind) {
          case WORKBOOK -> workbooks.print(assembly().sheet(list), clock.instant());
          case BALANCE -> workbooks.print(balance().sheet(list), clock.instant());
          case PDF -> papers.print(form(list), PrintRun.first(clock.instant())).pdf();
          case BANK_FILE -> bankFile(list);
        };
    store.write(
        registers -> {
          registers
              .audit()
              .append(
                  actor,
                  "PAYMENT_LIST_EXPORTED",
                  "payment-list/" + list.month(),
                  "",
                  kind + " " + list.households() + " " + list.total());
          return null;
        });
    return content;
  }

  /** 花名册成品, for printing. */
  public PaymentListForm form(PaymentList list) {
    return assembly().form(list);
  }

  private byte[] bankFile(PaymentList list) {
    if (!list.isFrozen()) {
      throw Refusal.because("LIST_NOT_FROZEN", list.month());
    }
    BankFile file = BankFile.of(list);
    if (file.rows().isEmpty()) {
      throw Refusal.because("BANK_FILE_EMPTY", list.month());
    }
    List<String> heading = List.of(texts.get("payment.bank.heading").split(","));
    return file.bytes(heading, texts.get("payment.bank.remark", list.month().getMonthValue()));
  }

  private PaymentListAssembly assembly() {
    return store.read(r -> new PaymentListAssembly(places(r), offices(r), office(r), texts));
  }

  private MonthBalanceAssembly balance() {
    return store.read(r -> new MonthBalanceAssembly(places(r), offices(r), office(r), texts));
  }

  private PlaceNames places(Registers registers) {
    return new PlaceNames(divisions(registers), texts);
  }

  private IssuingOffices offices(Registers registers) {
    return new IssuingOffices(divisions(registers), registers.settings(), texts);
  }

  private DivisionTable divisions(Registers registers) {
    return rules.divisions(registers.settings());
  }

  private static DivisionCode office(Registers registers) {
    return new DivisionCode(registers.settings().get(CreateStore.DIVISION_SETTING).orElseThrow());
  }
}
