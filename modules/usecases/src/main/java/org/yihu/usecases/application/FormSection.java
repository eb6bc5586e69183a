package org.yihu.usecases.application;

/** 填写段: the six sections of the screen, in order. */
public enum FormSection {
  APPLICANT,
  MEMBERS,
  OBLIGORS,
  MONEY,
  ACCOUNT,
  CAUSE;

  /** The section in which a field stands. */
  public static FormSection of(FieldPath path) {
    return switch (path.part()) {
      case MEMBERS ->
          path.line() == 0 && isOfApplicant(path.field()) ? APPLICANT : FormSection.MEMBERS;
      case OBLIGORS -> FormSection.OBLIGORS;
      case MONEY -> FormSection.MONEY;
      case HOUSEHOLD -> ofHousehold(path.field());
    };
  }

  private static boolean isOfApplicant(FormField field) {
    return field == FormField.ID_NUMBER
        || field == FormField.NAME
        || field == FormField.ETHNIC_GROUP;
  }

  private static FormSection ofHousehold(FormField field) {
    return switch (field) {
      case BANK,
          HOLDER,
          FormField.ACCOUNT,
          ACCOUNT_COMPARED,
          STAFF_RELATIVE,
          STAFF_NAME,
          STAFF_UNIT,
          STAFF_POSITION,
          STAFF_RELATION ->
          FormSection.ACCOUNT;
      case FormField.CAUSE, AGENT -> FormSection.CAUSE;
      default -> APPLICANT;
    };
  }
}
