package org.yihu.usecases.application;

import java.time.LocalDate;
import java.util.Map;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.household.PersonOnFile;
import org.yihu.domain.shared.ResidentIdNumber;

/**
 * 录入依据: what the form is checked against.
 *
 * @param today 今天
 * @param divisions 行政区划表
 * @param office the office's own division
 * @param onFile persons on file among the numbers typed
 */
public record FormContext(
    LocalDate today,
    DivisionTable divisions,
    DivisionCode office,
    Map<ResidentIdNumber, PersonOnFile> onFile) {
  public FormContext {
    onFile = Map.copyOf(onFile);
  }

  FormContext knowing(Map<ResidentIdNumber, PersonOnFile> persons) {
    return new FormContext(today, divisions, office, persons);
  }
}
