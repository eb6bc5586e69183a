package org.yihu.desktop.signin;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.control.Icons;
import org.yihu.domain.division.Division;
import org.yihu.usecases.text.Texts;

/** 单位与行政区划: found by characters, pinyin initials or code while typing. */
final class DivisionPage implements FirstStartPage {
  private final FirstStartViewModel model;
  private final Texts texts;
  private final TextField typed = new TextField();
  private final FormField field;
  private final ListView<Division> list = new ListView<>();
  private final Label brings = new Label();
  private final VBox root;

  DivisionPage(FirstStartViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    Label title = new Label(texts.get("first.division.title"));
    title.getStyleClass().add("display");
    Label why = new Label(texts.get("first.division.why"));
    why.getStyleClass().add("muted");
    why.setWrapText(true);
    field = new FormField(texts.get("first.division"), typed, true);
    list.getStyleClass().add("division-list");
    list.setAccessibleText(texts.get("first.division"));
    list.setCellFactory(l -> new DivisionCell());
    typed.textProperty().addListener((o, was, is) -> find(is));
    typed.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            Focus.to(list);
          }
        });
    list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> choose(is));
    root = new VBox(title, why, field, list, brings);
    root.getStyleClass().add("first-page");
    if (model.divisionProperty().get() != null) {
      typed.setText(model.divisionProperty().get().name());
    }
  }

  private void find(String text) {
    list.getItems().setAll(model.find(text));
    list.getSelectionModel().selectFirst();
    if (list.getItems().isEmpty() && !text.isBlank()) {
      field.hint(texts.get("first.division.none"));
    } else {
      field.clear();
    }
  }

  private void choose(Division chosen) {
    if (chosen == null) {
      model.divisionProperty().set(null);
      brings.setText("");
    } else {
      Division office = model.office(chosen);
      model.divisionProperty().set(office);
      brings.setText(
          texts.get("first.division.brings", model.path(office), model.villages(office)));
    }
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void focusFirst() {
    Focus.to(typed);
  }

  @Override
  public boolean isComplete() {
    if (model.divisionProperty().get() == null) {
      field.error(texts.get("first.division.missing"));
      Focus.to(typed);
      return false;
    }
    return true;
  }

  private final class DivisionCell extends ListCell<Division> {
    @Override
    protected void updateItem(Division item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        return;
      }
      Label name = new Label(item.name());
      Label path = new Label(model.path(item));
      path.getStyleClass().addAll("small", "muted");
      path.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(path, Priority.ALWAYS);
      Label code = new Label(item.code().value());
      code.getStyleClass().addAll("small", "muted");
      HBox line = new HBox(Icons.of("bi-geo-alt", "icon-14"), name, path, code);
      line.getStyleClass().add("gap-8");
      setGraphic(line);
    }
  }
}
