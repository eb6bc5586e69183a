package org.yihu.usecases.office;

import java.util.List;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Settings;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.rules.AddedDivision;
import org.yihu.usecases.rules.RuleSettings;

/** 单位信息的读取: what the office set of itself, and the divisions that it added. */
public final class ReadOffice {
  private final Store store;
  private final OfficeRules rules;

  public ReadOffice(Store store, OfficeRules rules) {
    this.store = store;
    this.rules = rules;
  }

  /**
   * 单位信息.
   *
   * @param office the store's own division
   * @param profile what papers print of it; empty texts while nothing is set
   * @param divisions all divisions in force
   * @param added those that the office added, by code
   */
  public record Sheet(
      Division office,
      SetOfficeProfile.Profile profile,
      DivisionTable divisions,
      List<AddedDivision> added) {
    public Sheet {
      added = List.copyOf(added);
    }
  }

  /**
   * Reads it.
   *
   * @throws org.yihu.domain.shared.Refusal if the actor may not
   */
  public Sheet of(Actor actor) {
    actor.require(Permission.ADMINISTER);
    return store.read(
        registers -> {
          Settings settings = registers.settings();
          DivisionTable divisions = rules.divisions(settings);
          Division office =
              divisions.get(
                  new DivisionCode(settings.get(CreateStore.DIVISION_SETTING).orElseThrow()));
          List<AddedDivision> added =
              settings.under(RuleSettings.DIVISIONS).entrySet().stream()
                  .map(e -> RuleSettings.addedOf(e.getKey(), e.getValue()))
                  .toList();
          return new Sheet(office, profile(settings, office.code()), divisions, added);
        });
  }

  private static SetOfficeProfile.Profile profile(Settings settings, DivisionCode office) {
    return new SetOfficeProfile.Profile(
        field(settings, office, "phone"),
        field(settings, office, "supervision-phone"),
        field(settings, office, "address"));
  }

  private static String field(Settings settings, DivisionCode office, String field) {
    return settings.get(IssuingOffices.PREFIX + office + "/" + field).orElse("");
  }
}
