package org.yihu.desktop.household;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.household.FamilyMembers;
import org.yihu.usecases.household.FamilyPicture;
import org.yihu.usecases.household.FamilyPicture.Bond;
import org.yihu.usecases.household.FamilyPicture.Place;
import org.yihu.usecases.household.FamilyPicture.Relative;
import org.yihu.usecases.household.FamilyPicture.Step;
import org.yihu.usecases.household.HouseholdFile;
import org.yihu.usecases.household.HouseholdFile.MemberCard;
import org.yihu.usecases.household.HouseholdFile.ObligorCard;
import org.yihu.usecases.household.RevealFields.Masked;
import org.yihu.usecases.text.UsualWords;

/**
 * 家庭图: generations in rows, spouses side by side, dashed lines to those who live elsewhere. Arrows
 * walk from person to person.
 */
final class FamilyPane extends Pane {
  private static final int WIDTH = 252;
  private static final int HEIGHT = 58;
  private static final int COLUMN = 284;
  private static final int ROW = 76;

  private final ScreenContext context;
  private final Consumer<MemberCard> chosen;
  private final UsualWords usual = UsualWords.load();
  private final Map<String, PersonCard> cards = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private FamilyPicture picture = new FamilyPicture(List.of(), List.of());

  /**
   * @param chosen is told when a member's card is pressed
   */
  FamilyPane(ScreenContext context, Consumer<MemberCard> chosen) {
    this.context = context;
    this.chosen = chosen;
    getStyleClass().add("family");
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
  }

  /** How many columns the picture takes. */
  int columns() {
    return places.values().stream().mapToInt(p -> p.column() + 1).max().orElse(0);
  }

  void show(HouseholdFile file, Map<Masked, String> revealed) {
    List<Relative> people = FamilyMembers.of(file);
    picture = FamilyPicture.of(people);
    getChildren().clear();
    cards.clear();
    places.clear();
    picture.places().forEach(p -> places.put(p.key(), p));
    picture.bonds().forEach(bond -> getChildren().add(line(bond)));
    for (Relative person : people) {
      PersonCard card = card(person, file, revealed);
      Place place = places.get(person.key());
      card.setLayoutX(px(place.column() * COLUMN));
      card.setLayoutY(px(place.row() * ROW));
      card.setPrefSize(px(WIDTH), px(HEIGHT));
      cards.put(person.key(), card);
      getChildren().add(card);
    }
    int rows = places.values().stream().mapToInt(p -> p.row() + 1).max().orElse(0);
    setPrefSize(px(columns() * COLUMN - (COLUMN - WIDTH)), px(rows * ROW - (ROW - HEIGHT)));
    setMinHeight(getPrefHeight());
  }

  private double px(double drawn) {
    return context.measure().px(drawn);
  }

  private PersonCard card(Relative person, HouseholdFile file, Map<Masked, String> revealed) {
    PersonCard card = new PersonCard(context, usual);
    Optional<MemberCard> member =
        file.members().stream()
            .filter(m -> m.person().toString().equals(person.key()) && m.period().isOpen())
            .findFirst();
    if (member.isPresent()) {
      card.member(member.get(), revealed);
      card.setOnAction(e -> chosen.accept(member.get()));
    } else {
      ObligorCard obligor =
          file.obligors().stream()
              .filter(o -> FamilyMembers.keyOf(o).equals(person.key()))
              .findFirst()
              .orElseThrow();
      card.obligor(obligor, person.relation());
    }
    return card;
  }

  private Path line(Bond bond) {
    Path path = new Path();
    path.getStyleClass().add(bond.dashed() ? "family-line-dashed" : "family-line");
    Place from = places.get(bond.from());
    Place to = places.get(bond.to());
    if (bond.couple()) {
      Place left = from.column() < to.column() ? from : to;
      double y = px(left.row() * ROW + HEIGHT / 2.0);
      path.getElements()
          .addAll(
              new MoveTo(px(left.column() * COLUMN + WIDTH), y),
              new LineTo(px(left.column() * COLUMN + COLUMN), y));
      return path;
    }
    double x = px(to.column() * COLUMN + WIDTH / 2.0);
    double top = px(to.row() * ROW);
    double turn = px(to.row() * ROW - (ROW - HEIGHT) / 2.0);
    Optional<Place> partner = bond.partner().map(places::get);
    double startX;
    double startY;
    if (partner.isPresent()) {
      int left = Math.min(from.column(), partner.get().column());
      startX = px(left * COLUMN + (WIDTH + COLUMN) / 2.0);
      startY = px(from.row() * ROW + HEIGHT / 2.0);
    } else {
      startX = px(from.column() * COLUMN + WIDTH / 2.0);
      startY = px(from.row() * ROW + HEIGHT);
    }
    path.getElements()
        .addAll(
            new MoveTo(startX, startY),
            new LineTo(startX, turn),
            new LineTo(x, turn),
            new LineTo(x, top));
    return path;
  }

  private void walk(KeyEvent event) {
    Step step =
        switch (event.getCode()) {
          case UP -> Step.UP;
          case DOWN -> Step.DOWN;
          case LEFT -> Step.LEFT;
          case RIGHT -> Step.RIGHT;
          default -> null;
        };
    if (step == null) {
      return;
    }
    cards.entrySet().stream()
        .filter(e -> e.getValue().isFocused())
        .findFirst()
        .flatMap(e -> picture.next(e.getKey(), step))
        .ifPresent(
            next -> {
              event.consume();
              Focus.to(cards.get(next));
            });
  }

  /** Puts the focus on the first person. */
  void focusFirst() {
    picture.places().stream().findFirst().ifPresent(p -> Focus.to(cards.get(p.key())));
  }
}
