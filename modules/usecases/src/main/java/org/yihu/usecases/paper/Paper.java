package org.yihu.usecases.paper;

/**
 * 文书内容: what one paper says, already decided: names, amounts, dates, sentences. It holds no file of
 * a household and nothing is computed from it. The layout belongs to the press.
 */
public sealed interface Paper
    permits AcceptanceLetter,
        SupplementLetter,
        PostedPaper,
        ConfirmationLetter,
        RefusalLetter,
        ChangeLetter,
        WhatIsMissingLetter,
        RecoveryLetter,
        FormPaper {
  /**
   * The file key that the QR code carries, such as {@code 7K2M-94QD}; a notice carries its own key.
   */
  String fileKey();
}
