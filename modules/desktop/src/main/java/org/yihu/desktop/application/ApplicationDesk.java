package org.yihu.desktop.application;

import java.util.function.Supplier;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.application.DraftMaterials;
import org.yihu.usecases.application.FindDuplicates;
import org.yihu.usecases.application.FormContexts;
import org.yihu.usecases.application.FormReading;
import org.yihu.usecases.application.PrintDraftPaper;
import org.yihu.usecases.application.StartApplication;
import org.yihu.usecases.application.SubmitApplication;
import org.yihu.usecases.casepaper.PrintCasePaper;
import org.yihu.usecases.casework.ListCases;
import org.yihu.usecases.draft.Drafts;

/**
 * The use cases of the screens for applications, for the person who is signed in. Those that print
 * are made anew each time, because the office may have changed its wording; not on the window's
 * thread.
 */
public record ApplicationDesk(
    Actor actor,
    Drafts drafts,
    StartApplication start,
    FormContexts contexts,
    FormReading reading,
    DraftMaterials materials,
    FindDuplicates duplicates,
    SubmitApplication submit,
    Supplier<PrintDraftPaper> printDraft,
    Supplier<PrintCasePaper> printCase,
    ListCases cases) {}
