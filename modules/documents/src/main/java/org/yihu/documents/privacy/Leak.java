package org.yihu.documents.privacy;

import org.yihu.usecases.port.NoticeLeak;

/**
 * 泄露: something found that a notice must not disclose.
 *
 * @param kind what it is
 * @param word what was found, its figures hidden
 */
record Leak(NoticeLeak.Kind kind, String word) {
  static Leak hidden(NoticeLeak.Kind kind, String found) {
    return new Leak(kind, found.replaceAll("\\d", "*"));
  }
}
