package org.yihu.app.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.app.Wiring;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.practice.PracticeExercise;
import org.yihu.usecases.practice.PracticeScript;

@DisplayName("练习脚本：与屏幕上的话一字不差，写到的号码都通得过校验")
class PracticeScriptTest {
  private final PracticeScript script = new PracticeScript(Wiring.allTexts());

  @Test
  @DisplayName("resources/docs/practice.md 就是由文字资源写出的那一份")
  void script_on_paper_is_the_one_of_the_screen() {
    Sources sources = Sources.ofProject();
    String paper = Sources.read(sources.root().resolve("resources/docs/practice.md"));
    assertThat(paper).isEqualTo(script.markdown());
    assertThat(Pattern.compile("(?m)^## ").matcher(paper).results()).hasSize(10);
  }

  @Test
  @DisplayName("每个练习至少两步；坏号练习里要录的三个号都有效")
  void numbers_to_type_are_valid() {
    for (PracticeExercise exercise : PracticeExercise.values()) {
      assertThat(script.steps(exercise)).as(exercise.word()).hasSizeBetween(2, 4);
    }
    String happened = script.happened(PracticeExercise.DAMAGED_NUMBERS);
    assertThat(Pattern.compile("\\d{17}[0-9X]").matcher(happened).results())
        .hasSize(3)
        .allMatch(m -> ResidentIdNumber.fault(m.group()).isEmpty());
  }
}
