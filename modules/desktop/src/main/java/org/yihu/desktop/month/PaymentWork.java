package org.yihu.desktop.month;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.payment.ConfirmAccount;
import org.yihu.usecases.payment.DueReview;
import org.yihu.usecases.payment.ExportPaymentList;
import org.yihu.usecases.payment.PaymentLedger;
import org.yihu.usecases.payment.PrintMonth;
import org.yihu.usecases.upkeep.BackUp;

/**
 * The use cases of the month and who calls them.
 *
 * @param actor the signed-in person
 * @param ledger lists, freezing, thawing
 * @param accounts confirmation of accounts
 * @param exports workbook, PDF, bank file; made when asked for, because the press loads its faces
 * @param printing papers of the month for the print preview
 * @param reviews what is to be reviewed by the end of a month
 * @param backUp the day's backup, taken before freezing
 * @param places how villages are written
 * @param writer writes a file whole or not at all
 */
public record PaymentWork(
    Actor actor,
    PaymentLedger ledger,
    ConfirmAccount accounts,
    Supplier<ExportPaymentList> exports,
    PrintMonth printing,
    Function<YearMonth, List<DueReview>> reviews,
    BackUp backUp,
    Supplier<PlaceNames> places,
    BiConsumer<Path, byte[]> writer) {}
