package org.yihu.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.app.cli.CommandLineRun;
import org.yihu.app.cli.Console;

@DisplayName("测速命令")
class BenchCommandTest {
  @Test
  @DisplayName("2000 人：每一项都有名称、正的秒数，有对照的算出倍数")
  void measures_every_row() throws IOException {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status;
    try (Console console = Console.of(out, err)) {
      status = new CommandLineRun(console).run("bench", "--people", "2000", "--json");
    }

    assertThat(status).as(err.toString()).isZero();
    List<String> names = new ArrayList<>();
    for (JsonNode row : new ObjectMapper().readTree(out.toByteArray()).get("rows")) {
      names.add(row.get("name").asText());
      assertThat(row.get("seconds").asDouble()).as(row.toString()).isPositive();
      if (row.get("floorSeconds").isNull()) {
        assertThat(row.get("ratio").isNull()).as(row.toString()).isTrue();
      } else {
        double ratio = row.get("seconds").asDouble() / row.get("floorSeconds").asDouble();
        assertThat(row.get("ratio").asDouble()).as(row.toString()).isEqualTo(ratio);
      }
    }
    assertThat(names)
        .containsExactly(
            "import-sample",
            "import-small",
            "import-large",
            "notice",
            "letters",
            "payment-list",
            "determination",
            "fill",
            "opening",
            "search-initials",
            "search-last-four",
            "search-name-part",
            "sign-in",
            "window");
  }
}
