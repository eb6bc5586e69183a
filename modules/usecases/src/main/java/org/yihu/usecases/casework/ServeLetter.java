package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.access.Actor;
import org.yihu.domain.casework.CaseDeadlines;
import org.yihu.domain.casework.CaseNumber;
import org.yihu.domain.casework.Circumstances;
import org.yihu.domain.casework.Deadline;
import org.yihu.domain.casework.StepConditions;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

/**
 * 登记送达: the day on which the letter of a decision was handed over, how, and who signed for it
 * (民发〔2021〕57号第二十一条). What is wrong is known while it is typed.
 */
public final class ServeLetter {
  private final CaseDesk desk;

  public ServeLetter(CaseDesk desk) {
    this.desk = desk;
  }

  /**
   * 待送达的告知书.
   *
   * @param file the case
   * @param applicant 申请人
   */
  public record Letter(CaseFile file, String applicant) {
    public CaseNumber number() {
      return file.subject().number();
    }

    /** The last day of the time limit; empty if none runs. */
    public Optional<LocalDate> due() {
      return CaseDeadlines.nearest(file.deadlines()).map(Deadline::due);
    }
  }

  /**
   * 送达情况 as it is typed.
   *
   * @param on the day; null if it is no day
   * @param recipient 收件人, who signed
   * @param means how: 直接、留置、邮寄 …
   */
  public record Service(LocalDate on, String recipient, String means) {}

  /**
   * The letter of a case.
   *
   * @param caseKey identity or number
   * @throws Refusal {@code CASE_NOT_FOUND}
   */
  public Letter open(Actor actor, String caseKey) {
    return desk.looking(
        actor,
        desk.find(actor, caseKey),
        file -> new Letter(file.view(), file.heading().applicantName()));
  }

  /** Everything that would refuse a service now, each with its field. */
  public List<Reason> unmet(Letter letter, Service service) {
    CaseFile file = letter.file();
    LocalDate today = desk.today();
    List<Reason> unmet = new ArrayList<>();
    if (service.on() == null) {
      unmet.add(Reason.at("SERVICE_DAY_MISSING", "date"));
    }
    unmet.addAll(
        StepConditions.unmet(
            file.subject(),
            record(service),
            service.on() == null ? today : service.on(),
            new Circumstances(today, file.household(), false)));
    if (service.means().isBlank()) {
      unmet.add(Reason.at("SERVICE_MEANS_MISSING", "means"));
    }
    return List.copyOf(unmet);
  }

  /**
   * Records the service.
   *
   * @throws Refusal with everything of {@link #unmet}, {@code CASE_CHANGED_MEANWHILE}
   */
  public CaseFile record(Actor actor, Letter letter, Service service) {
    Refusal.unlessEmpty(unmet(letter, service));
    return desk.step(
        actor, letter.file().subject().id(), service.on(), file -> file.record(record(service)));
  }

  private static StepRecord.Served record(Service service) {
    return new StepRecord.Served(service.recipient().strip(), service.means().strip());
  }
}
