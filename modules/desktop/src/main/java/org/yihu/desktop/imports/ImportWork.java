package org.yihu.desktop.imports;

import java.util.function.Supplier;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.imports.CorrectColumns;
import org.yihu.usecases.imports.ListBatches;
import org.yihu.usecases.imports.ParkingLot;
import org.yihu.usecases.imports.PreviewImport;
import org.yihu.usecases.imports.UndoImport;
import org.yihu.usecases.port.ImportReport;
import org.yihu.usecases.upkeep.BackUp;

/**
 * The use cases of imports and who calls them.
 *
 * @param actor the signed-in person
 * @param previews reading, repairing, committing; made when asked for, because it reads the
 *     divisions in force
 * @param columns corrected columns
 * @param batches committed imports
 * @param undo takes an import back
 * @param parking households that wait
 * @param report the sender's own file with the findings in it
 * @param backUp the day's backup, taken before an import is committed
 */
public record ImportWork(
    Actor actor,
    Supplier<PreviewImport> previews,
    CorrectColumns columns,
    ListBatches batches,
    UndoImport undo,
    ParkingLot parking,
    ImportReport report,
    BackUp backUp) {}
