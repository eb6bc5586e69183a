package org.yihu.domain.household;

/**
 * 残疾类别与等级 (GB/T 26341-2010).
 *
 * @param type 类别
 * @param grade 等级, 1 (most severe) to 4
 */
public record Disability(Type type, int grade) {
  /** 残疾类别: seven types, in the order of the standard. */
  public enum Type {
    VISION,
    HEARING,
    SPEECH,
    LIMB,
    INTELLECTUAL,
    MENTAL,
    MULTIPLE
  }

  /**
   * @throws IllegalArgumentException if the grade is not 1 to 4
   */
  public Disability {
    if (type == null || grade < 1 || grade > 4) {
      throw new IllegalArgumentException(
          "disability needs a type and a grade of 1 to 4: " + type + " " + grade);
    }
  }

  /** 重度残疾, or grade 3 intellectual or mental (民发〔2021〕57号第八条). */
  public boolean isSevere() {
    return grade <= 2 || grade == 3 && (type == Type.INTELLECTUAL || type == Type.MENTAL);
  }
}
