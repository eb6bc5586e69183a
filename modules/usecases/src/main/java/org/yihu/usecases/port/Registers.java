package org.yihu.usecases.port;

import org.yihu.domain.access.AuditRecords;
import org.yihu.domain.access.UserRegister;
import org.yihu.domain.attachment.AttachmentRegister;
import org.yihu.domain.casework.CaseRepository;
import org.yihu.domain.casework.SampleDraws;
import org.yihu.domain.household.Households;
import org.yihu.domain.investigation.CaseSheets;
import org.yihu.domain.investigation.StaffRegister;
import org.yihu.domain.notice.Notices;
import org.yihu.domain.payment.Benefits;
import org.yihu.domain.payment.HouseholdDirectory;
import org.yihu.domain.payment.PaymentLists;
import org.yihu.domain.printing.PrintLog;
import org.yihu.usecases.draft.DraftRegister;
import org.yihu.usecases.imports.ImportBatches;
import org.yihu.usecases.statistics.StatisticsRegister;
import org.yihu.usecases.workbench.Directory;
import org.yihu.usecases.workbench.WorkRegister;

/**
 * 登记册: what one transaction can read and write. Each repository is an interface beside its
 * aggregate in the domain.
 */
public interface Registers {
  /** 审计记录. */
  AuditTrail audit();

  /** 审计查阅. */
  AuditRecords auditRecords();

  /** 附件登记. */
  AttachmentRegister attachments();

  /** 用户登记. */
  UserRegister users();

  /** 待遇登记. */
  Benefits benefits();

  /** 户目录. */
  HouseholdDirectory householdDirectory();

  /** 花名册存档. */
  PaymentLists paymentLists();

  /** 公示登记. */
  Notices notices();

  /** 打印登记. */
  PrintLog printLog();

  /** 设置. */
  Settings settings();

  /** 家庭档案. */
  Households households();

  /** 案卷. */
  CaseRepository cases();

  /** 案卷表单. */
  CaseSheets caseSheets();

  /** 备案人员. */
  StaffRegister staff();

  /** 抽查登记. */
  SampleDraws sampleDraws();

  /** 导入批次与暂存. */
  ImportBatches imports();

  /** 草稿. */
  DraftRegister drafts();

  /** 在办登记. */
  WorkRegister work();

  /** 查找目录. */
  Directory directory();

  /** 统计查询. */
  StatisticsRegister statistics();
}
