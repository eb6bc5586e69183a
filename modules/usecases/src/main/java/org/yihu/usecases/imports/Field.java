package org.yihu.usecases.imports;

/**
 * 栏目: what a column of a consolidated workbook can hold. The words for each stand in the synonym
 * resources.
 */
public enum Field {
  SERIAL(Owner.HOUSEHOLD, false),
  TOWNSHIP(Owner.HOUSEHOLD, false),
  VILLAGE(Owner.HOUSEHOLD, true),
  HOUSEHOLD_CODE(Owner.HOUSEHOLD, false),
  HEAD_NAME(Owner.HOUSEHOLD, false),
  SIZE(Owner.HOUSEHOLD, false),
  NAME(Owner.PERSON, true),
  RELATION(Owner.PERSON, true),
  SEX(Owner.PERSON, false),
  ID_NUMBER(Owner.PERSON, true),
  BIRTH_DATE(Owner.PERSON, false),
  AGE(Owner.PERSON, false),
  ETHNIC_GROUP(Owner.PERSON, false),
  RESIDENCE_KIND(Owner.PERSON, false),
  EDUCATION(Owner.PERSON, false),
  MARITAL_STATUS(Owner.PERSON, false),
  HEALTH(Owner.PERSON, false),
  DISABILITY_TYPE(Owner.PERSON, false),
  DISABILITY_GRADE(Owner.PERSON, false),
  WORK_ABILITY(Owner.PERSON, false),
  EMPLOYMENT(Owner.PERSON, false),
  INCOME_WAGE(Owner.HOUSEHOLD, false),
  INCOME_BUSINESS(Owner.HOUSEHOLD, false),
  INCOME_PROPERTY(Owner.HOUSEHOLD, false),
  INCOME_TRANSFER(Owner.HOUSEHOLD, false),
  SPENDING_MEDICAL(Owner.HOUSEHOLD, false),
  SPENDING_EDUCATION(Owner.HOUSEHOLD, false),
  SPENDING_REHABILITATION(Owner.HOUSEHOLD, false),
  SPENDING_LIVING(Owner.HOUSEHOLD, false),
  SPENDING_OTHER(Owner.HOUSEHOLD, false),
  ASSET_FINANCIAL(Owner.HOUSEHOLD, false),
  ASSET_VEHICLE(Owner.HOUSEHOLD, false),
  ASSET_HOUSE(Owner.HOUSEHOLD, false),
  ASSET_BUSINESS(Owner.HOUSEHOLD, false),
  CATEGORY(Owner.HOUSEHOLD, true),
  START_MONTH(Owner.HOUSEHOLD, false),
  MONTHLY_AMOUNT(Owner.HOUSEHOLD, false),
  BANK(Owner.HOUSEHOLD, false),
  ACCOUNT_HOLDER(Owner.HOUSEHOLD, false),
  ACCOUNT(Owner.HOUSEHOLD, false),
  PHONE(Owner.HOUSEHOLD, false),
  ADDRESS(Owner.HOUSEHOLD, false),
  NOTE(Owner.HOUSEHOLD, false);

  /** Whose cell it is: filled on each person's row, or once for the household. */
  public enum Owner {
    PERSON,
    HOUSEHOLD
  }

  private final Owner owner;
  private final boolean required;

  Field(Owner owner, boolean required) {
    this.owner = owner;
    this.required = required;
  }

  public Owner owner() {
    return owner;
  }

  /** Whether a table without it is refused with {@link FindingCode#COLUMN_MISSING}. */
  public boolean isRequired() {
    return required;
  }
}
