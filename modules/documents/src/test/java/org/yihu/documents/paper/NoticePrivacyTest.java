package org.yihu.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihu.documents.pdf.PageKind;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.notice.NoticeEntry.Note;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.paper.KnownPerson;
import org.yihu.usecases.paper.ReviewNotice;
import org.yihu.usecases.port.NoticeLeak;
import org.yihu.usecases.port.NoticeLeak.Kind;
import org.yihu.usecases.port.NoticePress;
import org.yihu.usecases.port.PrintRun;

@DisplayName("公示保密检查")
class NoticePrivacyTest {
  @Test
  @DisplayName("样张的审核公示、长期公示、终止公示都可以张贴")
  void samples_pass() {
    assertThatCode(() -> Prints.print(SamplePapers.review())).doesNotThrowAnyException();
    assertThatCode(() -> Prints.print(SamplePapers.longTerm())).doesNotThrowAnyException();
    assertThatCode(() -> Prints.print(SamplePapers.termination())).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0} → {1}")
  @DisplayName("姓名一栏夹带的内容逐一指出")
  @CsvSource({
    "云占海150221196803179132, 身份证号或者其尾号",
    "云占海15022119680317913X, 身份证号或者其尾号",
    "云占海1502211968 03179132, 身份证号或者其尾号",
    "云占海１５０２２１１９６８０３１７９１３２, 身份证号或者其尾号",
    "云占海（尾号9132）, 号码",
    "云占海9132, 号码",
    "云占海913X, 身份证号或者其尾号",
    "云占海13900001234, 电话号码",
    "云占海6200000000000000013, 银行账号",
    "云占海（重病）, 疾病",
    "云占海（尿毒症）, 疾病",
    "云占海（重 病）, 疾病",
    "云占海（肢体残疾二级）, 残疾",
    "云占海（单人户）, 足以看出原因的字样",
    "云占海（护理一档）, 足以看出原因的字样",
    "云占海（1968年3月17日）, 出生日期",
    "云占海19680317, 出生日期",
    "云占海（58岁生于农家）, 出生日期",
    "云占海（3组21号）, 住址",
    "云占海（月入800元）, 收入或者财产",
    "云占海（有存款）, 收入或者财产"
  })
  void leaks_in_the_name_are_named(String name, String kind) {
    Refusal refusal = refused(notice(name, List.of()));
    assertThat(wordsOf(refusal)).anyMatch(w -> w.startsWith("第2行“申请人姓名”含有" + kind));
  }

