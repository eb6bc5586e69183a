package org.yihu.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("工作簿的共享文字")
class PackedTextsTest {
  private static String text(int number) {
    return switch (number % 4) {
      case 0 -> "15022119800101" + number;
      case 1 -> "";
      case 2 -> "萨拉齐镇" + number;
      default -> "𠮷" + number;
    };
  }

  @Test
  @DisplayName("二十万条里每一条都按序号原样取回：空的、汉字、扩展区的字")
  void every_text_comes_back_by_its_number() {
    PackedTexts texts = new PackedTexts();
    IntStream.range(0, 200_000).mapToObj(PackedTextsTest::text).forEach(texts::add);

    assertThat(texts.size()).isEqualTo(200_000);
    assertThat(IntStream.range(0, 200_000).filter(n -> !texts.get(n).equals(text(n)))).isEmpty();
  }
}
