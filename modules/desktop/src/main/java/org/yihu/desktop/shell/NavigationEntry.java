package org.yihu.desktop.shell;

import java.util.List;
import java.util.Optional;

/**
 * An entry of the navigation.
 *
 * @param icon its icon
 * @param key text key of its word
 * @param destination where it leads
 */
record NavigationEntry(String icon, String key, Destination destination) {
  /** A group with its heading. */
  record Group(String key, List<NavigationEntry> entries) {}

  static List<Group> groups() {
    return List.of(
        new Group(
            "shell.nav.today",
            List.of(
                new NavigationEntry(
                    "bi-grid-1x2", "shell.nav.workbench", new Destination.Workbench()))),
        new Group(
            "shell.nav.casework",
            List.of(
                new NavigationEntry(
                    "bi-pencil-square", "shell.nav.applications", new Destination.Applications()),
                new NavigationEntry(
                    "bi-clipboard-check",
                    "shell.nav.investigations",
                    new Destination.Investigations()),
                new NavigationEntry(
                    "bi-ui-checks-grid", "shell.nav.boards", new Destination.Boards()),
                new NavigationEntry(
                    "bi-megaphone", "shell.nav.notices", new Destination.VillageNotices()),
                new NavigationEntry(
                    "bi-patch-check", "shell.nav.decisions", new Destination.Decisions()),
                new NavigationEntry(
                    "bi-cash-stack", "shell.nav.payments", new Destination.Payments()))),
        new Group(
            "shell.nav.files",
            List.of(
                new NavigationEntry(
                    "bi-people", "shell.nav.households", new Destination.Households()),
                new NavigationEntry(
                    "bi-box-arrow-in-down",
                    "shell.nav.import",
                    new Destination.WorkbookImport(Optional.empty())))));
  }

  static NavigationEntry practice() {
    return new NavigationEntry("bi-book", "shell.nav.practice", new Destination.Practice());
  }

  static NavigationEntry settings() {
    return new NavigationEntry("bi-gear", "shell.nav.settings", new Destination.Administration(""));
  }

  /** Whether a destination lies under this entry. */
  boolean holds(Destination open) {
    return switch (open) {
      case Destination.Application d -> destination instanceof Destination.Applications;
      case Destination.Investigation d -> destination instanceof Destination.Investigations;
      case Destination.Board d -> destination instanceof Destination.Boards;
      case Destination.Service d -> destination instanceof Destination.Decisions;
      case Destination.Hearing d -> destination instanceof Destination.Decisions;
      case Destination.ExpiredStatuses d -> destination instanceof Destination.Households;
      case Destination.HouseholdFile d -> destination instanceof Destination.Households;
      case Destination.Statistics d -> destination instanceof Destination.Workbench;
      default -> open.getClass() == destination.getClass();
    };
  }
}
