package org.yihu.usecases.office;

import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.usecases.paper.DocumentNumber;
import org.yihu.usecases.paper.IssuingOffice;
import org.yihu.usecases.port.Settings;
import org.yihu.usecases.text.Texts;

/**
 * 发文单位信息: the office behind a paper. Its names follow from the division table; phones and address
 * are settings ({@code office.profile/CODE/phone} and the like) and stay blank for the pen while
 * they are not set.
 */
public final class IssuingOffices {
  /** 文书字号: the kinds of numbered papers of this office. */
  public enum Series {
    /** 审核公示. */
    REVIEW,
    /** 长期公示. */
    LONG_TERM,
    /** 终止公示. */
    TERMINATION,
    /** 发放花名册. */
    PAYMENT_LIST,
    /** 申请书. */
    APPLICATION,
    /** 核对授权书. */
    AUTHORISATION,
    /** 受理通知书. */
    ACCEPTANCE,
    /** 一次性补正告知书. */
    SUPPLEMENT,
    /** 入户调查表. */
    VISIT,
    /** 审核确认表. */
    REVIEW_SHEET,
    /** 确认通知书. */
    CONFIRMATION,
    /** 不予确认告知书. */
    REFUSAL,
    /** 承诺书. */
    COMMITMENT,
    /** 近亲属备案表. */
    STAFF_RELATIVE,
    /** 邻里访问记录. */
    NEIGHBOUR,
    /** 民主评议记录. */
    APPRAISAL,
    /** 生活自理能力评估表. */
    SELF_CARE,
    /** 渐退期审批表. */
    TAPER,
    /** 调整告知书. */
    ADJUSTMENT,
    /** 终止告知书. */
    END,
    /** 定期复核审批表. */
    PERIODIC_REVIEW,
    /** 案卷档案. */
    FILE,
    /** 增减员表. */
    CHANGE_LIST,
    /** 走访本. */
    BOOKLET,
    /** 听取意见记录. */
    HEARING,
    /** 救助情况单. */
    CHAIN,
    /** 月报. */
    MONTH_REPORT
  }

  static final String PREFIX = "office.profile/";

  private final DivisionTable divisions;
  private final Settings settings;
  private final Texts texts;

  /**
   * @param texts with the bundle {@code office}
   */
  public IssuingOffices(DivisionTable divisions, Settings settings, Texts texts) {
    this.divisions = divisions;
    this.settings = settings;
    this.texts = texts;
  }

  /** The township's (subdistrict's) government for a village, the county's bureau for a county. */
  public IssuingOffice of(DivisionCode division) {
    DivisionCode office = officeOf(division);
    String name = bodyName(office);
    String county =
        office.equals(office.county())
            ? ""
            : divisions.find(office.county()).map(Division::name).orElse("");
    return new IssuingOffice(
        set(office, "full-name", county + name),
        set(office, "signature", name),
        set(office, "contact", name),
        set(office, "phone", texts.get("office.blank")),
        set(office, "supervision-phone", texts.get("office.blank")),
        set(office, "address", texts.get("office.blank")));
  }

  /** The number of a paper in its series. */
  public DocumentNumber number(DivisionCode division, Series series, int year, int serial) {
    DivisionCode office = officeOf(division);
    String name = divisions.find(office).map(Division::name).orElse(office.value());
    String initial = name.substring(0, name.offsetByCodePoints(0, 1));
    String letters = set(office, "authority", initial);
    return new DocumentNumber(texts.get("office.authority." + series, letters), year, serial);
  }

  private static DivisionCode officeOf(DivisionCode division) {
    return division.equals(division.county()) ? division : division.township();
  }

  private String bodyName(DivisionCode office) {
    String name = divisions.find(office).map(Division::name).orElse(office.value());
    if (office.equals(office.county())) {
      return texts.get("office.county-bureau", name);
    }
    return name.endsWith(texts.get("office.subdistrict-ending"))
        ? texts.get("office.subdistrict", name)
        : texts.get("office.government", name);
  }

  private String set(DivisionCode office, String field, String otherwise) {
    return settings.get(PREFIX + office + "/" + field).filter(v -> !v.isBlank()).orElse(otherwise);
  }
}
