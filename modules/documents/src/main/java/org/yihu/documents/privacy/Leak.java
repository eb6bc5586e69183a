package org.yihu.documents.privacy;

/**
 * 泄露: something found that a notice must not disclose.
 *
 * @param kind what it is
 * @param word what was found, its figures hidden
 */
record Leak(Kind kind, String word) {
  enum Kind {
    ID_NUMBER,
    PHONE,
    ACCOUNT,
    NUMBER,
    BIRTH_DATE,
    ADDRESS,
    ILLNESS,
    DISABILITY,
    FINANCES,
    REASON,
    MINOR_NAME,
    KNOWN_WORD
  }

  static Leak hidden(Kind kind, String found) {
    return new Leak(kind, found.replaceAll("\\d", "*"));
  }
}
