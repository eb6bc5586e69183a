package org.yihu.app.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("每个 FXML 都与它的视图相符")
class FxmlTest {
  private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([\\w.]+)\"");
  private static final Pattern ID = Pattern.compile("fx:id=\"(\\w+)\"");
  private static final Pattern HANDLER = Pattern.compile("on\\w+=\"#(\\w+)\"");

  static List<Path> files() {
    return Sources.ofProject().fxml();
  }

  @ParameterizedTest
  @MethodSource("files")
  @DisplayName("控制器是同名同包的视图；每个 fx:id 有字段，每个处理有方法")
  void fxml_fits_its_view(Path file) throws ClassNotFoundException {
    String fxml = Sources.read(file);
    String controller = found(CONTROLLER, fxml).iterator().next();
    String name = file.getFileName().toString().replace(".fxml", "");
    assertThat(controller).endsWith("." + name);
    assertThat(file.getParent().toString().replace('/', '.').replace('\\', '.'))
        .endsWith(controller.substring(0, controller.lastIndexOf('.')));
    Class<?> view = Class.forName(controller);
    Set<String> fields =
        Arrays.stream(view.getDeclaredFields()).map(Field::getName).collect(Collectors.toSet());
    Set<String> methods =
        Arrays.stream(view.getDeclaredMethods()).map(Method::getName).collect(Collectors.toSet());
    assertThat(fields).containsAll(found(ID, fxml));
    assertThat(methods).containsAll(found(HANDLER, fxml));
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }
}
