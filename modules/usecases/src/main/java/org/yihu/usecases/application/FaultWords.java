package org.yihu.usecases.application;

import org.yihu.usecases.text.Texts;

/** 需改之处的文字: how a fault reads at its field and in the list. */
public final class FaultWords {
  private final Texts texts;

  public FaultWords(Texts texts) {
    this.texts = texts;
  }

  /** The whole sentence, in a list with the line it is about. */
  public String sentence(Fault fault) {
    String said = texts.of(fault.reason());
    FieldPath path = fault.path();
    return FormSection.of(path) == FormSection.APPLICANT || path.part() == FormPart.HOUSEHOLD
        ? said
        : texts.get("application.fault.line", path.line() + 1, label(path.field()), said);
  }

  /** Where it is, such as 成员第 3 行：关系. */
  public String title(Fault fault) {
    FieldPath path = fault.path();
    FormSection section = FormSection.of(path);
    String where =
        path.part() == FormPart.HOUSEHOLD || section == FormSection.APPLICANT
            ? texts.get("application.place." + section)
            : texts.get("application.place.line." + section, path.line() + 1);
    return texts.get("application.fault.title", where, label(path.field()));
  }

  /** What is wrong in few words. */
  public String inShort(Fault fault) {
    return texts.get(
        "application.short." + fault.reason().code(), fault.reason().arguments().toArray());
  }

  public String label(FormField field) {
    return texts.get("application.field." + field);
  }
}
