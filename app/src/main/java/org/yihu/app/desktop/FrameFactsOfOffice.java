package org.yihu.app.desktop;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.yihu.app.Office;
import org.yihu.desktop.shell.FrameFacts;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.User;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.practice.PracticeTown;
import org.yihu.usecases.rules.RuleSettings;
import org.yihu.usecases.text.Texts;

/** Reads what the frame says of the office and the person. */
record FrameFactsOfOffice(Office office, Texts texts, Clock clock) {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

  FrameFacts read() {
    DivisionTable divisions = office.inForce((rules, settings) -> rules.divisions(settings));
    DivisionCode own =
        office
            .store()
            .read(
                r ->
                    new DivisionCode(r.settings().get(CreateStore.DIVISION_SETTING).orElseThrow()));
    boolean ownPack =
        office.store().read(r -> r.settings().get(RuleSettings.POLICY_PACK).isPresent());
    Actor actor = office.session().actor();
    String person =
        office
            .store()
            .read(r -> r.users().byId(actor.userId()))
            .map(User::fullName)
            .orElse(actor.name());
    String backup =
        office.session().store().backups().kept().stream()
            .findFirst()
            .map(kept -> MOMENT.format(kept.takenAt().atZone(clock.getZone())))
            .orElse("");
    boolean practice = office.store().read(r -> PracticeTown.isIn(r.settings()));
    String name = divisions.find(own).map(Division::name).orElse(own.value());
    String above =
        own.selfAndAncestors().stream()
            .skip(1)
            .flatMap(code -> divisions.find(code).stream())
            .findFirst()
            .map(Division::name)
            .orElse("");
    return new FrameFacts(
        practice ? texts.get("practice.name") : name,
        practice ? texts.get("practice.above") : above,
        person,
        actor.roles().stream().sorted().map(r -> texts.get("role." + r)).toList(),
        backup,
        texts.get(ownPack ? "shell.own-parameters" : "shell.demo-parameters"),
        practice,
        office.session().readOnly());
  }
}
