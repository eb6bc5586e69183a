package org.yihu.desktop.signin;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.dialog.FileDialogs;
import org.yihu.usecases.text.Texts;

/** 资料库位置. */
final class PlacePage implements FirstStartPage {
  private final FirstStartViewModel model;
  private final TextField place = new TextField();
  private final FormField field;
  private final VBox root;

  PlacePage(FirstStartViewModel model, Texts texts, FileDialogs files) {
    this.model = model;
    Label title = new Label(texts.get("first.place.title"));
    title.getStyleClass().add("display");
    Label why = new Label(texts.get("first.place.why"));
    why.getStyleClass().add("muted");
    why.setWrapText(true);
    place.textProperty().bindBidirectional(model.placeProperty());
    field = new FormField(texts.get("first.place"), place, true);
    HBox.setHgrow(field, Priority.ALWAYS);
    Button choose = new Button(texts.get("first.place.choose"));
    choose.setOnAction(
        e -> {
          Optional<Path> chosen = files.folder(texts.get("first.place.title"));
          chosen.ifPresent(folder -> place.setText(folder.resolve("yihu").toString()));
        });
    root = new VBox(title, why, field, choose);
    root.getStyleClass().add("first-page");
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void focusFirst() {
    Focus.to(place);
  }

  @Override
  public boolean isComplete() {
    Optional<String> fault = model.faultOfPlace();
    field.clear();
    fault.ifPresent(field::error);
    return fault.isEmpty();
  }
}
