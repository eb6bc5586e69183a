package org.yihu.domain.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * 抽查记录: one draw of the county as its minutes keep it; never changed afterwards.
 *
 * @param id time-ordered identity
 * @param drawnOn day of the draw
 * @param drawnBy who drew it in the program
 * @param checksum 名单校验, see {@link SampleList#checksum}
 * @param seed 种子: digits called out in the room
 * @param present 在场人员
 * @param entries the whole list with what was drawn
 */
public record SampleDraw(
    UUID id,
    LocalDate drawnOn,
    String drawnBy,
    String checksum,
    String seed,
    List<String> present,
    List<SampleEntry> entries) {

  public SampleDraw {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(drawnOn, "drawnOn");
    present = List.copyOf(present);
    entries = List.copyOf(entries);
  }

  /** The cases with an outcome, by case number. */
  public List<SampleEntry> with(SampleEntry.Outcome outcome) {
    return entries.stream().filter(e -> e.outcome() == outcome).toList();
  }
}
