package org.yihu.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.shared.Refusal;

@DisplayName("数据库引擎的错误，对人怎么说")
class DatabaseFaultTest {
  private static String said(RuntimeException thrown) {
    return thrown instanceof Refusal refusal ? refusal.reasons().getFirst().code() : "";
  }

  private static DatabaseFault engine(int code) {
    return new DatabaseFault(new SQLException("fault", "HY000", code));
  }

  @Test
  @DisplayName("占用、损坏、磁盘出错各有说法")
  void each_has_its_words() {
    assertThat(said(DatabaseFault.translated(engine(ErrorCode.DATABASE_ALREADY_OPEN_1))))
        .isEqualTo("STORE_IN_USE");
    assertThat(said(DatabaseFault.translated(engine(ErrorCode.FILE_CORRUPTED_1))))
        .isEqualTo("STORE_DATABASE_DAMAGED");
    assertThat(said(DatabaseFault.translated(engine(ErrorCode.IO_EXCEPTION_2))))
        .isEqualTo("STORE_DISK_FAULT");
    assertThat(
            said(
                DatabaseFault.translated(
                    new MVStoreException(DataUtils.ERROR_WRITING_FAILED, "no space left"))))
        .isEqualTo("STORE_DISK_FAULT");
    assertThat(
            said(
                DatabaseFault.translated(
                    new IllegalStateException(
                        new MVStoreException(DataUtils.ERROR_FILE_CORRUPT, "chunk")))))
        .isEqualTo("STORE_DATABASE_DAMAGED");
  }

  @Test
  @DisplayName("程序自己的错误照原样抛出，不说成损坏；打开时引擎的其他错误算损坏")
  void program_faults_pass() {
    RuntimeException own = new IllegalStateException("a bug");
    assertThat(DatabaseFault.translated(own)).isSameAs(own);
    assertThat(DatabaseFault.translatedAtOpening(own)).isSameAs(own);
    DatabaseFault duplicate = engine(ErrorCode.DUPLICATE_KEY_1);
    assertThat(DatabaseFault.translated(duplicate)).isSameAs(duplicate);
    assertThat(said(DatabaseFault.translatedAtOpening(engine(ErrorCode.GENERAL_ERROR_1))))
        .isEqualTo("STORE_DATABASE_DAMAGED");
    Refusal refusal = Refusal.because("X");
    assertThat(DatabaseFault.translated(refusal)).isSameAs(refusal);
  }
}
