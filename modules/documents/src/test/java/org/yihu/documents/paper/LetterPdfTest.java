package org.yihu.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.notice.NoticeEntry.Note;
import org.yihu.usecases.paper.Paper;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.port.PrintedPaper;

@DisplayName("函件成品")
class LetterPdfTest {
  static Stream<Paper> papers() {
    return Prints.all().stream();
  }

  @ParameterizedTest
  @DisplayName("每种函件都是合格的 PDF/A-2b，同样的输入得到同样的字节")
  @MethodSource("papers")
  void every_letter_is_an_archive_file_with_stable_bytes(Paper paper) throws Exception {
    byte[] pdf = Prints.print(paper).pdf();
    Path out = Files.createDirectories(Path.of("target/papers"));
    Files.write(out.resolve(paper.getClass().getSimpleName() + ".pdf"), pdf);
    VeraGreenfieldFoundryProvider.initialise();
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
      var result = validator.validate(parser);
      assertThat(result.isCompliant()).as(result.getTestAssertions().toString()).isTrue();
    }
    assertThat(Arrays.equals(Prints.print(paper).pdf(), pdf)).as("the same bytes").isTrue();
  }

  @Test
  @DisplayName("另一个日期、另一个名字，字节不同")
  void other_input_gives_other_bytes() {
    byte[] first = Prints.print(SamplePapers.acceptance()).pdf();
    byte[] later =
        Prints.PRESS
            .print(SamplePapers.acceptance(), PrintRun.first(Instant.parse("2026-11-24T02:00:00Z")))
            .pdf();
    assertThat(Arrays.equals(later, first)).isFalse();
  }

  @Test
  @DisplayName("确认通知书读回来有金额、大写、起发月份和两种救济")
  void confirmation_reads_back() throws IOException {
    assertThat(Prints.text(Prints.print(SamplePapers.confirmation())))
        .contains("社会救助确认通知书", "土右社救确〔2026〕312号", "1,794.00元／月", "240.00元／月", "2,034.00元")
        .contains("贰仟零叁拾肆元整", "2026年12月", "2027年5月", "60日内", "6个月内依法向人民法院提起行政诉讼")
        .contains("送达回证", "第1页共1页", "模板YH-10-2026.1", "7K2M-94QD")
        .doesNotContain("样张", "盖章处");
  }

  @Test
  @DisplayName("重印标明次数，首印不标")
  void a_reprint_says_so() throws IOException {
    var again = new PrintRun(3, Instant.EPOCH, false);
    // the epoch is eight in the morning here
    assertThat(Prints.text(Prints.PRESS.print(SamplePapers.confirmation(), again)))
        .contains("第3次打印", "重印21970-01-01");
    assertThat(Prints.text(Prints.print(SamplePapers.confirmation()))).doesNotContain("次打印", "重印");
  }

  @Test
  @DisplayName("公示：单人户只印“最低生活保障”，没有金额的印一横")
  void review_notice_reads_back() throws IOException {
    String text = Prints.text(Prints.print(SamplePapers.review()));
    assertThat(text).contains("大袄兑村12户26人", "公示期7天，自2026年10月27日起至2026年11月2日止");
    assertThat(text).contains("4刘改莲1最低生活保障755.00", "5王栓牛3低保边缘家庭—", "近亲属已备案");
    assertThat(text).doesNotContain("单人户");
  }

  @Test
  @DisplayName("四十户公示分页：表头每页重复，行不拆开，落款不单独成页，共几页是真的")
  void forty_rows_go_over_pages() throws IOException {
    var entries = new ArrayList<NoticeEntry>();
    for (int i = 1; i <= 40; i++) {
      entries.add(
          SamplePapers.entry(i, "阿拉腾巴根", 2, Category.SUBSISTENCE_ALLOWANCE, "886.00", Note.NONE));
    }
    PrintedPaper printed = Prints.print(SamplePapers.review(entries, List.of()));
    List<String> pages = Prints.pages(printed);
    assertThat(pages).hasSize(printed.pages()).hasSize(2);
    assertThat(pages).allMatch(page -> page.contains("申请人姓名") && page.contains("共2页"));
    assertThat(pages.getLast()).contains("40阿拉腾巴根", "萨拉齐镇人民政府2026年10月26日");
    String all = String.join("", pages);
    for (int i = 1; i <= 40; i++) {
      String row = i + "阿拉腾巴根2最低生活保障886.00";
      assertThat(all.split("(?:备注|\\.00)" + row, -1)).as(row).hasSize(2);
    }
  }

  @Test
  @DisplayName("生僻字圐圙照印；没有字体的字在打印前连同姓名指出")
  void missing_glyphs_are_named_with_the_person() throws IOException {
    assertThat(Prints.text(Prints.print(SamplePapers.refusal()))).contains("小厂圐圙村");
    var entries =
        List.of(
            SamplePapers.entry(
                1, "王\uE863", 1, Category.SUBSISTENCE_ALLOWANCE, "755.00", Note.NONE));
    assertThat(Prints.refusal(SamplePapers.review(entries, List.of())))
        .singleElement()
        .asString()
        .contains("U+E863", "王\uE863", "申请人姓名");
  }

  @Test
  @DisplayName("𠮷 这样的扩展区汉字由宽字库补上，读回来还是它")
  void rare_characters_come_from_the_wide_face() throws IOException {
    var entries =
        List.of(
            SamplePapers.entry(1, "𠮷日嘎拉", 1, Category.SUBSISTENCE_ALLOWANCE, "755.00", Note.NONE));
    assertThat(Prints.text(Prints.print(SamplePapers.review(entries, List.of()))))
        .contains("𠮷日嘎拉");
  }

  @Test
  @DisplayName("很长的带点蒙古族姓名缩小或者折行，不出格")
  void long_names_stay_in_their_cell() throws IOException {
    String name = "阿拉腾乌力吉达来·乌云其其格敖登格日勒";
    var entries =
        List.of(
            SamplePapers.entry(1, name, 1, Category.SUBSISTENCE_ALLOWANCE, "755.00", Note.NONE));
    byte[] pdf = Prints.print(SamplePapers.review(entries, List.of())).pdf();
    List<Double> places = new ArrayList<>();
    try (var document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(org.apache.pdfbox.text.TextPosition position) {
          if (name.contains(position.getUnicode())
              && position.getYDirAdj() * 25.4 / 72 > 96
              && position.getYDirAdj() * 25.4 / 72 < 115
              && position.getXDirAdj() < 75 / 25.4 * 72) {
            places.add((position.getXDirAdj() + position.getWidthDirAdj()) * 25.4 / 72);
          }
        }
      }.getText(document);
    }
    assertThat(places).hasSize(name.length()).allMatch(right -> right <= 75.1);
  }

  @Test
  @DisplayName("一批确认通知书印成一册，每份各自编页")
  void a_batch_is_one_file() throws IOException {
    PrintedPaper printed =
        Prints.PRESS.printAll(
            List.of(SamplePapers.confirmation(), SamplePapers.refusal()), Prints.RUN);
    List<String> pages = Prints.pages(printed);
    assertThat(pages).hasSize(3);
    assertThat(pages.get(0)).contains("第1页共1页");
    assertThat(pages.get(2)).contains("第2页共2页");
  }
}
