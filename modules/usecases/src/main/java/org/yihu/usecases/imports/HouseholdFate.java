package org.yihu.usecases.imports;

import java.util.List;
import org.yihu.domain.shared.Reason;
import org.yihu.usecases.text.Texts;

/**
 * 逐户去向: what an import does, or would do, with one household of the file.
 *
 * @param ordinal its place in the file, from 0
 * @param code 户编号; empty if the file has none and it is not on file
 * @param headName 户主姓名
 * @param persons its rows
 * @param kind the fate
 * @param changes old to new per field, of a changed household
 * @param doubts why it is doubtful
 */
public record HouseholdFate(
    int ordinal,
    String code,
    String headName,
    int persons,
    Kind kind,
    List<FieldChange> changes,
    List<Reason> doubts) {

  /** The doubts in words, each with the field that it concerns. */
  public List<String> doubtWords(Texts texts) {
    return doubts.stream()
        .map(
            d ->
                d.field().isEmpty()
                    ? texts.of(d)
                    : texts.get(
                        "register.doubt",
                        new FieldChange(d.field(), "", "", "").label(texts),
                        texts.of(d)))
        .toList();
  }

  /** The fate in words. */
  public String words(Texts texts) {
    return texts.get("register.fate." + kind);
  }

  /** 去向: five, of which the first three are accepted and the others wait in the parking lot. */
  public enum Kind {
    /** 新增. */
    NEW,
    /** 变更. */
    CHANGED,
    /** 相同. */
    SAME,
    /** 存疑: nothing is wrong with the file, but a person must decide. */
    DOUBTFUL,
    /** 拒绝: the file holds an error. */
    REFUSED;

    public boolean isAccepted() {
      return this == NEW || this == CHANGED || this == SAME;
    }
  }
}
