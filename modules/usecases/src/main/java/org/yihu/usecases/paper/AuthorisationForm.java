package org.yihu.usecases.paper;

import java.util.List;

/**
 * 居民家庭经济状况核对授权书 (paper 02): every adult member agrees to be checked (社会救助法第四十、四十一条;
 * 民发〔2021〕57号第十七条). Obligors outside the household have a form of their own.
 *
 * @param county the county's civil affairs office, in full
 * @param township 苏木乡镇人民政府（街道办事处）
 */
public record AuthorisationForm(
    String fileKey,
    DocumentNumber number,
    String county,
    String township,
    String applicant,
    String village,
    List<Signatory> signatories,
    List<Representative> representatives)
    implements FormPaper {
  public AuthorisationForm {
    signatories = List.copyOf(signatories);
    representatives = List.copyOf(representatives);
  }

  /**
   * 授权人.
   *
   * @param documentKind 证件类型
   * @param documentNumber 证件号码
   * @param relation 与申请人关系
   * @param represented whether a legal representative signs (minors and persons without capacity)
   */
  public record Signatory(
      String name,
      String documentKind,
      String documentNumber,
      String relation,
      boolean represented) {}

  /**
   * 法定代理人、受托人.
   *
   * @param relation 与授权人关系, such as 云小龙之父
   */
  public record Representative(
      String name, String documentKind, String documentNumber, String relation) {}
}
