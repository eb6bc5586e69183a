package org.yihu.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.paper.BatchCover;
import org.yihu.usecases.paper.Paper;
import org.yihu.usecases.port.PaperPress.Order;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.port.PrintedPaper;

@DisplayName("其余办案文书成品")
class CaseFormPdfTest {
  static Stream<Paper> forms() {
    return Stream.concat(SampleCaseForms.all().stream(), SampleOfficeForms.all().stream());
  }

  @ParameterizedTest
  @DisplayName("每种都是合格的 PDF/A-2b，同样的输入得到同样的字节")
  @MethodSource("forms")
  void every_form_is_an_archive_file_with_stable_bytes(Paper paper) throws Exception {
    PrintedPaper printed = Prints.print(paper);
    Path out = Files.createDirectories(Path.of("target/papers"));
    String name =
        paper.getClass().getSimpleName() + (paper.equals(SampleCaseForms.end()) ? "End" : "");
    Files.write(out.resolve(name + ".pdf"), printed.pdf());
    VeraGreenfieldFoundryProvider.initialise();
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(printed.pdf()), PDFAFlavour.PDFA_2_B);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
      var result = validator.validate(parser);
      assertThat(result.isCompliant()).as(result.getTestAssertions().toString()).isTrue();
    }
    assertThat(Prints.print(paper).pdf()).isEqualTo(printed.pdf());
    List<String> pages = Prints.pages(printed);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i)).contains("第" + (i + 1) + "页共" + pages.size() + "页");
    }
  }

  @Test
  @DisplayName("承诺书一页：未成年人由法定代理人签署；近亲属备案表有人员、家庭和两级意见")
  void commitment_and_staff_relative() throws IOException {
    List<String> commitment = Prints.pages(Prints.print(SampleCaseForms.commitment()));
    assertThat(commitment).hasSize(1);
    assertThat(commitment.getFirst())
        .contains("萨社救诺〔2026〕186号", "及时告知萨拉齐镇人民政府", "第七十三条", "乌云其木格")
        .contains("由法定代理人签署");
    assertThat(commitment.getFirst().split("由法定代理人签署", -1)).hasSize(3);
    List<String> filed = Prints.pages(Prints.print(SampleCaseForms.staffRelative()));
    assertThat(filed).hasSize(1);
    assertThat(filed.getFirst())
        .contains("云占河", "大袄兑村村民委员会", "弟弟", "2034.00元", "疾病、缺乏劳动力", "备案、核查");
  }

  @Test
  @DisplayName("邻里访问记录一页，编号带被访人次序，不带证号和住址")
  void neighbour() throws IOException {
    List<String> pages = Prints.pages(Prints.print(SampleCaseForms.neighbour()));
    assertThat(pages).hasSize(1);
    assertThat(pages.getFirst())
        .contains("萨社救邻〔2026〕186－1号", "云占海（5人）", "那仁图雅（镇社会救助协理员）", "10是否有异常高消费")
        .doesNotContain("150221", "3组21号");
  }

  @Test
  @DisplayName("民主评议记录：开会前是空表，开会后有票数，弃权由总数减出")
  void appraisal() throws IOException {
    assertThat(Prints.pages(Prints.print(SampleCaseForms.appraisal(true)))).hasSize(1);
    String blank = text(SampleCaseForms.appraisal(false));
    assertThat(blank).contains("评议事由公示期间有异议").doesNotContain("15人", "贺存良");
    // 15 - 13 - 1
    assertThat(text(SampleCaseForms.appraisal(true)))
        .contains("15人", "11人", "13人", "弃权1人", "回避人员云占河", "张二毛", "2026年11月5日");
  }

  @Test
  @DisplayName("自理能力评估表一人一页，三项不能为部分丧失")
  void self_care() throws IOException {
    List<String> pages = Prints.pages(Prints.print(SampleCaseForms.selfCare()));
    assertThat(pages).hasSize(2);
    assertThat(pages.getFirst()).contains("乌云其木格", "3项（档案记载）", "室内自主行走");
    assertThat(pages.getLast()).contains("阿拉腾巴根").doesNotContain("档案记载");
  }

  @Test
  @DisplayName("渐退审批表写明月数、起止和停发月；复核表两页")
  void taper_and_review() throws IOException {
    List<String> taper = Prints.pages(Prints.print(SampleCaseForms.taper()));
    assertThat(taper).hasSize(1);
    assertThat(taper.getFirst())
        .contains("6个月", "2026年12月至2027年5月", "2027年6月起停发", "2,034.00", "没有意见，同意渐退");
    List<String> review = Prints.pages(Prints.print(SampleCaseForms.review()));
    assertThat(review).hasSize(2);
    assertThat(review.getFirst()).contains("27,680.00", "云小龙", "云占河");
    assertThat(review.getLast()).contains("大女儿明年毕业", "由元变为元");
  }

  @Test
  @DisplayName("调整告知书写明前后金额、听取意见记录和两种救济；终止告知书写明终止")
  void letters() throws IOException {
    assertThat(Prints.pages(Prints.print(SampleCaseForms.adjustment()))).hasSize(1);
    String adjusted = text(SampleCaseForms.adjustment());
    assertThat(adjusted)
        .contains("土右社救变〔2026〕186号", "2,034.00元／月", "1,234.50元／月", "2027年6月", "收入变化：大女儿毕业后就业")
        .contains("2027年5月18日", "当面", "希望继续帮助母亲看病", "60日内", "6个月内", "送达回证");
    assertThat(text(SampleCaseForms.end()))
        .contains("终止救助", "0.00元／月", "无人可供听取意见", "重新申请")
        .doesNotContain("陈述人");
  }

  @Test
  @DisplayName("听取意见记录一页：告知了哪几项、采纳和处理都打勾；不到场写明送达；试算单写明不是决定")
  void hearing_and_trial() throws IOException {
    List<String> heard = Prints.pages(Prints.print(SampleOfficeForms.hearing(true)));
    assertThat(heard).hasSize(1);
    assertThat(heard.getFirst())
        .contains("听取意见记录", "陈述人云占海", "听取人高娃、巴图", "2026年11月24日上午10时", "工资属实，母亲还要看病")
        .contains("医疗支出另办医疗救助", "变动原因定期核查", "社会救助法第四十八条")
        .doesNotContain("本人未到场");
    assertThat(text(SampleOfficeForms.hearing(false))).contains("本人未到场告知书送达：邮寄，2026年11月20日");
    List<String> trial = Prints.pages(Prints.print(SampleOfficeForms.trial()));
    assertThat(trial).hasSize(1);
    assertThat(trial.getFirst())
        .contains("试算，不编号", "不是审核确认决定", "女儿工资性收入010,800", "每月合计2,034.000.00")
        .contains("断崖：净少13,608.00元/年", "渐退6个月");
  }

  @Test
  @DisplayName("月报两页：三种单位，负数带号，两村一行；抽查记录有名单、种子和结果")
  void report_and_draw() throws IOException {
    List<String> report = Prints.pages(Prints.print(SampleOfficeForms.report()));
    assertThat(report).hasSize(2);
    assertThat(report.getFirst())
        // 3 + 1 - 1 = 3; 12 + 4 - 4 - 1 = 11; 1500 + 500 - 500 - 20 = 1480
        .contains("户310001—3", "人1240004－111")
        .contains("元／月1,500.00500.000.000.000.00500.00－20.001,480.00", "各类相符", "截至2026年11月24日");
    assertThat(report.getLast())
        .contains("大袄兑村281,000.001小厂圐圙村13480.00－1", "其中听取意见1户，渐退期满0户", "死亡1")
        .contains("纳入户11109876543210", "1,501.00");
    List<String> draw = Prints.pages(Prints.print(SampleOfficeForms.draw()));
    assertThat(draw).hasSize(1);
    assertThat(draw.getFirst())
        .contains("种子20261124", "在场人员高娃、乌兰", "抽中1件，必查1件", "名单5件")
        .contains("22026-2乙30%抽中", "42026-4丁30%必查", "12026-1甲30%—", "乌兰：");
  }

  @Test
  @DisplayName("救助情况单一页：概况、链、对照、用途；没有证号")
  void chain() throws IOException {
    List<String> pages = Prints.pages(Prints.print(SampleOfficeForms.chain()));
    assertThat(pages).hasSize(1);
    assertThat(pages.getFirst())
        .contains("一户一链救助情况单", "编号：萨社救链〔2026〕186号", "户主：云占海共同生活5人")
        .contains("最低生活保障2,034.001,500.001件2027-05-11完整", "入户调查：王晓燕、贺存良", "2,034.00／月")
        .contains("重复享受有低保、特困", "打印人：王晓燕打印时间：2026年11月24日用途：领导走访")
        .doesNotContain("150221");
  }

  @Test
  @DisplayName("增减员表逐行有差额，汇总与手算一致")
  void changes() throws IOException {
    assertThat(text(SampleCaseForms.changes()))
        // 650.50 - 900; 0 - 695
        .contains("－249.50", "－695.00", "新增152,034.00", "减发00－249.50", "停发－1－1－695.00")
        .contains("上月315234,234.50", "本月315635,324.00");
  }

  @Test
  @DisplayName("走访本：首页是全村名单，每页两户，没有证号")
  void booklet() throws IOException {
    List<String> pages = Prints.pages(Prints.print(SampleCaseForms.booklet(5)));
    // list, then 2 + 2 + 1
    assertThat(pages).hasSize(4);
    assertThat(pages.getFirst()).contains("云占海", "户主5", "走访人：王晓燕、贺存良");
    assertThat(pages.get(1)).contains("1云占海", "阿拉腾敖其尔·巴雅斯古楞", "定期复核取暖用煤");
    assertThat(pages.getLast()).contains("户主5").doesNotContain("户主4");
    assertThat(String.join("", pages)).doesNotContain("150221");
  }

  @Test
  @DisplayName("封页、卷内目录、档案封面")
  void covers() throws IOException {
    assertThat(text(SampleCaseForms.batch(12)))
        .contains("社会救助确认通知书12份", "大袄兑村6份，小厂圐圙村6份", "共12份、12页", "打印人：高娃");
    assertThat(text(SampleCaseForms.contents())).contains("1萨社救申〔2026〕186号云占海社会救助申请书");
    assertThat(text(SampleCaseForms.cover())).contains("土默特右旗萨拉齐镇人民政府", "2026年10月12日至办理中", "11件");
  }

  @Test
  @DisplayName("一批各有各的印次；没有字体的字可以留空手写，否则拒印")
  void batches_and_gaps() throws IOException {
    BatchCover rare =
        new BatchCover(
            SampleCaseForms.batch(1).printed(),
            "高娃",
            List.of(new BatchCover.Line(1, "社会救助确认通知书", "赵\uE863枝", "", 1)));
    PrintRun third = new PrintRun(3, Prints.RUN.at(), false);
    assertThatThrownBy(() -> Prints.PRESS.print(rare, third)).isInstanceOf(Refusal.class);
    PrintedPaper both =
        Prints.PRESS.printEach(
            List.of(
                new Order(SampleCaseForms.neighbour(), Prints.RUN),
                new Order(rare, third.withGaps())));
    List<String> pages = Prints.pages(both);
    assertThat(pages).hasSize(2);
    assertThat(pages.getFirst()).doesNotContain("次打印");
    assertThat(pages.getLast()).contains("第3次打印", "赵枝");
  }

  @Test
  @DisplayName("单位自己的文字印在文书上，其余照旧")
  void own_words() throws IOException {
    var own = Prints.PRESS.worded(Map.of("fileContents.note", "空行由档案员补记。", "no.such.key", "x"));
    PrintedPaper printed = own.print(SampleCaseForms.contents(), Prints.RUN);
    assertThat(Prints.text(printed)).contains("空行由档案员补记", "卷内目录");
    assertThat(text(SampleCaseForms.contents())).contains("空行供补记");
  }

  private static String text(Paper paper) throws IOException {
    return Prints.text(Prints.print(paper));
  }
}
