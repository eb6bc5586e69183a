package org.yihu.app;

import java.time.Clock;
import org.yihu.documents.sheet.WorkbookFiles;
import org.yihu.documents.sheet.WorkbookReport;
import org.yihu.usecases.imports.CorrectColumns;
import org.yihu.usecases.imports.EditSynonyms;
import org.yihu.usecases.imports.ImportHouseholds;
import org.yihu.usecases.imports.InterruptedImports;
import org.yihu.usecases.imports.ListBatches;
import org.yihu.usecases.imports.ParkingLot;
import org.yihu.usecases.imports.PreviewImport;
import org.yihu.usecases.imports.PreviewRepair;
import org.yihu.usecases.imports.SheetWorkbookReader;
import org.yihu.usecases.imports.UndoImport;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.ImportReport;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.text.OwnWords;
import org.yihu.usecases.text.Texts;

/** The use cases of county workbooks. */
public final class ImportParts {
  private final Office office;
  private final Texts texts;
  private final Ids ids;
  private final Clock clock;

  ImportParts(Office office, Texts texts, Ids ids, Clock clock) {
    this.office = office;
    this.texts = texts;
    this.ids = ids;
    this.clock = clock;
  }

  public ImportHouseholds importHouseholds() {
    var divisions = office.inForce(OfficeRules::divisions);
    var reader =
        new SheetWorkbookReader(
            new WorkbookFiles(),
            divisions,
            new CorrectColumns(office.store()),
            office.store().<OwnWords>read(registers -> OwnWords.in(registers.settings())),
            clock);
    return new ImportHouseholds(office.store(), reader, office.rules(), ids, clock);
  }

  public PreviewImport previewImport() {
    return new PreviewImport(
        office.store(), importHouseholds(), new PreviewRepair(office.rules(), clock));
  }

  public CorrectColumns correctColumns() {
    return new CorrectColumns(office.store());
  }

  public EditSynonyms editSynonyms() {
    return new EditSynonyms(office.store());
  }

  public ListBatches listBatches() {
    return new ListBatches(office.store());
  }

  public UndoImport undoImport() {
    return new UndoImport(office.store(), clock);
  }

  public InterruptedImports interruptedImports() {
    return new InterruptedImports(office.store(), clock);
  }

  public ParkingLot parkingLot() {
    return new ParkingLot(office.store(), office.rules(), ids, clock);
  }

  public ImportReport importReport() {
    return new WorkbookReport(texts);
  }
}
