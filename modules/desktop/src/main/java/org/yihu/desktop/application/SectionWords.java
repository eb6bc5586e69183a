package org.yihu.desktop.application;

import java.util.Arrays;
import java.util.List;
import org.yihu.desktop.application.SectionState.Mark;
import org.yihu.usecases.application.ApplicationDraft;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.application.FormLine;
import org.yihu.usecases.application.FormSection;
import org.yihu.usecases.text.Texts;

/** How far each section is, in a word. */
final class SectionWords {
  private static final int CAUSE_SHOWN = 8;

  private final Texts texts;

  SectionWords(Texts texts) {
    this.texts = texts;
  }

  List<SectionState> of(ApplicationDraft draft, FaultModel faults) {
    return Arrays.stream(FormSection.values()).map(s -> state(s, draft, faults)).toList();
  }

  private SectionState state(FormSection section, ApplicationDraft draft, FaultModel faults) {
    long told = faults.toldIn(section);
    if (told > 0) {
      return new SectionState(section, Mark.WRONG, texts.get("application.section.faults", told));
    }
    return faults.errorsIn(section) > 0
        ? new SectionState(section, Mark.TO_FILL, texts.get("application.section.to-fill"))
        : new SectionState(section, Mark.DONE, word(section, draft));
  }

  private String word(FormSection section, ApplicationDraft draft) {
    return switch (section) {
      case APPLICANT -> draft.applicant().get(FormField.NAME);
      case MEMBERS -> texts.get("application.section.persons", draft.members().size());
      case OBLIGORS -> texts.get("application.section.persons", filled(draft.obligors()));
      case MONEY -> texts.get("application.section.lines", filled(draft.money()));
      case ACCOUNT -> draft.household().get(FormField.BANK);
      case CAUSE -> {
        String cause = draft.household().get(FormField.CAUSE);
        yield cause.length() > CAUSE_SHOWN ? cause.substring(0, CAUSE_SHOWN) + "…" : cause;
      }
    };
  }

  private static long filled(List<FormLine> lines) {
    return lines.stream().filter(l -> !l.isBlank()).count();
  }
}
