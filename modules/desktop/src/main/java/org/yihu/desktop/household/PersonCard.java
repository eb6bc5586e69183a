package org.yihu.desktop.household;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.WorkAbility;
import org.yihu.usecases.household.HouseholdFile.MemberCard;
import org.yihu.usecases.household.HouseholdFile.ObligorCard;
import org.yihu.usecases.household.RevealFields.Kind;
import org.yihu.usecases.household.RevealFields.Masked;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.text.UsualWords;

/** 人卡: one person of the family picture, as a button. */
final class PersonCard extends Button {
  private static final int ADULT = 18;

  private final Texts texts;
  private final UsualWords usual;

  PersonCard(ScreenContext context, UsualWords usual) {
    this.texts = context.texts();
    this.usual = usual;
    getStyleClass().setAll("person-card");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
  }

  /** A member; what is revealed is shown plain. */
  PersonCard member(MemberCard m, Map<Masked, String> revealed) {
    String relation = usual.of("relation", m.relation());
    String years =
        texts.get("file.person.years", usual.of("sex", m.sex()), String.valueOf(m.age()));
    Optional<String> plain =
        Optional.ofNullable(revealed.get(new Masked(Kind.ID_NUMBER, Optional.of(m.person()))));
    Label number = new Label(plain.orElse(m.idNumber()));
    number.getStyleClass().addAll("small", "muted");
    if (plain.isPresent()) {
      number.getStyleClass().add("revealed");
    } else {
      number.setGraphic(Icons.of("bi-eye-slash", "icon-14"));
      number.setContentDisplay(ContentDisplay.RIGHT);
    }
    fill(m.name(), relation, years, number, chip(m, revealed));
    if (m.relation().kin() == Relation.Kin.HEAD) {
      getStyleClass().add("head-of-household");
    }
    setAccessibleText(texts.get("file.person.spoken", m.name(), relation, years));
    return this;
  }

  private Optional<StatusChip> chip(MemberCard m, Map<Masked, String> revealed) {
    Optional<UUID> person = Optional.of(m.person());
    String disability = revealed.get(new Masked(Kind.DISABILITY, person));
    String health = revealed.get(new Masked(Kind.HEALTH, person));
    if (disability != null || health != null) {
      StatusChip chip =
          new StatusChip(StatusChip.Kind.ATTENTION, disability == null ? health : disability);
      return Optional.of(chip);
    }
    if (m.hasDisability()) {
      return Optional.of(
          new StatusChip(StatusChip.Kind.MASKED, texts.get("file.person.disability")));
    }
    if (m.hasHealthNote()) {
      return Optional.of(new StatusChip(StatusChip.Kind.MASKED, texts.get("file.person.health")));
    }
    if (m.age() < ADULT) {
      return Optional.of(plain(texts.get("file.person.minor"), "status-running"));
    }
    return m.workAbility() == WorkAbility.FULL
        ? Optional.empty()
        : Optional.of(plain(texts.get("household.ability." + m.workAbility()), "status-plain"));
  }

  private static StatusChip plain(String word, String style) {
    StatusChip chip = new StatusChip(StatusChip.Kind.NOT_APPLICABLE, word);
    chip.setGraphic(null);
    chip.getStyleClass().add(style);
    return chip;
  }

  /** Somebody who only owes support. */
  PersonCard obligor(ObligorCard o, Relation relationToHead) {
    String relation = usual.of("relation", relationToHead);
    Label consent =
        new Label(texts.get(o.consented() ? "file.person.consented" : "file.person.not-consented"));
    consent.getStyleClass().addAll("small", "muted");
    StatusChip chip =
        o.ability() == Obligor.Ability.UNKNOWN
            ? new StatusChip(
                StatusChip.Kind.ATTENTION, texts.get("household.obligor." + o.ability()))
            : plain(texts.get("household.obligor." + o.ability()), "status-plain");
    String name = o.name().isBlank() ? texts.get("file.person.unnamed") : o.name();
    fill(name, relation, texts.get("file.person.obligor"), consent, Optional.of(chip));
    getStyleClass().add("elsewhere");
    setAccessibleText(
        texts.get("file.person.spoken", name, relation, texts.get("file.person.obligor")));
    return this;
  }

  private void fill(
      String name, String relation, String right, Label second, Optional<StatusChip> chip) {
    Label who = new Label(name);
    who.getStyleClass().add("strong");
    who.setMinWidth(USE_PREF_SIZE);
    Label kin = new Label(relation);
    kin.getStyleClass().addAll("small", "muted");
    Label years = new Label(right);
    years.getStyleClass().addAll("small", "muted");
    years.setMinWidth(USE_PREF_SIZE);
    HBox first = new HBox(who, kin, spacer(), years);
    first.getStyleClass().add("person-line");
    first.setAlignment(Pos.CENTER_LEFT);
    second.setMinWidth(USE_PREF_SIZE);
    HBox below = new HBox(second, spacer());
    below.getStyleClass().add("person-line");
    below.setAlignment(Pos.CENTER_LEFT);
    chip.ifPresent(below.getChildren()::add);
    VBox box = new VBox(first, below);
    box.getStyleClass().add("person-lines");
    box.setMouseTransparent(true);
    setGraphic(box);
  }

  private static Region spacer() {
    Region region = new Region();
    HBox.setHgrow(region, Priority.ALWAYS);
    return region;
  }
}
