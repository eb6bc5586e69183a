package org.yihu.app.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.Office;
import org.yihu.desktop.household.HouseholdUseCases;
import org.yihu.desktop.household.PapersViewModel;
import org.yihu.desktop.household.TakenWords;
import org.yihu.desktop.task.DirectTasks;
import org.yihu.domain.access.Actor;
import org.yihu.domain.casework.Case;
import org.yihu.testsupport.SampleFamily;
import org.yihu.usecases.attachment.HouseholdPapers.Paper;
import org.yihu.usecases.attachment.HouseholdPapers.Received;
import org.yihu.usecases.attachment.RequiredPapers.State;
import org.yihu.usecases.attachment.ScannedPapers.Recognition;
import org.yihu.usecases.attachment.ScannedPapers.Taken;
import org.yihu.usecases.casepaper.CasePaper;

@DisplayName("扫码归档：自己印的表扫回来，按码归到案卷；种类只有一种可能才自动归")
class ScannedPapersTest {
  private static final String CODE = SampleFamily.CODE;

  @TempDir private Path folder;
  private SampleOffice office;
  private Office use;
  private Actor actor;

  @BeforeEach
  void open() {
    office = new SampleOffice(folder);
    use = office.office();
    actor = office.session().actor();
  }

  @AfterEach
  void close() {
    office.session().close();
  }

  @Test
  @DisplayName("印过一份授权书：倒放的扫描件也认出，归到案卷的授权书；别的纸不动")
  void one_printed_paper_comes_back() throws Exception {
    Case opened = opened();
    byte[] pdf = print(opened, CasePaper.AUTHORISATION);

    Taken whole = take("授权书.pdf", "application/pdf", pdf, "");
    assertThat(whole.recognition()).isEqualTo(Recognition.FILED);
    assertThat(papers().getFirst().kind().code()).isEqualTo("authorisation");
    assertThat(subject(whole.paper())).isEqualTo("case/" + opened.id());

    byte[] again = print(opened, CasePaper.COMMITMENT);
    Taken scan = take("IMG_1.png", "image/png", png(upsideDown(page(again, 150))), "");
    assertThat(scan.recognition()).isEqualTo(Recognition.FILED);
    assertThat(kind(scan.paper())).isEqualTo("commitment");
    Taken photo = take("IMG_2.png", "image/png", SamplePicture.noisy(200, 300, 1), "");
    assertThat(photo.recognition()).isEqualTo(Recognition.NONE);
    assertThat(kind(photo.paper())).isEmpty();
  }

  @Test
  @DisplayName("印过两种还没收回：认出案卷，不猜种类；人选了种类就按人选的")
  void nobody_guesses_the_kind() throws Exception {
    Case opened = opened();
    byte[] authorisation = print(opened, CasePaper.AUTHORISATION);
    byte[] commitment = print(opened, CasePaper.COMMITMENT);

    Taken open = take("1.pdf", "application/pdf", authorisation, "");
    assertThat(open.recognition()).isEqualTo(Recognition.KIND_OPEN);
    assertThat(kind(open.paper())).isEmpty();
    assertThat(subject(open.paper())).isEqualTo("case/" + opened.id());
    Taken chosen = take("2.pdf", "application/pdf", commitment, "commitment");
    assertThat(chosen.recognition()).isEqualTo(Recognition.FILED);
    assertThat(kind(chosen.paper())).isEqualTo("commitment");
    assertThat(new TakenWords(office.wiring().texts()).of(List.of(open, chosen)))
        .containsExactly("已收 2 份", "扫码认出 1 份，已归类", "扫码认出 1 份是本户案卷的，请归类");
  }

  @Test
  @DisplayName("空白入户调查表的码说出种类；应收材料从缺变成齐，不用交的不算缺")
  void the_checklist_follows() throws Exception {
    Case opened = opened();
    assertThat(state("authorisation")).isEqualTo(State.MISSING);
    assertThat(state("bank-balance")).isEqualTo(State.NOT_TO_BE_ASKED);
    take("授权书.pdf", "application/pdf", print(opened, CasePaper.AUTHORISATION), "");
    assertThat(state("authorisation")).isEqualTo(State.ON_FILE);

    byte[] blank =
        use.printCasePaper().print(actor, CasePaper.VISIT_BLANK, opened.id().toString()).pdf();
    Taken visit = take("入户.pdf", "application/pdf", blank, "");
    assertThat(visit.key()).isEqualTo("BLANK-05");
    assertThat(kind(visit.paper())).isEqualTo("visit-form");
  }

