package org.yihu.app;

import java.time.Clock;
import java.util.function.Supplier;
import org.yihu.documents.picture.OfflinePictures;
import org.yihu.documents.picture.OfflineThumbnailer;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.attachment.HouseholdPapers;
import org.yihu.usecases.attachment.KeepAttachment;
import org.yihu.usecases.attachment.PaperKinds;
import org.yihu.usecases.attachment.RequiredPapers;
import org.yihu.usecases.attachment.ScannedPapers;
import org.yihu.usecases.casework.MaterialChecklist;
import org.yihu.usecases.household.ChangeEffects;
import org.yihu.usecases.household.EditHousehold;
import org.yihu.usecases.household.ExportHistory;
import org.yihu.usecases.household.HouseholdHistory;
import org.yihu.usecases.household.HouseholdList;
import org.yihu.usecases.household.NumberOnFile;
import org.yihu.usecases.household.ReadHousehold;
import org.yihu.usecases.household.RevealFields;
import org.yihu.usecases.household.ReviseHousehold;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.port.WorkbookPress;
import org.yihu.usecases.text.Texts;

/** The use cases of household files in one open store. */
public final class HouseholdOffice {
  private final Session session;
  private final OfficeRules rules;
  private final Texts texts;
  private final Ids ids;
  private final Clock clock;
  private final Supplier<WorkbookPress> workbookPress;

  HouseholdOffice(
      Session session,
      OfficeRules rules,
      Texts texts,
      Ids ids,
      Clock clock,
      Supplier<WorkbookPress> workbookPress) {
    this.workbookPress = workbookPress;
    this.session = session;
    this.rules = rules;
    this.texts = texts;
    this.ids = ids;
    this.clock = clock;
  }

  private Store store() {
    return session.store().store();
  }

  public HouseholdList list() {
    return new HouseholdList(store(), rules, clock);
  }

  public ReadHousehold read() {
    return new ReadHousehold(store(), rules, texts, clock);
  }

  public ReviseHousehold revise() {
    return new ReviseHousehold(store(), new EditHousehold(store(), rules, clock), ids, texts);
  }

  public HouseholdHistory history() {
    return new HouseholdHistory(store(), texts);
  }

  public ExportHistory exportHistory() {
    return new ExportHistory(store(), history(), workbookPress.get(), texts, clock);
  }

  public ChangeEffects effects() {
    return new ChangeEffects(store(), rules, texts, clock);
  }

  public RevealFields reveal() {
    return new RevealFields(store(), texts);
  }

  public NumberOnFile numbers() {
    return new NumberOnFile(store());
  }

  public PaperKinds paperKinds() {
    return PaperKinds.load(texts);
  }

  public HouseholdPapers papers() {
    var files = session.store().attachments();
    return new HouseholdPapers(store(), files, keep(), new OfflinePictures(), paperKinds(), clock);
  }

  KeepAttachment keep() {
    var files = session.store().attachments();
    return new KeepAttachment(store(), files, new OfflineThumbnailer(), ids, clock);
  }

  public ScannedPapers scannedPapers() {
    return new ScannedPapers(store(), keep(), papers(), new OfflinePictures(), paperKinds());
  }

  public RequiredPapers requiredPapers() {
    return new RequiredPapers(store(), papers(), MaterialChecklist.load(texts), clock);
  }

  public Ids ids() {
    return ids;
  }
}
