package org.yihu.usecases.office;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
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
    Map<String, String> fields = fields(profile);
    fields.values().removeIf(String::isBlank);
    write(actor, office, fields);
  }

  /**
   * Sets all of a profile; an empty text takes a field away, so that papers leave it for the pen.
   *
   * @throws Refusal as {@link #set}
   */
  public void replace(Actor actor, DivisionCode office, Profile profile) {
    write(actor, office, fields(profile));
  }

  /** Whether a text reads as one phone number or several: 7 to 12 digits each. */
  public static boolean isPhone(String text) {
    return text.strip().matches("(\\d[\\d -]{5,12}\\d)([、,，/ ]+\\d[\\d -]{5,12}\\d)*");
  }

  private static Map<String, String> fields(Profile profile) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("phone", profile.phone());
    fields.put("supervision-phone", profile.supervisionPhone());
    fields.put("address", profile.address());
    return fields;
  }

  private void write(Actor actor, DivisionCode office, Map<String, String> fields) {
    actor.require(Permission.ADMINISTER);
    store.write(
        registers -> {
          rules.divisions(registers.settings()).get(office);
          fields.forEach((field, text) -> write(registers, actor, office, field, text.strip()));
          return null;
        });
  }

  private static void write(
      Registers registers, Actor actor, DivisionCode office, String field, String text) {
    String name = IssuingOffices.PREFIX + office + "/" + field;
    String before = registers.settings().get(name).orElse("");
    if (before.equals(text)) {
      return;
    }
    if (text.isEmpty()) {
      registers.settings().remove(name);
    } else {
      registers.settings().put(name, text);
    }
    registers.audit().append(actor, "OFFICE_PROFILE_SET", name, before, text);
  }
}
