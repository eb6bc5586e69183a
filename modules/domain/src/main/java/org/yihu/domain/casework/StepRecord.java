package org.yihu.domain.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.shared.Money;

/** 办理记载: what was recorded in one step of a case; one type for each thing that can happen. */
public sealed interface StepRecord {
  /** The step that it records. */
  default CaseStep step() {
    return switch (this) {
      case Opened _ -> CaseStep.OPEN;
      case TakenOver _ -> CaseStep.TAKE_OVER;
      case SupplementAsked _ -> CaseStep.SUPPLEMENT;
      case Accepted _ -> CaseStep.ACCEPT;
      case Authorised _ -> CaseStep.AUTHORISE;
      case StaffRelativeFiled _ -> CaseStep.STAFF_RELATIVE;
      case DeadlineAdjusted _ -> CaseStep.EXTEND;
      case Visited _ -> CaseStep.VISIT;
      case NeighbourAsked _ -> CaseStep.NEIGHBOUR;
      case VerificationRequested _ -> CaseStep.VERIFICATION;
      case VerificationReported _ -> CaseStep.VERIFICATION;
      case Determined _ -> CaseStep.DETERMINE;
      case OpinionGiven _ -> CaseStep.OPINION;
      case SentBack _ -> CaseStep.SEND_BACK;
      case NoticePosted _ -> CaseStep.NOTICE;
      case NoticeEnded _ -> CaseStep.NOTICE_END;
      case Objected _ -> CaseStep.OBJECTION;
      case Appraised _ -> CaseStep.APPRAISAL;
      case SampleDrawn _ -> CaseStep.SAMPLE;
      case CountyChecked _ -> CaseStep.COUNTY_CHECK;
      case Granted _ -> CaseStep.GRANT;
      case Refused _ -> CaseStep.REFUSE;
      case Served _ -> CaseStep.SERVE;
      case Heard _ -> CaseStep.HEAR;
      case Changed _ -> CaseStep.CHANGE;
      case Tapered _ -> CaseStep.TAPER;
      case Reviewed _ -> CaseStep.REVIEW;
      case Terminated _ -> CaseStep.TERMINATE;
      case ProcedureEnded _ -> CaseStep.END_PROCEDURE;
    };
  }

  /**
   * 申请: the application by one member for the household (民发〔2021〕57号第四、六条).
   *
   * @param applicant the applying member's person
   * @param agent 受委托人姓名; empty if applied in person
   * @param cause 致困原因 and reason in words; empty if not told
   */
  record Opened(UUID applicant, String agent, String cause) implements StepRecord {
    public Opened {
      Objects.requireNonNull(applicant, "applicant");
    }
  }

  /**
   * 接续待遇: a benefit that was in force before this program is taken over with its review date.
   *
   * @param applicant 户主's person
   * @param category the category held
   * @param monthly yuan per month
   * @param since first day of assistance as far as known
   * @param nextReview 下次复核日期
   */
  record TakenOver(
      UUID applicant,
      Category category,
      Money monthly,
      LocalDate since,
      Optional<LocalDate> nextReview)
      implements StepRecord {}

  /**
   * 一次性补正告知: everything that is missing, told once (57号第十条).
   *
   * @param missing codes of the materials checklist or free words, at least one
   * @param dueBy day by which they are expected
   */
  record SupplementAsked(List<String> missing, LocalDate dueBy) implements StepRecord {
    public SupplementAsked {
      missing = List.copyOf(missing);
    }
  }

  /**
   * 受理: the papers are complete (57号第十条).
   *
   * @param materials codes of the papers received
   */
  record Accepted(List<String> materials) implements StepRecord {
    public Accepted {
      materials = List.copyOf(materials);
    }
  }

  /**
   * 核对授权: one member's signature, or an obligor's separate consent.
   *
   * @param authorisation who may be checked, for what, since when
   */
  record Authorised(Authorisation authorisation) implements StepRecord {}

  /**
   * 近亲属备案 (57号第十一条).
   *
   * @param filing the relative and the member
   */
  record StaffRelativeFiled(StaffRelativeFiling filing) implements StepRecord {}

  /**
   * 期限调整: the total time is extended, or stands still, or runs again.
   *
   * @param kind which of the three
   * @param reason why; for an extension one that the rule names
   * @param note in words
   */
  record DeadlineAdjusted(Kind kind, ExtensionReason reason, String note) implements StepRecord {
    /** 调整方式. */
    public enum Kind {
      /** 延长. */
      EXTENDED,
      /** 中止. */
      PAUSED,
      /** 恢复. */
      RESUMED
    }
  }

  /**
   * 入户调查.
   *
   * @param visit who went, whom they met, what they found
   */
  record Visited(HouseholdVisit visit) implements StepRecord {}

  /**
   * 邻里访问.
   *
   * @param visit who asked whom
   */
  record NeighbourAsked(NeighbourVisit visit) implements StepRecord {}

  /**
   * 委托核对: the township asks the county for the cross-check (57号第十七条).
   *
   * @param note in words; may be empty
   */
  record VerificationRequested(String note) implements StepRecord {}

  /**
   * 核对报告 is in.
   *
   * @param report its number and outcome
   */
  record VerificationReported(FinancialVerification report) implements StepRecord {}

