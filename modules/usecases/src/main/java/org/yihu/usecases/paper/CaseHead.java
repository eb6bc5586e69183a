package org.yihu.usecases.paper;

import java.time.LocalDate;
import org.yihu.domain.household.Settlement;

/**
 * 案卷抬头: what the forms of a case have in common.
 *
 * @param fileKey key in the QR code
 * @param number the form's own number
 * @param place 旗县区、苏木乡镇、嘎查村
 * @param township the government (office) of the township, as in its signature
 * @param applicant 申请人
 * @param idNumber 公民身份号码, or the provisional key
 * @param persons 家庭人口
 * @param settlement 户口性质
 * @param address 住址; empty if unknown
 * @param phone 联系电话; empty if unknown
 * @param applied 申请日期
 */
public record CaseHead(
    String fileKey,
    DocumentNumber number,
    Place place,
    String township,
    String applicant,
    String idNumber,
    int persons,
    Settlement settlement,
    String address,
    String phone,
    LocalDate applied) {}
