package org.yihu.usecases.casepaper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.payment.Standing;
import org.yihu.usecases.household.HouseholdFile;
import org.yihu.usecases.paper.AssistanceChainSheet.Item;
import org.yihu.usecases.text.Texts;

/** 应享与已享对照: what a household has of each kind of assistance, and whether it has two at once. */
record ChainItems(Texts texts, HouseholdFile file) {
  private static final List<Category> CATEGORIES =
      List.of(
          Category.SUBSISTENCE_ALLOWANCE,
          Category.EXTREME_POVERTY,
          Category.MARGINAL,
          Category.RIGID_EXPENDITURE);

  List<Item> items() {
    List<Item> items = new ArrayList<>();
    CATEGORIES.forEach(c -> items.add(item(c)));
    boolean watched = !file.head().relapse().isEmpty();
    items.add(
        new Item(
            word("relapse"),
            word(watched ? "watched" : "not-watched"),
            file.head().relapse(),
            false));
    List<String> paid =
        inForce().stream()
            .filter(h -> h.category().isPaid())
            .map(h -> category(h.category()))
            .distinct()
            .toList();
    boolean doubled = paid.size() > 1;
    items.add(
        new Item(
            word("doubled"),
            word(doubled ? "yes" : "no"),
            doubled ? String.join(texts.get("casepaper.separator"), paid) : "",
            doubled));
    return items;
  }

  List<HouseholdFile.HeldCard> inForce() {
    return file.held().stream()
        .filter(h -> h.standing() == Standing.IN_FORCE || h.standing() == Standing.TAPER)
        .toList();
  }

  private Item item(Category category) {
    Optional<HouseholdFile.HeldCard> held =
        file.held().stream().filter(h -> same(h.category(), category)).findFirst();
    boolean applied =
        file.running()
            .flatMap(HouseholdFile.RunningCase::category)
            .filter(c -> same(c, category))
            .isPresent();
    String note =
        held.map(h -> texts.get("casepaper.chain.since", h.start().toString())).orElse("");
    String state =
        held.map(h -> word("standing." + h.standing()))
            .orElseGet(() -> word(applied ? "applied" : "none"));
    return new Item(category(category), state, note, false);
  }

  private static boolean same(Category held, Category category) {
    return NoticeEntry.shown(held) == category;
  }

  String category(Category category) {
    return texts.get("casepaper.booklet.category." + NoticeEntry.shown(category));
  }

  private String word(String key) {
    return texts.get("casepaper.chain.item." + key);
  }
}
