package org.yihu.domain.assistance;

import java.util.Optional;

/**
 * 待定事项: something not known yet that makes a result provisional, never a refusal.
 *
 * @param kind what is open
 * @param member id of the member concerned; empty for the household
 */
public record OpenPoint(Kind kind, Optional<String> member) {
  /** 待定事项种类. */
  public enum Kind {
    /** 核对报告未出. */
    VERIFICATION_MISSING,
    /** 法定义务人能力未核实. */
    OBLIGOR_UNKNOWN,
    /** 生活自理能力未评估. */
    CARE_NOT_ASSESSED
  }

  static OpenPoint of(Kind kind, MemberFacts member) {
    return new OpenPoint(kind, Optional.of(member.id()));
  }

  /** As results carry it: {@code OBLIGOR_UNKNOWN:m1}. */
  public String code() {
    return kind.name() + member.map(m -> ":" + m).orElse("");
  }
}