  @Test
  @DisplayName("裁去扫描仪的黑边：剩下纸的大小，原件进回收；没有黑边的不动")
  void black_edges_are_cut() throws Exception {
    BufferedImage scan = new BufferedImage(400, 500, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = scan.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(30, 20, 340, 450);
    pen.dispose();
    UUID paper = take("合同.png", "image/png", png(scan), "contract").paper();

    UUID cut = use.households().papers().crop(actor, paper).orElseThrow();

    BufferedImage inner =
        ImageIO.read(new ByteArrayInputStream(use.households().papers().open(actor, cut, "")));
    assertThat(List.of(inner.getWidth(), inner.getHeight())).containsExactly(340, 450);
    assertThat(papers().getLast().id()).isEqualTo(paper);
    assertThat(papers().getLast().binnedAt()).isPresent();
    assertThat(use.households().papers().crop(actor, cut)).isEmpty();
  }

  @Test
  @DisplayName("导出：在用的每份一个文件，内容与收进的一样；再导到同一处说已经有了")
  void papers_are_exported() throws Exception {
    byte[] picture = SamplePicture.noisy(60, 80, 1);
    take("合同.png", "image/png", picture, "contract");
    KeptFailures failures = new KeptFailures();
    PapersViewModel model =
        new PapersViewModel(
            new HouseholdUseCases(
                actor,
                use.households().read(),
                use.households().revise(),
                use.households().history(),
                use.households().exportHistory(),
                use.households().effects(),
                use.households().reveal(),
                use.households().numbers(),
                use.households().papers(),
                use.households().scannedPapers(),
                use.households().requiredPapers(),
                use.households().paperKinds(),
                use.households().ids()::next),
            CODE,
            new DirectTasks(),
            failures);
    model.load();
    List<Path> written = new ArrayList<>();
    model.export(folder, "移交档案", written::add);

    assertThat(written).containsExactly(folder.resolve(CODE));
    assertThat(Files.readAllBytes(folder.resolve(CODE).resolve("01-合同.png"))).isEqualTo(picture);
    model.export(folder, "移交档案", written::add);
    assertThat(failures.refusals()).containsExactly("PAPERS_FOLDER_THERE");
  }

  private Case opened() {
    UUID household = use.store().read(r -> r.households().byCode(CODE).orElseThrow().id());
    return use.openCase()
        .open(actor, household, Optional.empty(), LocalDate.of(2026, 11, 2), "", "")
        .subject();
  }

  private byte[] print(Case subject, CasePaper paper) {
    return use.printCasePaper().print(actor, paper, subject.id().toString()).pdf();
  }

  private Taken take(String name, String mediaType, byte[] content, String kind) {
    return use.households()
        .scannedPapers()
        .take(
            actor,
            CODE,
            new Received(
                name, mediaType, new ByteArrayInputStream(content), kind, Optional.empty()));
  }

  private List<Paper> papers() {
    return use.households().papers().of(actor, CODE);
  }

  private String kind(UUID paper) {
    return papers().stream().filter(p -> p.id().equals(paper)).findFirst().get().kind().code();
  }

  private String subject(UUID paper) {
    return use.store().read(r -> r.attachments().byId(paper).orElseThrow().subject());
  }

  private State state(String code) {
    return use.households().requiredPapers().of(actor, CODE).stream()
        .filter(r -> r.code().equals(code))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private static BufferedImage page(byte[] pdf, int dpi) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, dpi);
    }
  }

  private static BufferedImage upsideDown(BufferedImage page) {
    BufferedImage turned =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = turned.createGraphics();
    pen.rotate(Math.PI, page.getWidth() / 2.0, page.getHeight() / 2.0);
    pen.drawImage(page, 0, 0, null);
    pen.dispose();
    return turned;
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