  /**
   * 认定测算: a determination was made and stored whole under its identity.
   *
   * @param determinationId identity of the stored facts, result and trace
   * @param category the category found
   * @param provisional whether points are open
   * @param openPoints codes of the open points
   * @param monthly yuan per month in all
   * @param extremePoverty persons found to be 特困
   */
  record Determined(
      UUID determinationId,
      Category category,
      boolean provisional,
      List<String> openPoints,
      Money monthly,
      Set<UUID> extremePoverty)
      implements StepRecord {
    public Determined {
      openPoints = List.copyOf(openPoints);
      extremePoverty = Set.copyOf(extremePoverty);
    }

    /** How many things are open: one that concerns several persons is settled once. */
    public int openKinds() {
      return (int) openPoints.stream().map(code -> code.split(":", 2)[0]).distinct().count();
    }
  }

  /**
   * 审核意见 of the township (57号第十九条).
   *
   * @param opinion what it proposes
   */
  record OpinionGiven(TownshipOpinion opinion) implements StepRecord {}

  /**
   * 退回: the township takes its opinion back before the notice, or the body that decides sends the
   * file back to the township.
   *
   * @param reason in words
   */
  record SentBack(String reason) implements StepRecord {}

  /**
   * 公示张贴.
   *
   * @param notice days and place
   */
  record NoticePosted(PostedNotice notice) implements StepRecord {}

  /**
   * 公示期满: the period passed without an open objection and the file goes to the body that decides.
   *
   * @param removedOn day on which the notice was taken down; empty if not recorded
   */
  record NoticeEnded(Optional<LocalDate> removedOn) implements StepRecord {}

  /**
   * 异议 during the notice, or 投诉举报 while the county reviews.
   *
   * @param by who objects; empty if anonymous
   * @param content what is said
   */
  record Objected(String by, String content) implements StepRecord {}

  /**
   * 民主评议 was held.
   *
   * @param appraisal its participants and votes
   */
  record Appraised(CommunityAppraisal appraisal) implements StepRecord {}

  /**
   * 抽查抽中: the case was drawn for the county's random check.
   *
   * @param ratio the ratio in force, as text
   * @param list 名单校验 of the draw
   * @param seed 种子 of the draw
   */
  record SampleDrawn(String ratio, String list, String seed) implements StepRecord {}

  /**
   * 县级入户核查: the county's own visit (57号第二十条).
   *
   * @param visit who went and what they found
   */
  record CountyChecked(HouseholdVisit visit) implements StepRecord {}

  /**
   * 确认 (57号第二十一条).
   *
   * @param category the category confirmed
   * @param monthly yuan per month; zero where the category pays nothing
   * @param effectiveFrom first day of the month after the decision
   * @param nextReview 下次复核日期, or the last day of validity (刚性支出); empty if nothing is due on a
   *     fixed day
   * @param hardship reason and document of 其他困难人员; empty for every other category
   */
  record Granted(
      Category category,
      Money monthly,
      LocalDate effectiveFrom,
      Optional<LocalDate> nextReview,
      Optional<OtherHardship> hardship)
      implements StepRecord {}

  /**
   * 不予确认.
   *
   * @param reasons in words, at least one
   */
  record Refused(List<String> reasons) implements StepRecord {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * 送达 of the paper that tells the decision.
   *
   * @param recipient 收件人
   * @param means how: 直接、留置、邮寄 …; may be empty
   */
  record Served(String recipient, String means) implements StepRecord {}

  /**
   * 听取意见 before a reduction or an end (社会救助法第四十八条).
   *
   * @param person who was heard
   * @param opinion what the person said
   * @param means how: 当面, 电话 …; may be empty
   */
  record Heard(String person, String opinion, String means) implements StepRecord {}

  /**
   * 调整 of a benefit in force.
   *
   * @param category category after it
   * @param monthly yuan per month after it
   * @param effectiveFrom first day of the first month that it holds for
   * @param reason why
   * @param consented whether the household agreed to pass into another category
   * @param note in words
   */
  record Changed(
      Category category,
      Money monthly,
      LocalDate effectiveFrom,
      ChangeReason reason,
      boolean consented,
      String note)
      implements StepRecord {}

  /**
   * 渐退: the benefit goes on for a while after employment (57号第三十三条).
   *
   * @param firstMonth first day of its first month
   * @param lastDay last day of its last month
   * @param note in words
   */
  record Tapered(LocalDate firstMonth, LocalDate lastDay, String note) implements StepRecord {}

  /**
   * 定期核查 (57号第三十一条).
   *
   * @param methods how: visit, neighbour, letter, verification; at least one
   * @param outcome what was found
   * @param nextReview 下次复核日期
   */
  record Reviewed(Set<Method> methods, String outcome, Optional<LocalDate> nextReview)
      implements StepRecord {
    /** 复核办法. */
    public enum Method {
      /** 入户. */
      VISIT,
      /** 邻里. */
      NEIGHBOUR,
      /** 信函. */
      LETTER,
      /** 核对. */
      VERIFICATION
    }

    public Reviewed {
      methods = Set.copyOf(methods);
    }
  }

  /**
   * 终止 of the assistance (57号第三十二条, 43号第二十六条).
   *
   * @param reason why
   * @param effectiveFrom first day without assistance
   * @param note in words
   */
  record Terminated(ChangeReason reason, LocalDate effectiveFrom, String note)
      implements StepRecord {}

  /**
   * 终止审核: the procedure ends before its decision (57号第二十九条).
   *
   * @param reason why
   * @param note in words, such as when the applicant was asked to cooperate
   */
  record ProcedureEnded(Ground reason, String note) implements StepRecord {
    /** 终止审核事由. */
    public enum Ground {
      /** 撤回申请. */
      WITHDRAWN,
      /** 无正当理由不配合审核确认工作. */
      NOT_COOPERATING,
      /** 申请人死亡. */
      DEATH,
      /** 户籍迁出. */
      MOVED_AWAY
    }
  }
}
