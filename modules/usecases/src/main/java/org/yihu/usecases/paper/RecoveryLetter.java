package org.yihu.usecases.paper;

import java.time.LocalDate;

/**
 * 恢复函: the printed code that opens the store when every password is lost. It is kept in a sealed
 * envelope; the program shows and prints it once and keeps it nowhere.
 *
 * @param fileKey key of the store
 * @param office the office whose store it opens
 * @param code the recovery code, in groups
 * @param made day on which it was made
 */
public record RecoveryLetter(String fileKey, IssuingOffice office, String code, LocalDate made)
    implements Paper {}
