package org.yihu.domain.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.yihu.domain.shared.DateRange;

/**
 * 核对授权: a person allows income and property to be checked. Valid from the signature until the
 * household leaves assistance, monitoring included. An obligor outside the household agrees
 * separately (社会救助法第四十一条).
 *
 * @param personId the member, or for an obligor the member who is owed support
 * @param name who signs for himself or herself
 * @param kind member or obligor
 * @param signer who signed if not the person: legal representative or agent; empty otherwise
 * @param scope what may be checked, not empty
 * @param validity days on which it holds
 */
public record Authorisation(
    UUID personId, String name, Kind kind, String signer, Set<Scope> scope, DateRange validity) {
  /** 授权主体. */
  public enum Kind {
    /** 共同生活的家庭成员. */
    MEMBER,
    /** 法定义务人. */
    OBLIGOR
  }

  /** 授权范围 (57号第十七条, 社会救助法第四十一条). */
  public enum Scope {
    /** 户籍、纳税、社保、不动产、市场主体、公积金、车船登记. */
    GOVERNMENT_RECORDS,
    /** 银行存款、商业保险、证券、互联网金融资产、非银行支付机构. */
    FINANCIAL_INSTITUTIONS
  }

  public Authorisation {
    Objects.requireNonNull(personId, "personId");
    if (scope.isEmpty()) {
      throw new IllegalArgumentException("an authorisation has a scope: " + name);
    }
    scope = Set.copyOf(scope);
  }

  /** A member's authorisation of the whole scope from the day of signing. */
  public static Authorisation ofMember(UUID personId, String name, LocalDate signed) {
    return new Authorisation(
        personId, name, Kind.MEMBER, "", EnumSet.allOf(Scope.class), DateRange.since(signed));
  }

  /** Whether it lets everything be checked on a day. */
  public boolean coversAllOn(LocalDate day) {
    return scope.size() == Scope.values().length && validity.contains(day);
  }
}
