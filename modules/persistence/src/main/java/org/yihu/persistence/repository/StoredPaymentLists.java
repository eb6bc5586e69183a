package org.yihu.persistence.repository;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.payment.Movement;
import org.yihu.domain.payment.PaymentLine;
import org.yihu.domain.payment.PaymentList;
import org.yihu.domain.payment.PaymentLists;
import org.yihu.domain.payment.Tally;
import org.yihu.domain.shared.Money;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.mapper.HeldMapper;
import org.yihu.persistence.mapper.PaymentMapper;
import org.yihu.persistence.mapper.PaymentMapper.ListRow;
import org.yihu.persistence.mapper.PaymentMapper.ListedRow;

/** Frozen payment lists, and the lines and movements that the benefits give now. */
public final class StoredPaymentLists implements PaymentLists {
  private static final int AT_ONCE = 1000;

  private final Transaction transaction;
  private final PaymentMapper mapper;

  public StoredPaymentLists(Transaction transaction) {
    this.transaction = transaction;
    this.mapper = transaction.mapper(PaymentMapper.class);
  }

  @Override
  public Optional<PaymentList> frozen(YearMonth month) {
    return Optional.ofNullable(mapper.list(month)).map(this::list);
  }

  private PaymentList list(ListRow row) {
    List<PaymentLine> lines = mapper.lines(row.id()).stream().map(PaymentRows::line).toList();
    List<Movement> movements =
        mapper.movements(row.id()).stream().map(PaymentRows::movement).toList();
    Tally opening = new Tally(row.openingHouseholds(), row.openingPersons(), row.openingMoney());
    return PaymentList.kept(row.id(), row.listMonth(), lines, opening, movements, row.frozenOn());
  }

  @Override
  public Optional<YearMonth> lastFrozen() {
    return Optional.ofNullable(mapper.lastMonth());
  }

  @Override
  public List<PaymentLine> linesOf(YearMonth month) {
    return transaction.mapper(HeldMapper.class).linesOf(month).stream()
        .map(PaymentRows::line)
        .toList();
  }

  @Override
  public List<Movement> movementsOf(YearMonth month) {
    return transaction.mapper(HeldMapper.class).movementsOf(month).stream()
        .flatMap(row -> PaymentRows.moved(row).stream())
        .toList();
  }

  @Override
  public List<PaymentLine> closedLinesOf(Collection<UUID> benefits) {
    HeldMapper held = transaction.mapper(HeldMapper.class);
    List<UUID> all = List.copyOf(benefits);
    List<PaymentLine> lines = new ArrayList<>();
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      held.closedLinesOf(all.subList(i, Math.min(all.size(), i + AT_ONCE))).stream()
          .map(PaymentRows::line)
          .forEach(lines::add);
    }
    return lines;
  }

  @Override
  public Map<YearMonth, Money> listed(UUID benefit, YearMonth first, YearMonth last) {
    Map<YearMonth, Money> paid = new HashMap<>();
    for (ListedRow row : mapper.listed(benefit, first, last)) {
      paid.merge(row.listMonth(), row.total(), Money::plus);
    }
    return paid;
  }

  @Override
  public void freeze(PaymentList list, Map<UUID, Money> settled) {
    Tally opening = list.balance().opening();
    mapper.insert(
        new ListRow(
            list.id(),
            list.month(),
            list.frozenOn().orElseThrow(),
            opening.households(),
            opening.persons(),
            opening.money()));
    new PaymentBatch(transaction.connection(), list.id()).insert(list);
    settled.forEach((adjustment, part) -> mapper.insertPart(list.id(), adjustment, part));
  }

  @Override
  public Map<UUID, Money> settledBy(UUID list) {
    Map<UUID, Money> parts = new HashMap<>();
    mapper.parts(list).forEach(row -> parts.put(row.adjustmentId(), row.part()));
    return parts;
  }

  @Override
  public void thaw(PaymentList frozen) {
    mapper.unsettle(frozen.id());
    mapper.deleteOwed(frozen.month());
    mapper.deleteParts(frozen.id());
    mapper.deleteMovements(frozen.id());
    mapper.deleteLines(frozen.id());
    mapper.delete(frozen.id());
  }
}
