package org.yihu.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.paper.AuthorisationForm;
import org.yihu.usecases.paper.AuthorisationForm.Signatory;
import org.yihu.usecases.paper.FormMember;
import org.yihu.usecases.paper.Paper;
import org.yihu.usecases.paper.PaymentRow;
import org.yihu.usecases.paper.VisitForm;
import org.yihu.usecases.port.PrintedPaper;

@DisplayName("表格成品")
class FormPdfTest {
  static Stream<Paper> forms() {
    return Stream.of(
        SampleForms.application(SampleForms.family()),
        SampleForms.authorisation(),
        VisitForm.blank(),
        SampleForms.visit(),
        SampleForms.review(List.of()),
        SampleForms.payments(SampleForms.paymentRows(), List.of(SampleForms.heldRow())));
  }

  @ParameterizedTest
  @DisplayName("每种表格都是合格的 PDF/A-2b，同样的输入得到同样的字节，没有样张字样")
  @MethodSource("forms")
  void every_form_is_an_archive_file_with_stable_bytes(Paper paper) throws Exception {
    PrintedPaper printed = Prints.print(paper);
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
    assertThat(pages).hasSize(printed.pages());
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i))
          .contains("第" + (i + 1) + "页共" + pages.size() + "页")
          .doesNotContain("样张");
    }
  }

  @Test
  @DisplayName("申请书：两页，成员、义务人、收入、承诺、窗口都读得回来")
  void application() throws IOException {
    List<String> pages = Prints.pages(Prints.print(SampleForms.application(SampleForms.family())));
    assertThat(pages).hasSize(2);
    assertThat(pages.getFirst())
        .contains("萨社救申〔2026〕186号", "150221196803179132", "1968年3月17日", "乌云其木格", "呼和浩特市赛罕区")
        .contains("6200000000000000013");
    assertThat(pages.getLast())
        .contains("申请人：云占海大袄兑村", "27,680.00", "461.33", "18,640.00", "0.00")
        .contains("第七十三条", "及时告知萨拉齐镇人民政府", "2026年10月14日");
  }

  @Test
  @DisplayName("八口之家：续页重复表头，人人都在，页数是真的")
  void eight_members() throws IOException {
    var members = new ArrayList<>(SampleForms.family());
    for (String name : List.of("阿拉腾敖其尔·巴雅斯古楞", "圐圙生", "云小凤")) {
      members.add(
          new FormMember(name, "孙子", "150221201201099518", 14, "蒙古族", "未婚", "健康", "—", "初中", ""));
    }
    PrintedPaper printed = Prints.print(SampleForms.application(members));
    List<String> pages = Prints.pages(printed);
    assertThat(pages).hasSize(3);
    String all = String.join("", pages);
    assertThat(all).contains("圐圙生", "云小凤", "共3页");
    var dozen = new ArrayList<>(members);
    dozen.addAll(members.subList(4, 8));
    List<String> continued = Prints.pages(Prints.print(SampleForms.application(dozen)));
    assertThat(continued.get(1)).contains("公民身份号码", "残疾类别等级");
    assertThat(String.join("", continued).split("云小凤", -1)).hasSize(3);

    List<Signatory> signatories =
        members.stream()
            .map(m -> new Signatory(m.name(), "居民身份证", m.idNumber(), m.relation(), m.age() < 18))
            .toList();
    var authorisation =
        new AuthorisationForm(
            SampleForms.KEY,
            SampleForms.number("萨社救授", 186),
            "土默特右旗民政局",
            "萨拉齐镇人民政府",
            "云占海",
            "大袄兑村",
            signatories,
            List.of());
    List<String> signed = Prints.pages(Prints.print(authorisation));
    assertThat(signed).hasSize(2).last().asString().contains("法定代理人、受托人", "填写须知");
    assertThat(String.join("", signed)).contains("云小凤", "圐圙生");
  }

  @Test
  @DisplayName("授权书：未成年人一行印由法定代理人签署，只有这一行")
  void authorisation() throws IOException {
    String text = Prints.text(Prints.print(SampleForms.authorisation()));
    assertThat(text.split("由法定代理人签署", -1)).hasSize(2);
    assertThat(text).contains("云小龙之父", "民发〔2021〕57号");
  }

  @Test
  @DisplayName("入户调查表：预填只有申报数，没有证号；空白表只有格子")
  void visit() throws IOException {
    String filled = Prints.text(Prints.print(SampleForms.visit()));
    assertThat(filled).contains("24,980.00", "1．王晓燕（镇民政经办人员）", "羊11只");
    assertThat(filled).doesNotContain("150221");
    String blank = Prints.text(Prints.print(VisitForm.blank()));
    assertThat(blank)
        .contains("BLANK-05", "YH-05-2026.1（空白）", "政府救助（不计入）")
        .doesNotContain("云占海", "0.00");
  }

  @Test
  @DisplayName("审核确认表：逐类判定照录，扣减带负号，合计有大写；暂定结果印未决事项")
  void review() throws IOException {
    String text = Prints.text(Prints.print(SampleForms.review(List.of())));
    assertThat(text)
        .contains(
            "EP-04", "SA-01", "20,180.00元，低21,520.00元", "－4,800.00", "人民币贰仟零叁拾肆元整", "2,034.00")
        .contains("萨社救示〔2026〕31号", "2026年10月27日至2026年11月2日（7天）")
        .doesNotContain("未决事项");
    assertThat(Prints.text(Prints.print(SampleForms.review(List.of("核对报告未出")))))
        .contains("未决事项：核对报告未出", "不得报送旗县区民政局");
  }

  @Test
  @DisplayName("花名册：每页小计、累计与手算一致，末页有大写、按类别、按村、平衡")
  void payment_list() throws IOException {
    List<String> pages =
        Prints.pages(Prints.print(SampleForms.payments(SampleForms.paymentRows(), List.of())));
    assertThat(pages).hasSize(2);
    assertThat(pages.getFirst())
        .contains("本页小计（21户）3618,454.001,080.002,030.0021,564.00")
        .contains("累计（21户）3618,454.001,080.002,030.0021,564.00");
    assertThat(pages.getLast())
        .contains("本页小计（11户）2112,670.00360.00730.0013,760.00")
        .contains("累计（合计）（32户）5731,124.001,440.002,760.0035,324.00")
        .contains("人民币叁万伍仟叁佰贰拾肆元整（￥35,324.00）", "31＋1－0＝32", "第2个月，共6个月", "小厂圐圙村6户");
  }

  @Test
  @DisplayName("长花名册：末页至少三行，累计逐页相加，每户恰好一次，几十个村的小结也印得下")
  void long_payment_list() throws IOException {
    for (int count : new int[] {0, 1, 2, 3, 12, 13, 21, 22, 24, 42, 45, 107}) {
      List<String> pages =
          Prints.pages(Prints.print(SampleForms.payments(numbered(count, 3), List.of())));
      int seen = 0;
      for (int i = 0; i < pages.size(); i++) {
        String page = pages.get(i);
        int here = page.split("户主\\d{4}", -1).length - 1;
        seen += here;
        assertThat(page).as("%d rows, page %d", count, i + 1).contains("本页小计（" + here + "户）");
        assertThat(page).contains("（" + seen + "户）" + seen);
      }
      assertThat(seen).isEqualTo(count);
      assertThat(pages.getLast().split("户主\\d{4}", -1).length - 1)
          .isGreaterThanOrEqualTo(Math.min(3, count));
      assertThat(pages.getLast()).contains("合计金额（大写）", "制表：", "与银行代发表核对");
    }
    String many = Prints.text(Prints.print(SampleForms.payments(numbered(107, 60), List.of())));
    assertThat(many).contains("村59", "制表：", "累计（合计）（107户）");
  }

  private static List<PaymentRow> numbered(int count, int villages) {
    var rows = new ArrayList<PaymentRow>();
    for (int i = 1; i <= count; i++) {
      rows.add(
          new PaymentRow(
              i,
              "第" + i % villages + "嘎查村村" + i % villages,
              "户主%04d".formatted(i),
              Category.SUBSISTENCE_ALLOWANCE,
              1,
              MonthlyAmount.whole(Money.ofYuan(100)),
              Money.ZERO,
              "开户人",
              "6200000000000000013",
              "",
              Optional.empty(),
              Optional.empty()));
    }
    return rows;
  }

  @Test
  @DisplayName("导入的金额只有合计：分项印一横并注明；暂缓发放单列，不印无账号者的账号")
  void imported_amounts() throws IOException {
    String text =
        Prints.text(
            Prints.print(SampleForms.payments(numbered(5, 1), List.of(SampleForms.heldRow()))));
    assertThat(text)
        .contains("1———100.00", "金额来自汇总表导入", "暂缓发放名单", "阿拉腾巴根", "无账号", "其中暂缓发放（名单附后）1户");
  }

  @Test
  @DisplayName("没有字体的字在打印前连同姓名指出；扩展区的字照印")
  void missing_glyph() throws IOException {
    var members = new ArrayList<>(SampleForms.family());
    members.set(
        1,
        new FormMember(
            "赵\uE863枝", "配偶", "150221196911029246", 56, "汉族", "已婚", "健康", "有", "零工", ""));
    assertThat(Prints.refusal(SampleForms.application(members)))
        .singleElement()
        .asString()
        .contains("U+E863", "赵", "姓名");
    members.set(
        1,
        new FormMember("赵𤧚𬭚䶮", "配偶", "150221196911029246", 56, "汉族", "已婚", "健康", "有", "零工", ""));
    assertThat(Prints.text(Prints.print(SampleForms.application(members)))).contains("赵𤧚𬭚䶮");
  }
}
