package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 社会救助申请书 (paper 01): one application for every category, with members, obligors, income, property,
 * spending, reason and commitment (民发〔2021〕57号第九条). Privacy class A.
 *
 * @param township the government to which changes are reported, in full
 * @param applied 申请日期
 * @param reason 申请理由; empty to be written by hand
 * @param window what the clerk fills in; empty to be written by hand
 */
public record ApplicationForm(
    String fileKey,
    DocumentNumber number,
    Place place,
    String township,
    LocalDate applied,
    Applicant applicant,
    List<FormMember> members,
    List<FormObligor> obligors,
    DeclaredIncome income,
    DeclaredAssets assets,
    DeclaredSpending spending,
    String reason,
    Optional<Window> window)
    implements FormPaper {
  public ApplicationForm {
    members = List.copyOf(members);
    obligors = List.copyOf(obligors);
  }

  /**
   * 窗口收件.
   *
   * @param received 收到日期
   * @param channel 收件方式
   * @param complete 材料齐全; false if a supplement letter was given; empty while undecided
   * @param accepted 受理日期
   */
  public record Window(
      LocalDate received,
      Channel channel,
      Optional<Boolean> complete,
      Optional<LocalDate> accepted) {}

  /** 收件方式. */
  public enum Channel {
    /** 窗口. */
    COUNTER,
    /** 代办. */
    PROXY,
    /** 线上. */
    ONLINE
  }
}
