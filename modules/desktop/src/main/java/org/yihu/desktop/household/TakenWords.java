package org.yihu.desktop.household;

import java.util.ArrayList;
import java.util.List;
import org.yihu.usecases.attachment.ScannedPapers.Recognition;
import org.yihu.usecases.attachment.ScannedPapers.Taken;
import org.yihu.usecases.text.Texts;

/** What is told after files were taken in. */
public final class TakenWords {
  private final Texts texts;

  public TakenWords(Texts texts) {
    this.texts = texts;
  }

  /** One sentence for how many, one for each thing that codes told. */
  public List<String> of(List<Taken> taken) {
    List<String> words = new ArrayList<>();
    words.add(texts.get("file.papers.kept", taken.size()));
    add(words, taken, Recognition.FILED, "file.papers.recognised");
    add(words, taken, Recognition.KIND_OPEN, "file.papers.kind-open");
    taken.stream()
        .filter(t -> t.recognition() == Recognition.NOT_OF_THIS_HOUSEHOLD)
        .forEach(t -> words.add(texts.get("file.papers.of-another", t.key())));
    return words;
  }

  private void add(List<String> words, List<Taken> taken, Recognition kind, String key) {
    long count = taken.stream().filter(t -> t.recognition() == kind).count();
    if (count > 0) {
      words.add(texts.get(key, count));
    }
  }
}
