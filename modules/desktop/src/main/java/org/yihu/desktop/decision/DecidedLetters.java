package org.yihu.desktop.decision;

import java.util.List;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.printing.PaperToPrint;

/** Letters of cases that were decided, for the print preview, village by village. */
@FunctionalInterface
public interface DecidedLetters {
  List<PaperToPrint> of(Actor actor, List<CaseFile> decided);
}
