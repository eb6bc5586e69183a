package org.yihu.usecases.practice;

import java.util.ArrayList;
import java.util.List;
import org.yihu.usecases.text.Texts;

/**
 * 练习脚本: the words of the ten exercises, for the screen and for the script on paper.
 *
 * @param texts with the bundle {@code desktop/practice}
 */
public record PracticeScript(Texts texts) {
  /** What it is called. */
  public String title(PracticeExercise exercise) {
    return texts.get("practice.title." + exercise.word());
  }

  /** In which part of the program it is done. */
  public String place(PracticeExercise exercise) {
    return texts.get("practice.place." + exercise.word());
  }

  /** 发生了什么. */
  public String happened(PracticeExercise exercise) {
    return texts.get("practice.happened." + exercise.word());
  }

  /** 要做到. */
  public String goal(PracticeExercise exercise) {
    return texts.get("practice.goal." + exercise.word());
  }

  /** How it is done, step by step; on the screen these are the hints. */
  public List<String> steps(PracticeExercise exercise) {
    return texts.get("practice.steps." + exercise.word()).lines().toList();
  }

  /** What one check looks for. */
  public String check(PracticeExercise exercise, String word) {
    return texts.get("practice.check." + exercise.word() + "." + word);
  }

  /** The script as a page of Markdown. */
  public String markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("# " + texts.get("practice.script.title"));
    lines.add("");
    texts.get("practice.script.about").lines().forEach(lines::add);
    for (PracticeExercise exercise : PracticeExercise.values()) {
      lines.add("");
      lines.addAll(section(exercise));
    }
    return String.join("\n", lines) + "\n";
  }

  private List<String> section(PracticeExercise exercise) {
    List<String> lines = new ArrayList<>();
    lines.add("## " + exercise.number() + " " + title(exercise));
    lines.add("");
    lines.add(texts.get("practice.script.where", place(exercise), exercise.minutes()));
    lines.add("");
    lines.add("**" + texts.get("practice.happened") + "** " + happened(exercise));
    lines.add("");
    lines.add("**" + texts.get("practice.goal") + "** " + goal(exercise));
    lines.add("");
    lines.add("**" + texts.get("practice.script.steps") + "**");
    lines.add("");
    List<String> steps = steps(exercise);
    for (int i = 0; i < steps.size(); i++) {
      lines.add(i + 1 + ". " + steps.get(i));
    }
    lines.add("");
    lines.add("**" + texts.get("practice.script.checks") + "**");
    lines.add("");
    PracticeChecks.of(exercise).stream()
        .map(c -> "- [ ] " + check(exercise, c.word()))
        .forEach(lines::add);
    return lines;
  }
}
