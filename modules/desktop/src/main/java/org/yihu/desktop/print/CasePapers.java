package org.yihu.desktop.print;

import java.util.function.Supplier;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.casepaper.PrintCasePaper;

/**
 * Who prints papers of cases, and with what.
 *
 * @param actor who is signed in
 * @param printing made anew each time, because the office may have changed its wording
 */
public record CasePapers(Actor actor, Supplier<PrintCasePaper> printing) {}
