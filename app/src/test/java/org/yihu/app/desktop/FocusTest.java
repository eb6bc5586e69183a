package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.yihu.desktop.control.Focus;

@DisplayName("焦点")
class FocusTest {
  @Test
  @DisplayName("字段还没画出来就要焦点，画出来时给它，不落在别处")
  void a_field_that_is_not_drawn_yet_gets_the_focus_when_it_is() throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    Object owner =
        DesktopStage.on(
            () -> {
              TextField field = new TextField();
              VBox window = new VBox(new Button());
              stage.setScene(new Scene(window));
              stage.show();
              window.getChildren().add(new ScrollPane(new VBox(field)));
              assertThat(field.getScene()).isNull();
              Focus.to(field);
              window.applyCss();
              window.layout();
              return stage.getScene().getFocusOwner() == field
                  ? "field"
                  : stage.getScene().getFocusOwner();
            });
    DesktopStage.on(
        () -> {
          stage.hide();
          return null;
        });
    assertThat(owner).isEqualTo("field");
  }
}
