package org.yihu.app.desktop;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yihu.app.Office;
import org.yihu.desktop.administration.AboutPage;
import org.yihu.desktop.administration.AdministrationView;
import org.yihu.desktop.administration.AppearancePage;
import org.yihu.desktop.administration.AuditPage;
import org.yihu.desktop.administration.AuditViewModel;
import org.yihu.desktop.administration.BackupPage;
import org.yihu.desktop.administration.BackupViewModel;
import org.yihu.desktop.administration.CalendarPage;
import org.yihu.desktop.administration.OfficePage;
import org.yihu.desktop.administration.OfficeViewModel;
import org.yihu.desktop.administration.PasswordPage;
import org.yihu.desktop.administration.PolicyPage;
import org.yihu.desktop.administration.PolicyViewModel;
import org.yihu.desktop.administration.SettingsPage;
import org.yihu.desktop.administration.ShortcutsPage;
import org.yihu.desktop.administration.ShortcutsViewModel;
import org.yihu.desktop.administration.SynonymsPage;
import org.yihu.desktop.administration.SynonymsViewModel;
import org.yihu.desktop.administration.TemplatesPage;
import org.yihu.desktop.administration.UsersPage;
import org.yihu.desktop.administration.UsersViewModel;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.Screens;
import org.yihu.desktop.style.Appearance;
import org.yihu.documents.files.TextFile;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.persistence.backup.BackupArchive;
import org.yihu.usecases.access.ChangePassword;
import org.yihu.usecases.access.ReadAudit;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.upkeep.CheckStore;
import org.yihu.usecases.upkeep.RestoreDrill;

/** Puts the settings together: the pages that the person's roles open. */
record AdministrationScreens(Office office, Appearance appearance, Screens screens) {
  private static final String VERSION = "0.1.0";

  Screen open(String page, ScreenContext context) {
    Actor actor = office.session().actor();
    List<SettingsPage> pages = new ArrayList<>();
    if (actor.may(Permission.ADMINISTER)) {
      pages.add(users(actor, context));
    }
    if (actor.may(Permission.SWITCH_POLICY)) {
      pages.add(policy(actor, context));
    }
    if (actor.may(Permission.ADMINISTER)) {
      pages.add(calendar(actor, context));
      pages.add(officeAndDivisions(actor, context));
    }
    if (actor.may(Permission.IMPORT)) {
      pages.add(synonyms(actor, context));
    }
    if (actor.may(Permission.ADMINISTER)) {
      pages.add(new TemplatesPage(office::editTemplates, actor, context));
    }
    if (actor.may(Permission.READ_AUDIT)) {
      pages.add(audit(actor, context));
    }
    if (actor.may(Permission.BACKUP)) {
      pages.add(backup(actor, context));
    }
    pages.add(new AppearancePage(appearance, context.texts()));
    pages.add(new PasswordPage(passwords(), actor, context));
    pages.add(
        new ShortcutsPage(new ShortcutsViewModel(screens, List.copyOf(pages), context), context));
    pages.add(about(context));
    return new AdministrationView(context, pages, page);
  }

  private ChangePassword passwords() {
    return new ChangePassword(office.store(), office.session().store().keys());
  }

  private SettingsPage users(Actor actor, ScreenContext context) {
    return new UsersPage(
        new UsersViewModel(
            new UsersViewModel.UseCases(office.administerUsers(), passwords()),
            actor,
            context.tasks(),
            context.texts(),
            context.failures()),
        new RecoveryRenewal(office).dialog(actor, context),
        context);
  }

  private SettingsPage policy(Actor actor, ScreenContext context) {
    return new PolicyPage(
        new PolicyViewModel(
            new PolicyViewModel.UseCases(
                () -> office.inForce(OfficeRules::policy),
                () -> office.inForce(OfficeRules::divisions),
                office.ruleParts().policyImpact(),
                office.ruleParts().switchPolicy(),
                file -> TextFile.of(file).content()),
            actor,
            context.tasks(),
            context.clock(),
            context.failures()),
        context);
  }

  private SettingsPage calendar(Actor actor, ScreenContext context) {
    return new CalendarPage(
        new CalendarPage.UseCases(
            () -> office.inForce(OfficeRules::calendar),
            office.ruleParts().importCalendar(),
            file -> TextFile.of(file).content()),
        actor,
        context);
  }

  private SettingsPage synonyms(Actor actor, ScreenContext context) {
    return new SynonymsPage(
        new SynonymsViewModel(
            office.imports()::editSynonyms, actor, context.tasks(), context.failures()),
        context);
  }

  private SettingsPage officeAndDivisions(Actor actor, ScreenContext context) {
    return new OfficePage(
        new OfficeViewModel(
            new OfficeViewModel.UseCases(
                office.ruleParts().readOffice(),
                office.setOfficeProfile(),
                office.ruleParts().addDivision()),
            actor,
            context.tasks(),
            context.texts(),
            context.failures()),
        context);
  }

  private SettingsPage audit(Actor actor, ScreenContext context) {
    return new AuditPage(
        new AuditViewModel(
            new AuditViewModel.UseCases(
                new ReadAudit(office.store()),
                new CheckStore(office.session().store().inspection())),
            actor,
            context.tasks(),
            context.clock(),
            context.failures()),
        context);
  }

  private SettingsPage backup(Actor actor, ScreenContext context) {
    var open = office.session().store();
    return new BackupPage(
        new BackupViewModel(
            new BackupViewModel.UseCases(
                office.backUp(),
                () -> open.backups().kept(),
                new RestoreDrill(
                    open, new BackupArchive(), AdministrationScreens::scratch, context.clock()),
                new ReadAudit(office.store())),
            actor,
            context.tasks(),
            context.failures()),
        context);
  }

  private static Path scratch() {
    try {
      return Files.createTempDirectory("yihu-drill");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SettingsPage about(ScreenContext context) {
    Path store = office.session().store().folder();
    return new AboutPage(
        new AboutPage.Facts(
            VERSION,
            System.getProperty("java.vendor") + " " + Runtime.version(),
            store.toString(),
            store.resolve("logs").resolve("yihu.log").toString(),
            libraries()),
        context.texts());
  }

  /** The libraries by the names of their files, which hold their versions. */
  private static List<String> libraries() {
    String[] path = System.getProperty("java.class.path").split(File.pathSeparator);
    File[] beside =
        path.length == 1
            ? Path.of(path[0]).toAbsolutePath().getParent().toFile().listFiles()
            : null;
    var files = beside == null ? Arrays.stream(path).map(File::new) : Arrays.stream(beside);
    return files
        .map(File::getName)
        .filter(name -> name.endsWith(".jar") && !name.startsWith("yihu"))
        .map(name -> name.substring(0, name.length() - ".jar".length()))
        .sorted()
        .toList();
  }
}
