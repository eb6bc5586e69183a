package org.yihu.usecases.imports;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.domain.shared.Sex;

/**
 * 导入的成员: one row of a person, normalised. Sex and birth date come from the ID number where there is
 * a valid one.
 *
 * @param row row number in the sheet, from 1
 * @param name 姓名
 * @param idNumber 公民身份号码; empty if missing or not valid (then the household is refused)
 * @param numberAsWritten the number as the cell has it, spaces and full-width forms normalised;
 *     empty if missing
 * @param relation 与户主关系; {@link Relation#OTHER} when the word is unknown
 * @param relationAsWritten the sender's word
 * @param sex 性别; empty if neither number nor cell tells
 * @param birthDate 出生日期; empty if neither number nor cell tells
 * @param profile the other facts
 * @param kept cells of columns that are not known and words that could not be read, by the column's
 *     header
 */
public record ReadPerson(
    int row,
    String name,
    Optional<ResidentIdNumber> idNumber,
    String numberAsWritten,
    Relation relation,
    String relationAsWritten,
    Optional<Sex> sex,
    Optional<LocalDate> birthDate,
    PersonProfile profile,
    Map<String, String> kept) {}
