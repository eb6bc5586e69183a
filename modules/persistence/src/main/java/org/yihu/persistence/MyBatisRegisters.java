package org.yihu.persistence;

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
import org.yihu.persistence.audit.AuditChain;
import org.yihu.persistence.repository.StoredAttachments;
import org.yihu.persistence.repository.StoredAuditRecords;
import org.yihu.persistence.repository.StoredBenefits;
import org.yihu.persistence.repository.StoredCaseSheets;
import org.yihu.persistence.repository.StoredCases;
import org.yihu.persistence.repository.StoredDirectory;
import org.yihu.persistence.repository.StoredDrafts;
import org.yihu.persistence.repository.StoredHouseholdDirectory;
import org.yihu.persistence.repository.StoredHouseholds;
import org.yihu.persistence.repository.StoredImportBatches;
import org.yihu.persistence.repository.StoredNotices;
import org.yihu.persistence.repository.StoredPaymentLists;
import org.yihu.persistence.repository.StoredPrintLog;
import org.yihu.persistence.repository.StoredSampleDraws;
import org.yihu.persistence.repository.StoredSettings;
import org.yihu.persistence.repository.StoredStaff;
import org.yihu.persistence.repository.StoredStatistics;
import org.yihu.persistence.repository.StoredUsers;
import org.yihu.persistence.repository.StoredWork;
import org.yihu.usecases.draft.DraftRegister;
import org.yihu.usecases.household.PinyinInitials;
import org.yihu.usecases.imports.ImportBatches;
import org.yihu.usecases.port.AuditTrail;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Settings;
import org.yihu.usecases.statistics.StatisticsRegister;
import org.yihu.usecases.workbench.Directory;
import org.yihu.usecases.workbench.WorkRegister;

/** The registers of one transaction: the one list of all repositories. */
final class MyBatisRegisters implements Registers {
  private final Transaction transaction;
  private final AuditTrail audit;
  private final PinyinInitials initials;

  MyBatisRegisters(Transaction transaction, AuditChain auditChain, PinyinInitials initials) {
    this.transaction = transaction;
    this.audit = auditChain.in(transaction);
    this.initials = initials;
  }

  @Override
  public AuditTrail audit() {
    return audit;
  }

  @Override
  public AuditRecords auditRecords() {
    return new StoredAuditRecords(transaction);
  }

  @Override
  public AttachmentRegister attachments() {
    return new StoredAttachments(transaction);
  }

  @Override
  public UserRegister users() {
    return new StoredUsers(transaction);
  }

  @Override
  public Benefits benefits() {
    return new StoredBenefits(transaction);
  }

  @Override
  public HouseholdDirectory householdDirectory() {
    return new StoredHouseholdDirectory(transaction);
  }

  @Override
  public PaymentLists paymentLists() {
    return new StoredPaymentLists(transaction);
  }

  @Override
  public Notices notices() {
    return new StoredNotices(transaction);
  }

  @Override
  public PrintLog printLog() {
    return new StoredPrintLog(transaction);
  }

  @Override
  public Settings settings() {
    return new StoredSettings(transaction);
  }

  @Override
  public Households households() {
    return new StoredHouseholds(transaction, initials);
  }

  @Override
  public CaseRepository cases() {
    return new StoredCases(transaction);
  }

  @Override
  public CaseSheets caseSheets() {
    return new StoredCaseSheets(transaction);
  }

  @Override
  public StaffRegister staff() {
    return new StoredStaff(transaction);
  }

  @Override
  public SampleDraws sampleDraws() {
    return new StoredSampleDraws(transaction);
  }

  @Override
  public ImportBatches imports() {
    return new StoredImportBatches(transaction);
  }

  @Override
  public DraftRegister drafts() {
    return new StoredDrafts(transaction);
  }

  @Override
  public WorkRegister work() {
    return new StoredWork(transaction);
  }

  @Override
  public Directory directory() {
    return new StoredDirectory(transaction);
  }

  @Override
  public StatisticsRegister statistics() {
    return new StoredStatistics(transaction);
  }
}
