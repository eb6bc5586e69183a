package org.yihu.desktop.household;

import java.util.UUID;
import java.util.function.Supplier;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.attachment.HouseholdPapers;
import org.yihu.usecases.attachment.PaperKinds;
import org.yihu.usecases.attachment.RequiredPapers;
import org.yihu.usecases.attachment.ScannedPapers;
import org.yihu.usecases.household.ChangeEffects;
import org.yihu.usecases.household.ExportHistory;
import org.yihu.usecases.household.HouseholdHistory;
import org.yihu.usecases.household.NumberOnFile;
import org.yihu.usecases.household.ReadHousehold;
import org.yihu.usecases.household.RevealFields;
import org.yihu.usecases.household.ReviseHousehold;

/** What can be done with one household file, and by whom. */
public record HouseholdUseCases(
    Actor actor,
    ReadHousehold read,
    ReviseHousehold revise,
    HouseholdHistory history,
    ExportHistory exportHistory,
    ChangeEffects effects,
    RevealFields reveal,
    NumberOnFile numbers,
    HouseholdPapers papers,
    ScannedPapers scanned,
    RequiredPapers required,
    PaperKinds kinds,
    Supplier<UUID> ids) {}
