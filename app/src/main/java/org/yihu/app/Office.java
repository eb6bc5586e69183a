package org.yihu.app;

import java.time.Clock;
import java.util.function.BiFunction;
import org.yihu.documents.files.RuleFiles;
import org.yihu.documents.sheet.WorkbookFiles;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.casework.ApplyStep;
import org.yihu.usecases.casework.CaseDesk;
import org.yihu.usecases.casework.CaseOutline;
import org.yihu.usecases.casework.CaseSteps;
import org.yihu.usecases.casework.ListCases;
import org.yihu.usecases.casework.MaterialChecklist;
import org.yihu.usecases.casework.OpenCase;
import org.yihu.usecases.imports.ImportHouseholds;
import org.yihu.usecases.imports.SheetWorkbookReader;
import org.yihu.usecases.payment.BenefitLedger;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.MappingMemory;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.RuleTexts;
import org.yihu.usecases.port.Settings;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.rules.AddDivision;
import org.yihu.usecases.rules.ImportCalendar;
import org.yihu.usecases.rules.ImportPolicyPack;
import org.yihu.usecases.text.Texts;

/** The use cases of one open store, each put together when asked for. */
public final class Office {
  private final Session session;
  private final OfficeRules rules;
  private final Texts texts;
  private final Ids ids;
  private final Clock clock;

  Office(Session session, OfficeRules rules, Wiring wiring) {
    this.session = session;
    this.rules = rules;
    this.texts = wiring.texts();
    this.ids = wiring.ids();
    this.clock = wiring.clock();
  }

  public Session session() {
    return session;
  }

  public OfficeRules rules() {
    return rules;
  }

  /** The parameters, calendar or divisions that hold in this store now. */
  public <T> T inForce(BiFunction<OfficeRules, Settings, T> what) {
    return store().read(registers -> what.apply(rules, registers.settings()));
  }

  public Store store() {
    return session.store().store();
  }

  public ImportHouseholds importHouseholds() {
    var divisions = inForce(OfficeRules::divisions);
    var reader =
        new SheetWorkbookReader(new WorkbookFiles(), divisions, MappingMemory.NONE, clock);
    return new ImportHouseholds(store(), reader, rules, ids, clock);
  }

  public CaseDesk desk() {
    return new CaseDesk(store(), rules, ids, clock);
  }

  public OpenCase openCase() {
    return new OpenCase(desk());
  }

  public ApplyStep applyStep() {
    MaterialChecklist checklist = MaterialChecklist.load(texts);
    BenefitLedger ledger = new BenefitLedger(ids);
    CaseDesk desk = desk();
    return new ApplyStep(desk, CaseSteps.of(desk, checklist, ledger), checklist);
  }

  public ListCases listCases() {
    return new ListCases(store(), rules);
  }

  public CaseOutline outline() {
    return new CaseOutline(texts);
  }

  public ImportPolicyPack importPolicyPack() {
    return new ImportPolicyPack(store(), ruleTexts(), rules);
  }

  public ImportCalendar importCalendar() {
    return new ImportCalendar(store(), ruleTexts());
  }

  public AddDivision addDivision() {
    return new AddDivision(store(), rules);
  }

  private RuleTexts ruleTexts() {
    return new RuleFiles(texts);
  }
}
