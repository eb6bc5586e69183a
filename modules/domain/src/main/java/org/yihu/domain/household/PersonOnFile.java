package org.yihu.domain.household;

import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.shared.ResidentIdNumber;

/**
 * 在档人员: a person found by the ID number, with the household that holds the person now.
 *
 * @param person identity of the person
 * @param idNumber 公民身份号码
 * @param name 姓名
 * @param household the household of an open membership; empty for a person of the past
 * @param householdCode its 户编号; empty without one
 */
public record PersonOnFile(
    UUID person,
    ResidentIdNumber idNumber,
    String name,
    Optional<UUID> household,
    String householdCode) {}
