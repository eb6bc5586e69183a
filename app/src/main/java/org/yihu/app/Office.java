package org.yihu.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.yihu.documents.excel.ExcelPress;
import org.yihu.documents.paper.PdfPress;
import org.yihu.domain.division.DivisionCode;
import org.yihu.usecases.access.AdministerUsers;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.attachment.KeepAttachment;
import org.yihu.usecases.board.BoardCases;
import org.yihu.usecases.board.DeterminationBoard;
import org.yihu.usecases.casepaper.PrintCasePaper;
import org.yihu.usecases.casepaper.PrintVillageBooklet;
import org.yihu.usecases.casework.ApplyStep;
import org.yihu.usecases.casework.CaseDesk;
import org.yihu.usecases.casework.CaseOutline;
import org.yihu.usecases.casework.CaseSteps;
import org.yihu.usecases.casework.DrawSample;
import org.yihu.usecases.casework.ListCases;
import org.yihu.usecases.casework.MaterialChecklist;
import org.yihu.usecases.casework.OpenCase;
import org.yihu.usecases.casework.PublicationSteps;
import org.yihu.usecases.household.EditHousehold;
import org.yihu.usecases.household.FindHouseholds;
import org.yihu.usecases.household.RegisterExport;
import org.yihu.usecases.household.ShowHousehold;
import org.yihu.usecases.notice.NoticeBoard;
import org.yihu.usecases.notice.NoticeDesk;
import org.yihu.usecases.notice.PreviewNotice;
import org.yihu.usecases.office.SetOfficeProfile;
import org.yihu.usecases.paper.HouseholdRegisterSheet;
import org.yihu.usecases.payment.BenefitLedger;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.NoticePress;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.OpenStore;
import org.yihu.usecases.port.PaperPress;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.Settings;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.port.WorkbookPress;
import org.yihu.usecases.printing.EditTemplates;
import org.yihu.usecases.printing.PrintDesk;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.upkeep.BackUp;

/** The use cases of one open store, each put together when asked for. */
public final class Office {
  private final Session session;
  private final OfficeRules rules;
  private final Texts texts;
  private final Ids ids;
  private final Clock clock;
  private final Supplier<PaperPress> press;
  private final Supplier<WorkbookPress> workbookPress;
  private final Supplier<NoticePress> noticePress;

  Office(Session session, OfficeRules rules, Wiring wiring) {
    this(
        session,
        rules,
        wiring.texts(),
        wiring.ids(),
        wiring.clock(),
        new Presses(wiring::paperPress, () -> new ExcelPress(wiring.texts()), wiring::noticePress));
  }

  private Office(
      Session session, OfficeRules rules, Texts texts, Ids ids, Clock clock, Presses presses) {
    this.session = session;
    this.rules = rules;
    this.texts = texts;
    this.ids = ids;
    this.clock = clock;
    this.press = presses.paper();
    this.workbookPress = presses.workbook();
    this.noticePress = presses.notice();
  }

  private record Presses(
      Supplier<PaperPress> paper, Supplier<WorkbookPress> workbook, Supplier<NoticePress> notice) {}

