package org.yihu.app.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.AuditRecord;
import org.yihu.domain.shared.Refusal;
import org.yihu.testsupport.SampleFamily;
import org.yihu.usecases.attachment.HouseholdPapers;
import org.yihu.usecases.attachment.HouseholdPapers.Paper;
import org.yihu.usecases.attachment.HouseholdPapers.Received;
import org.yihu.usecases.attachment.PaperKinds.Step;

@DisplayName("家庭材料：归类、旋转、压缩、回收三十天、遮盖的要理由")
class HouseholdPapersTest {
  private static final String CODE = SampleFamily.CODE;

  @TempDir private Path folder;
  private SampleOffice office;
  private HouseholdPapers papers;
  private Actor actor;

  @BeforeEach
  void open() {
    office = new SampleOffice(folder);
    papers = office.office().households().papers();
    actor = office.session().actor();
  }

  @AfterEach
  void close() {
    office.session().close();
  }

  @Test
  @DisplayName("收进的图归到种类、环节和人，普通材料有缩略图，遮盖的没有")
  void received_papers_are_filed() {
    add("流转合同.png", "contract", Optional.empty());
    add("身份证.png", "identity-card", Optional.of(office.family().spouse.id()));
    add("IMG_1.png", "", Optional.empty());

    assertThat(papers.of(actor, CODE))
        .extracting(
            Paper::name,
            p -> p.kind().name(),
            p -> p.kind().step(),
            Paper::person,
            Paper::hasThumbnail,
            Paper::addedBy)
        .containsExactly(
            Tuple.tuple("身份证.png", "身份证、户口簿", Step.APPLICATION, "张国强", false, "gaowa"),
            Tuple.tuple("流转合同.png", "合同、流转协议", Step.INVESTIGATION, "", true, "gaowa"),
            Tuple.tuple("IMG_1.png", "", Step.OTHER, "", false, "gaowa"));
  }

  @Test
  @DisplayName("遮盖的材料没有理由打不开，理由记在审计里；普通的直接看")
  void masked_papers_need_a_reason() {
    UUID card = add("身份证.png", "identity-card", Optional.empty());
    UUID contract = add("流转合同.png", "contract", Optional.empty());

    assertThatThrownBy(() -> papers.open(actor, card, ""))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.reasons().getFirst().code()).isEqualTo("REVEAL_NEEDS_REASON"));
    assertThat(papers.thumbnail(actor, card)).isEmpty();
    assertThat(papers.open(actor, card, "核对证号")).isEqualTo(picture());
    assertThat(papers.open(actor, contract, "")).isEqualTo(picture());
    assertThat(audited())
        .extracting(AuditRecord::action)
        .containsExactly(
            "ATTACHMENT_OPENED",
            "ATTACHMENT_OPENED",
            "REVEALED",
            "ATTACHMENT_FILED",
            "ATTACHMENT_ADDED",
            "ATTACHMENT_FILED",
            "ATTACHMENT_ADDED");
  }

  @Test
  @DisplayName("左转一次再右转两次：共右转一个直角；改归类")
  void papers_are_turned_and_refiled() {
    UUID paper = add("IMG_1.png", "", Optional.empty());
    papers.turn(actor, paper, -1);
    papers.turn(actor, paper, 2);
    papers.file(actor, paper, "visit-photo", Optional.empty());

    Paper filed = papers.of(actor, CODE).getFirst();
    assertThat(filed.quarterTurns()).isEqualTo(1);
    assertThat(filed.kind().name()).isEqualTo("入户照片");
    assertThatThrownBy(() -> papers.file(actor, paper, "nothing", Optional.empty()))
        .isInstanceOf(Refusal.class);
  }

  @Test
  @DisplayName("回收的排在后面，能取回；满三十天才真的没有")
  void the_bin_keeps_for_thirty_days() {
    UUID paper = add("IMG_1.png", "other", Optional.empty());
    papers.bin(actor, paper);
    assertThat(papers.of(actor, CODE).getFirst().binnedAt()).contains(office.instant());
    papers.restore(actor, paper);
    assertThat(papers.of(actor, CODE).getFirst().binnedAt()).isEmpty();

    papers.bin(actor, paper);
    office.pass(Duration.ofDays(30));
    assertThat(papers.emptyBin(actor)).isZero();
    office.pass(Duration.ofSeconds(1));

    assertThat(papers.emptyBin(actor)).isEqualTo(1);
    assertThat(papers.of(actor, CODE)).isEmpty();
    assertThat(audited().getFirst().before()).startsWith("IMG_1.png sha256=");
  }

  @Test
  @DisplayName("压缩：小于300KB的一份代替原来的，原来的进回收；小图不动")
  void big_pictures_are_shrunk() throws IOException {
    UUID big =
        papers.add(
            actor,
            CODE,
            new Received(
                "合同.png",
                "image/png",
                new ByteArrayInputStream(SamplePicture.noisy(1400, 1800, 7)),
                "contract",
                Optional.empty()));
    papers.turn(actor, big, 1);
    UUID small = papers.compress(actor, big).orElseThrow();

    assertThat(papers.of(actor, CODE))
        .extracting(
            Paper::id, p -> p.kind().code(), Paper::quarterTurns, p -> p.binnedAt().isPresent())
        .containsExactly(
            Tuple.tuple(small, "contract", 1, false), Tuple.tuple(big, "contract", 1, true));
    byte[] content = papers.open(actor, small, "");
    assertThat(content.length).isLessThanOrEqualTo(300 * 1024);
    assertThat(ImageIO.read(new ByteArrayInputStream(content)).getHeight()).isBetween(600, 1754);
    assertThat(papers.compress(actor, add("小.png", "other", Optional.empty()))).isEmpty();
  }

  private List<AuditRecord> audited() {
    return office
        .session()
        .store()
        .store()
        .read(r -> r.auditRecords().find(AuditQuery.on("household/" + CODE, 99)));
  }

  private UUID add(String name, String kind, Optional<UUID> person) {
    return papers.add(
        actor,
        CODE,
        new Received(name, "image/png", new ByteArrayInputStream(picture()), kind, person));
  }

  private static byte[] picture() {
    return SamplePicture.noisy(60, 80, 1);
  }
}
