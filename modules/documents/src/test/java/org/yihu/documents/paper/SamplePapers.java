package org.yihu.documents.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yihu.usecases.paper.AcceptanceLetter;
import org.yihu.usecases.paper.DocumentNumber;
import org.yihu.usecases.paper.IssuingOffice;
import org.yihu.usecases.paper.ReceivedDocument;

/** The papers of the visual reference as content records; every person and number is invented. */
final class SamplePapers {
  static final IssuingOffice TOWNSHIP =
      new IssuingOffice(
          "土默特右旗萨拉齐镇人民政府",
          "萨拉齐镇人民政府",
          "社会救助服务窗口：萨拉齐镇便民服务中心",
          "0472-0000000",
          "0472-0000001",
          "萨拉齐镇便民服务中心社会救助服务窗口");

  private SamplePapers() {}

  static AcceptanceLetter acceptance() {
    return new AcceptanceLetter(
        "7K2M-94QD",
        new DocumentNumber("萨社救受", 2026, 186),
        TOWNSHIP,
        "云占海",
        "大袄兑村",
        5,
        LocalDate.of(2026, 10, 12),
        Optional.of(LocalDate.of(2026, 10, 14)),
        LocalDate.of(2026, 10, 14),
        30,
        LocalDate.of(2026, 11, 25),
        LocalDate.of(2026, 10, 19),
        "7天",
        "王晓燕",
        List.of(
            new ReceivedDocument("社会救助申请书（含承诺）", 1, "原件"),
            new ReceivedDocument("居民家庭经济状况核对授权书", 1, "原件"),
            new ReceivedDocument("居民身份证、居民户口簿", 5, "核验后退还，留扫描件"),
            new ReceivedDocument("医疗、教育自付费用票据", 23, "核验后退还，留清单")));
  }
}
