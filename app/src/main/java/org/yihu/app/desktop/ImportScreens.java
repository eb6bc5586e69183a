package org.yihu.app.desktop;

import java.nio.file.Path;
import java.util.Optional;
import org.yihu.app.Office;
import org.yihu.desktop.imports.BatchesViewModel;
import org.yihu.desktop.imports.ImportView;
import org.yihu.desktop.imports.ImportViewModel;
import org.yihu.desktop.imports.ImportWork;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;

/** Puts the import screen together. */
final class ImportScreens {
  private final Office office;

  ImportScreens(Office office) {
    this.office = office;
  }

  Screen workbook(Optional<Path> file, ScreenContext context) {
    ImportWork work = work(office);
    return new ImportView(
        new ImportViewModel(work, context.tasks(), context.texts(), context.failures()),
        new BatchesViewModel(work, context.tasks(), context.failures()),
        context,
        file);
  }

  static ImportWork work(Office office) {
    return new ImportWork(
        office.session().actor(),
        office.imports()::previewImport,
        office.imports().correctColumns(),
        office.imports().listBatches(),
        office.imports().undoImport(),
        office.imports().parkingLot(),
        office.imports().importReport(),
        office.backUp());
  }
}
