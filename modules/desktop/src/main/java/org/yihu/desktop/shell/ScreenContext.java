package org.yihu.desktop.shell;

import java.time.Clock;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.print.Printing;
import org.yihu.desktop.task.Failures;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.usecases.text.Texts;

/**
 * What every screen may lean on.
 *
 * @param texts the words
 * @param navigator other screens
 * @param toasts short messages that take no focus
 * @param dialogs questions, files
 * @param tasks background work
 * @param failures where failed work goes
 * @param measure lengths at the chosen scale
 * @param clock today
 * @param printing the print preview
 */
public record ScreenContext(
    Texts texts,
    Navigator navigator,
    Toasts toasts,
    Dialogs dialogs,
    TaskRunner tasks,
    Failures failures,
    Measure measure,
    Clock clock,
    Printing printing) {}
