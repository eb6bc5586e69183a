package org.yihu.desktop.workbench;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.yihu.domain.division.DivisionCode;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.workbench.WorkFilter;
import org.yihu.usecases.workbench.WorkItem;
import org.yihu.usecases.workbench.WorkKind;

/** 步骤、村: ticks of the steps and villages that the list has; the menu stays open while ticking. */
final class NarrowMenu {
  private final MenuButton button;
  private final Texts texts;

  NarrowMenu(MenuButton button, Texts texts) {
    this.button = button;
    this.texts = texts;
  }

  /**
   * @param changed is given the filter after each tick
   */
  void show(List<WorkItem> items, WorkFilter filter, Consumer<WorkFilter> changed) {
    button.getItems().clear();
    button.getItems().add(heading(texts.get("workbench.narrow.steps")));
    Set<WorkKind> kinds = new HashSet<>(filter.kinds());
    items.stream()
        .map(WorkItem::kind)
        .distinct()
        .sorted()
        .forEach(
            kind ->
                button
                    .getItems()
                    .add(
                        tick(
                            texts.get("workbench.kind." + kind),
                            kinds.contains(kind),
                            on -> {
                              change(kinds, kind, on);
                              changed.accept(filter.ofKinds(kinds));
                            })));
    button.getItems().add(new SeparatorMenuItem());
    button.getItems().add(heading(texts.get("workbench.narrow.villages")));
    Set<DivisionCode> villages = new HashSet<>(filter.villages());
    Map<DivisionCode, String> names = new LinkedHashMap<>();
    items.stream()
        .filter(i -> i.village().isPresent())
        .sorted(Comparator.comparing(i -> i.village().get()))
        .forEach(i -> names.put(i.village().get(), i.place()));
    names.forEach(
        (code, name) ->
            button
                .getItems()
                .add(
                    tick(
                        name,
                        villages.contains(code),
                        on -> {
                          change(villages, code, on);
                          changed.accept(filter.inVillages(villages));
                        })));
  }

  private static <T> void change(Set<T> all, T one, boolean on) {
    if (on) {
      all.add(one);
    } else {
      all.remove(one);
    }
  }

  private static MenuItem heading(String words) {
    Label label = new Label(words);
    label.getStyleClass().addAll("caption", "muted");
    CustomMenuItem item = new CustomMenuItem(label, false);
    item.setDisable(true);
    return item;
  }

  private static MenuItem tick(String word, boolean on, Consumer<Boolean> ticked) {
    CheckBox box = new CheckBox(word);
    box.setSelected(on);
    CustomMenuItem item = new CustomMenuItem(box, false);
    box.setOnAction(e -> ticked.accept(box.isSelected()));
    item.setOnAction(
        e -> {
          if (e.getTarget() == item) {
            box.setSelected(!box.isSelected());
            ticked.accept(box.isSelected());
          }
        });
    return item;
  }
}