  /** The same office whose store and presses are wrapped, for example by guards of a window. */
  public Office wrapped(
      UnaryOperator<OpenStore> store,
      UnaryOperator<PaperPress> paper,
      UnaryOperator<WorkbookPress> workbook) {
    return new Office(
        session.with(store.apply(session.store())),
        rules,
        texts,
        ids,
        clock,
        new Presses(
            () -> paper.apply(press.get()),
            () -> workbook.apply(workbookPress.get()),
            noticePress));
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

  /** The use cases of county workbooks. */
  public ImportParts imports() {
    return new ImportParts(this, texts, ids, clock);
  }

  /** The use cases of a month: payment list, balance, reviews. */
  public MonthParts month() {
    return new MonthParts(this, texts, ids, clock);
  }

  /** The use cases of parameters, calendar and divisions. */
  public RuleParts ruleParts() {
    return new RuleParts(this, texts, clock);
  }

  public CaseDesk desk() {
    return new CaseDesk(store(), rules, ids, clock);
  }

  public OpenCase openCase() {
    return new OpenCase(desk());
  }

  public CaseSteps caseSteps() {
    return CaseSteps.of(desk(), MaterialChecklist.load(texts), new BenefitLedger(ids));
  }

  public ApplyStep applyStep() {
    MaterialChecklist checklist = MaterialChecklist.load(texts);
    BenefitLedger ledger = new BenefitLedger(ids);
    CaseDesk desk = desk();
    return new ApplyStep(desk, CaseSteps.of(desk, checklist, ledger), checklist);
  }

  public DrawSample drawSample() {
    return new DrawSample(desk());
  }

  /** The use cases of applications. */
  public ApplicationParts applications() {
    return new ApplicationParts(this, texts, ids, clock);
  }

  public ListCases listCases() {
    return new ListCases(store(), rules);
  }

  public CaseOutline outline() {
    return new CaseOutline(texts);
  }

  /** Backups; the day's routine one is taken before the first large change. */
  public BackUp backUp() {
    return new BackUp(session.store(), clock);
  }

  public AdministerUsers administerUsers() {
    return new AdministerUsers(store(), session.store().keys(), ids, clock);
  }

  public FindHouseholds findHouseholds() {
    return new FindHouseholds(store(), rules);
  }

  /** The household register of the office's own division. */
  public HouseholdRegisterSheet householdRegister(
      LocalDate asOf, String reason, Progress progress) {
    DivisionCode own = store().read(registers -> division(registers.settings()));
    return new RegisterExport(store(), rules).export(session.actor(), own, asOf, reason, progress);
  }

  public ShowHousehold showHousehold() {
    return new ShowHousehold(store(), rules, clock);
  }

  /** The use cases of household files. */
  public HouseholdOffice households() {
    return new HouseholdOffice(session, rules, texts, ids, clock, workbookPress);
  }

  public EditHousehold editHousehold() {
    return new EditHousehold(store(), rules, clock);
  }

  public SetOfficeProfile setOfficeProfile() {
    return new SetOfficeProfile(store(), rules);
  }

  public NoticeDesk noticeDesk() {
    return new NoticeDesk(store(), rules, new PublicationSteps(desk()), texts, ids, clock);
  }

  public DeterminationBoard determinationBoard() {
    return new DeterminationBoard(store(), rules, desk(), texts);
  }

  public BoardCases boardCases() {
    return new BoardCases(store(), rules, listCases(), texts);
  }

  public PublicationSteps publicationSteps() {
    return new PublicationSteps(desk());
  }

  public KeepAttachment keepAttachment() {
    return households().keep();
  }

  public NoticeBoard noticeBoard() {
    return new NoticeBoard(store(), rules, texts);
  }

  public PreviewNotice previewNotice() {
    return new PreviewNotice(store(), rules, noticePress.get().worded(ownWords()), texts, clock);
  }

  static DivisionCode division(Settings settings) {
    return new DivisionCode(settings.get(CreateStore.DIVISION_SETTING).orElseThrow());
  }

  /** The use cases that fill papers for the print preview. */
  public PrintingParts printing() {
    return new PrintingParts(this, texts, clock);
  }

  public PrintVillageBooklet printVillageBooklet() {
    return new PrintVillageBooklet(store(), rules, texts, clock);
  }

  public PrintDesk printDesk() {
    return new PrintDesk(store(), this::paperPress, clock);
  }

  public EditTemplates editTemplates() {
    Texts delivered = Texts.load(PdfPress.BUNDLES.toArray(String[]::new));
    return new EditTemplates(store(), press.get(), delivered, clock);
  }

  public PrintCasePaper printCasePaper() {
    return new PrintCasePaper(store(), rules, desk(), paperPress(), texts, clock);
  }

  /** The press with the office's own words. */
  public PaperPress paperPress() {
    return press.get().worded(ownWords());
  }

  private Map<String, String> ownWords() {
    return store().read(registers -> EditTemplates.own(registers.settings()));
  }

  public WorkbookPress workbookPress() {
    return workbookPress.get();
  }
}