  @ParameterizedTest
  @DisplayName("寻常姓名不误报")
  @ValueSource(strings = {"赵去病", "阿拉腾巴根", "乌云·其木格", "单娃", "张万岁", "欧阳二小", "李*"})
  void ordinary_names_pass(String name) {
    assertThatCode(() -> Prints.print(notice(name, List.of()))).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("本户未成年人的姓名被查出；别户同名的成年申请人不受影响")
  void a_minors_name_counts_in_its_own_row() {
    var minor = new KnownPerson("case-2", List.of("云小龙"), List.of(), List.of());
    assertThat(wordsOf(refused(notice("云小龙", List.of(minor)))))
        .anyMatch(w -> w.contains("第2行“申请人姓名”含有不应公开的姓名"));
    var elsewhere = new KnownPerson("case-1", List.of("云小龙"), List.of(), List.of());
    assertThatCode(() -> Prints.print(notice("云小龙", List.of(elsewhere))))
        .doesNotThrowAnyException();
  }

  @Test
  @DisplayName("档案中的证号尾号出现在张贴地点也被查出")
  void a_known_tail_in_the_place_is_found() {
    var known = new KnownPerson("case-1", List.of(), List.of("150221196803179132"), List.of());
    ReviewNotice plain = notice("贺二换", List.of(known));
    var leaking =
        new ReviewNotice(
            plain.fileKey(),
            plain.number(),
            plain.office(),
            plain.village() + "9132户",
            plain.place(),
            plain.period(),
            plain.entries(),
            plain.known());
    assertThat(wordsOf(refused(leaking))).anyMatch(w -> w.startsWith("村名或者张贴地点含有身份证号或者其尾号"));
  }

  @Test
  @DisplayName("样张不拒绝，指出第4行备注含疾病，框在备注一格里；A3 的框同样按页宽的比例")
  void a_drawn_notice_tells_its_leaks_and_where() {
    var entries = new ArrayList<NoticeEntry>();
    for (int i = 1; i <= 6; i++) {
      entries.add(
          SamplePapers.entry(i, "贺二换", 3, Category.SUBSISTENCE_ALLOWANCE, "760.00", Note.NONE));
    }
    entries.set(3, entries.get(3).remarked("患尿毒症"));
    ReviewNotice notice = SamplePapers.review(entries, List.of());

    NoticePress.Drawn drawn = Prints.PRESS.draw(notice, Prints.RUN);

    assertThat(drawn.sheet().pages()).isEqualTo(1);
    assertThat(drawn.leaks())
        .extracting(NoticeLeak::kind, NoticeLeak::part, NoticeLeak::serial, NoticeLeak::where)
        .containsOnly(tuple(Kind.ILLNESS, NoticeLeak.Part.REMARK, 4, "第4行“备注”"));
    NoticeLeak.Box box = drawn.leaks().getFirst().box().orElseThrow();
    // columns of 13, 34, 20, 42 and 27 mm stand before the remark, which has 20 mm
    double left = (PageKind.LETTER.left() + 136) / 210;
    assertThat(box.page()).isEqualTo(1);
    assertThat(box.left()).isEqualTo(left, within(0.0001));
    assertThat(box.width()).isEqualTo(20 / 210.0, within(0.0001));
    assertThat(box.height()).isEqualTo(8.3 / 210, within(0.002));
    NoticeLeak.Box large =
        Prints.PRESS
            .draw(notice, new PrintRun(1, Instant.EPOCH, true))
            .leaks()
            .getFirst()
            .box()
            .orElseThrow();
    assertThat(large.left()).isEqualTo(left, within(0.001));
    assertThat(wordsOf(refused(notice))).anyMatch(w -> w.startsWith("第4行“备注”含有疾病"));

    entries.set(3, entries.get(3).remarked(""));
    assertThat(Prints.PRESS.draw(SamplePapers.review(entries, List.of()), Prints.RUN).leaks())
        .isEmpty();
  }

  @Test
  @DisplayName("A3 公示同样检查")
  void a3_is_checked_too() {
    var run = new PrintRun(1, Instant.EPOCH, true);
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> Prints.PRESS.print(notice("云占海（重病）", List.of()), run));
    assertThat(wordsOf(refusal)).anyMatch(w -> w.startsWith("第2行“申请人姓名”含有疾病"));
    assertThatCode(() -> Prints.PRESS.print(SamplePapers.review(), run)).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("四十户跨页的公示，第四十行的泄露也指到行")
  void the_last_row_of_a_long_notice_is_named() {
    var entries = new ArrayList<NoticeEntry>();
    for (int i = 1; i <= 40; i++) {
      String name = i == 40 ? "云占海（透析）" : "贺二换";
      entries.add(
          SamplePapers.entry(i, name, 2, Category.SUBSISTENCE_ALLOWANCE, "886.00", Note.NONE));
    }
    Refusal refusal = refused(SamplePapers.review(entries, List.of()));
    assertThat(wordsOf(refusal)).containsExactly("第40行“申请人姓名”含有疾病（透析），公示不得公开。请改正后再打印。");
  }

  private static ReviewNotice notice(String secondName, List<KnownPerson> known) {
    return SamplePapers.review(
        List.of(
            SamplePapers.entry(1, "刘改莲", 1, Category.SUBSISTENCE_ALLOWANCE, "755.00", Note.NONE),
            SamplePapers.entry(
                2, secondName, 2, Category.SUBSISTENCE_ALLOWANCE, "886.00", Note.NONE)),
        known);
  }

  private static Refusal refused(ReviewNotice notice) {
    return catchThrowableOfType(Refusal.class, () -> Prints.print(notice));
  }

  private static List<String> wordsOf(Refusal refusal) {
    assertThat(refusal).isNotNull();
    return Prints.TEXTS.of(refusal.reasons());
  }
}
