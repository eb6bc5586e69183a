package org.yihu.desktop.print;

import org.yihu.domain.access.Actor;
import org.yihu.usecases.port.PageImages;
import org.yihu.usecases.port.PdfProgram;
import org.yihu.usecases.port.Printers;
import org.yihu.usecases.printing.PrintDesk;

/**
 * What the preview works with.
 *
 * @param actor who prints
 * @param desk finishes papers and keeps the log
 * @param images pages as pictures
 * @param printers the printers of this computer
 * @param program opens a file outside
 */
public record PrintParts(
    Actor actor, PrintDesk desk, PageImages images, Printers printers, PdfProgram program) {}
