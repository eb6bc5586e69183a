package org.yihu.desktop.investigation;

import org.yihu.usecases.casework.InvestigationTasks;

/** A line of the task list: a village or one of its cases. */
sealed interface TaskEntry {
  /** A village. */
  record OfVillage(InvestigationTasks.Village village) implements TaskEntry {}

  /** A case. */
  record OfCase(InvestigationTasks.Task task) implements TaskEntry {}
}
