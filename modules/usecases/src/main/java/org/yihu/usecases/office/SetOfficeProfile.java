package org.yihu.usecases.office;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Store;

/** 机关信息: sets what papers print of an office: its phones and the address of its window. */
public final class SetOfficeProfile {
  /**
   * What is set; an empty text leaves a field as it is.
   *
   * @param phone 受理电话
   * @param supervisionPhone 监督电话
   * @param address 地址
   */
  public record Profile(String phone, String supervisionPhone, String address) {}

  private final Store store;
  private final OfficeRules rules;

  public SetOfficeProfile(Store store, OfficeRules rules) {
    this.store = store;
    this.rules = rules;
  }

  /**
   * Sets the profile of a township's or county's office.
   *
   * @throws Refusal if there is no such division or the actor may not
   */
  public void set(Actor actor, DivisionCode office, Profile profile) {
    actor.require(Permission.ADMINISTER);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("phone", profile.phone());
    fields.put("supervision-phone", profile.supervisionPhone());
    fields.put("address", profile.address());
    fields.values().removeIf(String::isBlank);
    store.write(
        registers -> {
          rules.divisions(registers.settings()).get(office);
          fields.forEach(
              (field, text) -> {
                String name = IssuingOffices.PREFIX + office + "/" + field;
                String before = registers.settings().get(name).orElse("");
                registers.settings().put(name, text.strip());
                registers.audit().append(actor, "OFFICE_PROFILE_SET", name, before, text.strip());
              });
          return null;
        });
  }
}
