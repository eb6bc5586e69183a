package org.yihu.app;

import java.time.Clock;
import org.yihu.usecases.application.DraftMaterials;
import org.yihu.usecases.application.FindDuplicates;
import org.yihu.usecases.application.FormContexts;
import org.yihu.usecases.application.FormReading;
import org.yihu.usecases.application.PrintDraftPaper;
import org.yihu.usecases.application.StartApplication;
import org.yihu.usecases.application.SubmitApplication;
import org.yihu.usecases.casework.FileApplication;
import org.yihu.usecases.casework.MaterialChecklist;
import org.yihu.usecases.draft.Drafts;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.text.WrittenWords;

/** The use cases of applications, put together once. */
public final class ApplicationParts {
  private final Office office;
  private final Texts texts;
  private final Ids ids;
  private final Clock clock;
  private final FormReading reading;
  private final MaterialChecklist checklist;

  ApplicationParts(Office office, Texts texts, Ids ids, Clock clock) {
    this.office = office;
    this.texts = texts;
    this.ids = ids;
    this.clock = clock;
    this.reading = new FormReading(WrittenWords.load(), texts);
    this.checklist = MaterialChecklist.load(texts);
  }

  public Drafts drafts() {
    return new Drafts(office.store(), clock);
  }

  public FormReading reading() {
    return reading;
  }

  public FormContexts contexts() {
    return new FormContexts(office.store(), office.rules(), reading, clock);
  }

  public DraftMaterials materials() {
    return new DraftMaterials(checklist, reading);
  }

  public StartApplication start() {
    return new StartApplication(office.store(), office.rules(), reading, materials(), ids, clock);
  }

  public FindDuplicates duplicates() {
    return new FindDuplicates(office.store(), office.rules(), texts, clock);
  }

  public SubmitApplication submit() {
    FileApplication filing = new FileApplication(office.desk(), office.editHousehold(), checklist);
    return new SubmitApplication(office.store(), contexts(), reading, materials(), filing, ids);
  }

  public PrintDraftPaper printDraft() {
    return new PrintDraftPaper(office.store(), office.rules(), reading, materials(), texts, clock);
  }
}
