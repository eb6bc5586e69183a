package org.yihu.app.desktop;

import org.yihu.app.Office;
import org.yihu.app.OutputFile;
import org.yihu.desktop.administration.RecoveryDialog;
import org.yihu.desktop.administration.RecoveryViewModel;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.usecases.access.RenewRecovery;
import org.yihu.usecases.port.PrintRun;

/** Puts the renewal of the recovery letter together. */
record RecoveryRenewal(Office office) {
  Runnable dialog(Actor actor, ScreenContext context) {
    RenewRecovery renewal =
        new RenewRecovery(
            office.store(),
            office.session().store().keys(),
            office.rules(),
            context.texts(),
            context.clock());
    RecoveryViewModel model =
        new RecoveryViewModel(
            new RecoveryViewModel.UseCases(
                renewal,
                (file, letter) -> {
                  PrintRun run = PrintRun.first(context.clock().instant());
                  OutputFile.write(file, office.paperPress().print(letter, run).pdf());
                }),
            actor,
            context.tasks(),
            context.texts(),
            context.failures());
    boolean mayPrint = actor.may(Permission.PRINT) && actor.may(Permission.READ);
    return new RecoveryDialog(model, mayPrint, context)::open;
  }
}
