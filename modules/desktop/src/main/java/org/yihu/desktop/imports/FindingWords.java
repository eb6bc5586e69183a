package org.yihu.desktop.imports;

import org.yihu.domain.shared.Mask;
import org.yihu.usecases.imports.Finding;
import org.yihu.usecases.imports.FindingCode;
import org.yihu.usecases.imports.RepairKind;
import org.yihu.usecases.text.Texts;

/** How a finding is told in the columns of the table. Numbers and accounts are masked. */
final class FindingWords {
  private static final int LEAST_MASKED = 12;

  private final Texts texts;

  FindingWords(Texts texts) {
    this.texts = texts;
  }

  String problem(Finding finding) {
    return texts.get("imports.code." + finding.code());
  }

  String level(Finding finding) {
    return texts.get("imports.level." + finding.level());
  }

  /** What was written, in the sender's words or in a sentence where these alone say nothing. */
  String written(Finding finding) {
    String key = "imports.shown." + finding.code();
    if (texts.has(key)) {
      return texts.get(key, finding.shown(), finding.value());
    }
    return isSecret(finding.code()) ? masked(finding.shown()) : finding.shown();
  }

  private static boolean isSecret(FindingCode code) {
    return switch (code) {
      case ID_CHECK_DIGIT, ID_DATE, ID_LENGTH, ID_LOWERCASE_X, ID_SPACES, ID_FULL_WIDTH -> true;
      case ACCOUNT_CHECK_DIGIT -> true;
      default -> false;
    };
  }

  /** As an ID number is masked; short texts stay whole. */
  static String masked(String number) {
    return number.length() < LEAST_MASKED ? number : Mask.ID_NUMBER.of(number);
  }

  /** What to do about it, or what was done. */
  String remedy(Finding finding, RepairKind repair) {
    if (repair != RepairKind.NONE) {
      return texts.get("imports.repair." + repair);
    }
    String key = "imports.done." + finding.code();
    return texts.has(key) ? texts.get(key) : texts.get("imports.done");
  }
}
