package org.yihu.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.cli.CommandLineRun;
import org.yihu.app.cli.Console;

@DisplayName("演示：从申请到公示和发放花名册")
class DemoTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  @DisplayName("一家四口：测算1720元，公示11月14日至20日，12月起发")
  void family_of_four_goes_from_application_to_payment_list() throws IOException {
    Path target = folder.resolve("demo");

    assertThat(run("demo", "--out", target.toString(), "--json")).as(err.toString()).isZero();

    JsonNode reply = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    List<Path> files =
        StreamSupport.stream(reply.get("files").spliterator(), false)
            .map(f -> Path.of(f.asText()))
            .toList();
    assertThat(files).allMatch(Files::isRegularFile);
    assertThat(files.stream().filter(f -> f.toString().endsWith(".pdf"))).hasSizeGreaterThan(9);
    assertThat(files.stream().filter(f -> f.toString().endsWith(".xlsx"))).hasSize(4);
    assertThat(reply.get("elapsedMs").asLong()).isPositive();
    // 695 × 4 − 15600 ÷ 12 = 1480, and 100 + 80 + 60 for the ill father, the minor and the
    // grandmother
    assertThat(text(files, "社会救助确认通知书"))
        .contains("云占海", "1,480.00", "240.00", "1,720.00", "壹仟柒佰贰拾元整", "2026年12月");
    assertThat(text(files, "社会救助审核公示"))
        .contains("云占海", "1,720.00", "2026年11月14日", "2026年11月20日")
        .doesNotContain("刘俊梅", "云晓雪", "150221197906159139", "重病");
    assertThat(text(files, "不予确认告知书")).contains("刘俊梅", "41,880.00", "60日", "6个月");
    assertThat(text(files, "发放花名册")).contains("云占海", "6217999000000001237");
  }

  @Test
  @DisplayName("别人的文件夹不动")
  void folder_of_somebody_else_is_left_alone() throws IOException {
    Path own = Files.writeString(folder.resolve("mine.txt"), "mine");

    assertThat(run("demo", "--out", folder.toString())).isEqualTo(1);

    assertThat(own).hasContent("mine");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("别的文件", "--out");
  }

  private int run(String... arguments) {
    try (Console console = Console.of(out, err)) {
      return new CommandLineRun(console).run(arguments);
    }
  }

  private static String text(List<Path> files, String title) throws IOException {
    Path file =
        files.stream()
            .filter(f -> f.getFileName().toString().startsWith(title))
            .filter(f -> f.toString().endsWith(".pdf"))
            .findFirst()
            .orElseThrow();
    try (var pdf = Loader.loadPDF(file.toFile())) {
      // justified lines come back with spaces between their characters
      return new PDFTextStripper().getText(pdf).replace(" ", "");
    }
  }
}
