package org.yihu.desktop.administration;

import java.util.List;
import org.yihu.domain.access.AuditRecord;
import org.yihu.usecases.text.Texts;

/** The words of the audit trail's codes; a code without a word of its own stands as it is. */
final class AuditWords {
  private static final String PREFIX = "audit.action.";
  private static final String CASE = "CASE_";
  private static final String STEP = "casework.step.";
  private static final int MOST = 60;

  private final Texts texts;

  AuditWords(Texts texts) {
    this.texts = texts;
  }

  String action(String code) {
    if (texts.has(PREFIX + code)) {
      return texts.get(PREFIX + code);
    }
    String step = STEP + (code.startsWith(CASE) ? code.substring(CASE.length()) : code);
    return texts.has(step) ? texts.get(step) : code;
  }

  /** Every code that has a word, in the order of the words. */
  List<String> actions() {
    return texts.keys().stream()
        .filter(k -> k.startsWith(PREFIX))
        .map(k -> k.substring(PREFIX.length()))
        .sorted(java.util.Comparator.comparing(this::action))
        .toList();
  }

  /** What kind of thing, then its name: 家庭 150221106000015. */
  String subject(AuditRecord record) {
    String subject = record.subject();
    int slash = subject.indexOf('/');
    String kind = slash < 0 ? subject : subject.substring(0, slash);
    String key = "audit.subject." + kind;
    String word = texts.has(key) ? texts.get(key) : kind;
    return slash < 0 ? word : word + " " + subject.substring(slash + 1);
  }

  /** Old → new in one line, cut where it is long. */
  String change(AuditRecord record) {
    String line =
        record.before().isEmpty()
            ? record.after()
            : texts.get("settings.audit.change", record.before(), record.after());
    String flat = line.replaceAll("\\s+", " ");
    return flat.length() > MOST ? flat.substring(0, MOST) + "…" : flat;
  }
}
