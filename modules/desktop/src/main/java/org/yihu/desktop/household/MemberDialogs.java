package org.yihu.desktop.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Choices;
import org.yihu.desktop.control.DayField;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.household.Departure;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.WorkAbility;
import org.yihu.usecases.household.HouseholdFile;
import org.yihu.usecases.household.HouseholdFile.MemberCard;
import org.yihu.usecases.household.Revision;
import org.yihu.usecases.text.UsualWords;

/** Asks what changes about a member. */
final class MemberDialogs {
  private final ScreenContext context;
  private final HouseholdViewModel model;
  private final UsualWords usual = UsualWords.load();

  MemberDialogs(ScreenContext context, HouseholdViewModel model) {
    this.context = context;
    this.model = model;
  }

  private String text(String key) {
    return context.texts().get(key);
  }

  private DialogButton cancel() {
    return DialogButton.cancel(text("dialog.cancel"));
  }

  private ComboBox<Relation> relations() {
    return Choices.of(Arrays.asList(Relation.values()), r -> usual.of("relation", r));
  }

  /**
   * 成员加入.
   *
   * @param given takes the new member, and why there is no number if there is none
   */
  void join(BiConsumer<Revision, String> given) {
    new JoinDialog(context, model, relations()).show(given);
  }

  /** Tells what is wrong at the field; every field is looked at, so that all is told at once. */
  private boolean faulty(FormField field, boolean wrong, String key) {
    if (wrong) {
      field.error(text(key));
    }
    return wrong;
  }

  /** 成员离开: day and reason; where the head leaves, another head is named at once. */
  void leave(MemberCard member, HouseholdFile file) {
    DayField last = new DayField(LocalDate.now(context.clock()));
    ComboBox<Departure> reason =
        Choices.of(Arrays.asList(Departure.values()), r -> text("household.basis." + r));
    reason.setValue(Departure.DEATH);
    List<MemberCard> others =
        file.members().stream()
            .filter(m -> m.period().isOpen() && !m.person().equals(member.person()))
            .toList();
    boolean isHead = member.relation().kin() == Relation.Kin.HEAD && !others.isEmpty();
    ComboBox<MemberCard> next = Choices.of(others, MemberCard::name);
    FormField nextField = new FormField(text("file.member.next-head"), next, true);
    nextField.hint(text("file.member.next-head.hint"));
    FormField lastField = new FormField(text("file.member.last"), last, true);
    VBox body = new VBox(lastField, new FormField(text("file.member.reason"), reason, true));
    body.getStyleClass().add("gap-4");
    if (isHead) {
      body.getChildren().add(nextField);
    }
    DialogButton leave =
        DialogButton.primary(
            text("file.member.leave"),
            () -> {
              if (last.getValue() == null) {
                lastField.error(text("file.member.day.missing"));
                return false;
              }
              if (isHead && next.getValue() == null) {
                nextField.error(text("file.member.next-head.missing"));
                return false;
              }
              List<Revision> changes = new ArrayList<>();
              changes.add(new Revision.Leave(member.person(), last.getValue(), reason.getValue()));
              if (isHead) {
                changes.add(new Revision.SetRelation(next.getValue().person(), Relation.HEAD));
              }
              model.revise(
                  new Revision.Together(changes),
                  reason.getValue().name(),
                  () ->
                      context
                          .toasts()
                          .undoable(
                              context.texts().get("file.member.left", member.name()),
                              () -> model.undo(() -> {})));
              return true;
            });
    context
        .dialogs()
        .show(
            context.texts().get("file.member.leave.title", member.name()),
            body,
            Dialogs.NARROW,
            List.of(cancel(), leave));
  }

  /** 改成员情况. */
  void change(MemberCard member, Consumer<Revision> given) {
    ComboBox<Relation> relation = relations();
    relation.setValue(member.relation());
    ComboBox<WorkAbility> ability =
        Choices.of(Arrays.asList(WorkAbility.values()), a -> text("household.ability." + a));
    ability.setValue(member.workAbility());
    CheckBox together = new CheckBox(text("file.member.together"));
    together.setSelected(member.livesTogether());
    CheckBox duty = new CheckBox(text("file.member.duty"));
    duty.setSelected(member.legalDuty());
    ComboBox<Disability.Type> type =
        Choices.of(Arrays.asList(Disability.Type.values()), t -> text("household.disability." + t));
    type.setPromptText(
        text(member.hasDisability() ? "file.member.disability.kept" : "household.value.none"));
    ComboBox<Integer> grade = Choices.of(List.of(1, 2, 3, 4), String::valueOf);
    FormField gradeField = new FormField(text("file.member.grade"), grade, false);
    VBox body =
        new VBox(
            new FormField(text("file.member.relation"), relation, true),
            new FormField(text("file.member.ability"), ability, true),
            new FormField(text("file.member.disability"), type, false),
            gradeField,
            together,
            duty);
    body.getStyleClass().add("gap-4");
    DialogButton change =
        DialogButton.primary(
            text("file.member.change"),
            () -> {
              if (type.getValue() != null && grade.getValue() == null) {
                gradeField.error(text("file.member.grade.missing"));
                return false;
              }
              List<Revision> changes = new ArrayList<>();
              changes.add(new Revision.SetRelation(member.person(), relation.getValue()));
              changes.add(
                  new Revision.SetLiving(
                      member.person(), together.isSelected(), duty.isSelected()));
              changes.add(new Revision.SetWorkAbility(member.person(), ability.getValue()));
              if (type.getValue() != null) {
                changes.add(
                    new Revision.SetDisability(
                        member.person(),
                        Optional.of(new Disability(type.getValue(), grade.getValue()))));
              }
              given.accept(new Revision.Together(changes));
              return true;
            });
    context
        .dialogs()
        .show(
            context.texts().get("file.member.change.title", member.name()),
            body,
            Dialogs.NARROW,
            List.of(cancel(), change));
  }
}
