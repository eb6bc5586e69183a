package org.yihu.usecases.office;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.usecases.text.Texts;

/** 地名书写: how papers write a village or community: 建新村 for 建新村委会, 振华社区 for 振华社区居委会. */
public final class PlaceNames {
  private final DivisionTable divisions;
  private final Map<String, String> endings = new LinkedHashMap<>();

  /**
   * @param texts with the bundle {@code office}
   */
  public PlaceNames(DivisionTable divisions, Texts texts) {
    this.divisions = divisions;
    for (String pair : texts.get("office.village-endings").split(",")) {
      String[] parts = pair.split(">", 2);
      endings.put(parts[0], parts[1]);
    }
  }

  /** A village or community as papers write it; its code if the table does not know it. */
  public String village(DivisionCode code) {
    return divisions.find(code).map(Division::name).map(this::shown).orElse(code.value());
  }

  private String shown(String name) {
    for (var ending : endings.entrySet()) {
      String written = ending.getKey();
      if (name.endsWith(written) && name.length() > written.length()) {
        return name.substring(0, name.length() - written.length()) + ending.getValue();
      }
    }
    return name;
  }
}
