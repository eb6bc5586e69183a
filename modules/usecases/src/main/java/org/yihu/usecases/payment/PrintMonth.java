package org.yihu.usecases.payment;

import java.time.YearMonth;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.payment.PaymentList;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.office.IssuingOffices;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.paper.Paper;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.printing.PrintDesk;
import org.yihu.usecases.printing.PrintKey;
import org.yihu.usecases.text.Texts;

/** 月份文书打印: fills the papers of a month from its payment list for the print preview. */
public final class PrintMonth {
  private final Store store;
  private final OfficeRules rules;
  private final PrintDesk printing;
  private final Texts texts;

  /**
   * @param texts with the bundles {@code casepaper}, {@code payment} and {@code office}
   */
  public PrintMonth(Store store, OfficeRules rules, PrintDesk printing, Texts texts) {
    this.store = store;
    this.rules = rules;
    this.printing = printing;
    this.texts = texts;
  }

  /** 月份文书种类. */
  public enum Kind {
    /** 13 发放花名册. */
    PAYMENT_LIST("payment-list"),
    /** 增减员表. */
    CHANGE_LIST("change-list");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The name by which its printings are counted. */
    public String word() {
      return word;
    }
  }

  /**
   * A paper of a month.
   *
   * @throws org.yihu.domain.shared.Refusal if the balance does not close
   */
  public PaperToPrint toPrint(Actor actor, PaymentList list, Kind kind) {
    actor.require(Permission.PAYMENT_LIST);
    YearMonth month = list.month();
    return printing.toPrint(
        actor,
        new PrintKey(kind.word(), "payment-list/" + month),
        title(kind),
        texts.get("casepaper.month.about", String.valueOf(month.getYear()), month.getMonthValue()),
        "",
        store.read(registers -> content(registers, list, kind)));
  }

  /** The name of a paper. */
  public String title(Kind kind) {
    return texts.get("casepaper.title." + kind.word());
  }

  private Paper content(Registers registers, PaymentList list, Kind kind) {
    DivisionTable divisions = rules.divisions(registers.settings());
    PlaceNames places = new PlaceNames(divisions, texts);
    IssuingOffices offices = new IssuingOffices(divisions, registers.settings(), texts);
    DivisionCode own =
        new DivisionCode(registers.settings().get(CreateStore.DIVISION_SETTING).orElseThrow());
    return switch (kind) {
      case PAYMENT_LIST -> new PaymentListAssembly(places, offices, own, texts).form(list);
      case CHANGE_LIST -> new ChangeListAssembly(places, offices, own, texts).form(list);
    };
  }
}
