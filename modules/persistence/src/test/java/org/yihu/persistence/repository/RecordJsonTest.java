package org.yihu.persistence.repository;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.household.Household;

@DisplayName("整份保存的旧稿：以前的程序没有写的栏目照样读出")
class RecordJsonTest {
  @Test
  @DisplayName("没有离开原因的成员读成没有说明")
  void a_version_from_before_departures() {
    Household household = HouseholdSamples.full();
    String written = RecordJson.write(household);
    String older = written.replace(",\"departure\":null", "");

    assertThat(older).hasSizeLessThan(written.length());
    assertThat(RecordJson.read(older, Household.class)).isEqualTo(household);
  }
}
