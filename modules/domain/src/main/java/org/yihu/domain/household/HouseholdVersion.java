package org.yihu.domain.household;

/**
 * 档案旧稿: a household file as it stood before a change replaced it.
 *
 * @param household the file as it was, its version included
 * @param since who had stored it so, and when; the ground stands with the draft before
 * @param replaced who replaced it, when and on what ground
 */
public record HouseholdVersion(Household household, ChangeStamp since, ChangeStamp replaced) {}
