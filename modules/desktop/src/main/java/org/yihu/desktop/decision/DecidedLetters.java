package org.yihu.desktop.decision;

import java.util.List;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.port.PrintedPaper;

/** Letters of cases that were decided, as one file; their printing is counted. */
@FunctionalInterface
public interface DecidedLetters {
  PrintedPaper of(Actor actor, List<CaseFile> decided);
}
