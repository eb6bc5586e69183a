package org.yihu.usecases.imports;

import java.util.Optional;
import org.yihu.domain.division.DivisionCode;

/**
 * 导入的所在地: where a household lives, as written and as found in the division table.
 *
 * @param townshipAsWritten 苏木乡镇（街道） as written; empty if there is no such column
 * @param villageAsWritten 嘎查村（社区） as written
 * @param township found township
 * @param village found village or community; empty if unknown (then the household is refused)
 */
public record ReadPlace(
    String townshipAsWritten,
    String villageAsWritten,
    Optional<DivisionCode> township,
    Optional<DivisionCode> village) {}
