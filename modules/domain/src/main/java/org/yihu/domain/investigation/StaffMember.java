package org.yihu.domain.investigation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.yihu.domain.household.Relation;

/**
 * 备案人员: a person who handles assistance or sits on a village committee, with the close relatives
 * that the person declares (民发〔2021〕57号第十一条; 民法典第一千零四十五条).
 *
 * @param id time-ordered identity
 * @param name 姓名
 * @param idNumber 公民身份号码; empty if not given
 * @param unit 单位 or village
 * @param position 职务
 * @param serving whether still in office
 * @param relatives 近亲属
 */
public record StaffMember(
    UUID id,
    String name,
    String idNumber,
    String unit,
    String position,
    boolean serving,
    List<Kin> relatives) {
  /**
   * 申报的近亲属.
   *
   * @param name 姓名
   * @param idNumber 公民身份号码; empty if not given
   * @param relation what the staff person is to the relative
   */
  public record Kin(String name, String idNumber, Relation relation) {}

  public StaffMember {
    Objects.requireNonNull(id, "id");
    relatives = List.copyOf(relatives);
  }
}
