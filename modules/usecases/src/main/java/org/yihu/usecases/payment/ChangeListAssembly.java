package org.yihu.usecases.payment;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.payment.ListOrder;
import org.yihu.domain.payment.Movement;
import org.yihu.domain.payment.PaymentList;
import org.yihu.domain.shared.FileKey;
import org.yihu.usecases.office.IssuingOffices;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.paper.ChangeList;
import org.yihu.usecases.text.Texts;

/** 增减员表成文: fills the list of a month's changes from the movements of its balance. */
public final class ChangeListAssembly {
  private static final Comparator<Movement> ORDER =
      Comparator.comparing(Movement::kind)
          .thenComparing(Movement::village)
          .thenComparingInt(m -> ListOrder.of(m.category()))
          .thenComparing(Movement::householdCode);

  private final PlaceNames places;
  private final IssuingOffices offices;
  private final DivisionCode office;
  private final Texts texts;

  /**
   * @param office division of the reporting office
   * @param texts with the bundles {@code payment} and {@code office}
   */
  public ChangeListAssembly(
      PlaceNames places, IssuingOffices offices, DivisionCode office, Texts texts) {
    this.places = places;
    this.offices = offices;
    this.office = office;
    this.texts = texts;
  }

  /**
   * The list of changes of a month; its number is the month's.
   *
   * @throws org.yihu.domain.shared.Refusal if the balance does not close
   */
  public ChangeList form(PaymentList list) {
    list.balance().requireClosed();
    List<ChangeList.Row> rows =
        list.balance().movements().stream().sorted(ORDER).map(this::row).toList();
    // a draft has another identity each time it is drawn up; the paper's key is the month's
    UUID key =
        UUID.nameUUIDFromBytes(
            ("changes/" + office + "/" + list.month()).getBytes(StandardCharsets.UTF_8));
    return new ChangeList(
        FileKey.of(key).value(),
        offices.number(
            office,
            IssuingOffices.Series.CHANGE_LIST,
            list.month().getYear(),
            list.month().getMonthValue()),
        offices.of(office).signature(),
        list.month(),
        rows,
        list.balance().opening(),
        list.balance().closing());
  }

  private ChangeList.Row row(Movement movement) {
    return new ChangeList.Row(
        places.village(movement.village()),
        movement.headName(),
        movement.category(),
        movement.kind(),
        movement.before(),
        movement.after(),
        texts.get("payment.reason." + movement.reason()));
  }
}
