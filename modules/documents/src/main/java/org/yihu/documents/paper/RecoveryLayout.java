package org.yihu.documents.paper;

import java.util.ArrayList;
import java.util.List;
import org.yihu.documents.pdf.Align;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.PageKind;
import org.yihu.documents.pdf.Paragraph;
import org.yihu.documents.pdf.Rich;
import org.yihu.documents.pdf.Role;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Style;
import org.yihu.usecases.paper.RecoveryLetter;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.text.Texts;

/** 恢复函: the code in large figures between what it is for and how it is kept. */
final class RecoveryLayout {
  private static final Style CODE = Style.of(Role.EMPH, 20, 40).tracking(1);

  private final LetterParts parts;
  private final Texts texts;

  RecoveryLayout(LetterParts parts) {
    this.parts = parts;
    this.texts = parts.texts();
  }

  Sheet compose(RecoveryLetter paper, PrintRun run) {
    var head = parts.head(paper.office(), paper.fileKey());
    Sheet sheet = parts.begin("recovery.", PageKind.LETTER, head, run, paper.office().signature());
    Block signature =
        parts.signature(
            paper.office().signature(),
            parts.words().date(paper.made()),
            LetterParts.DENSE_BODY,
            18);
    parts.fill(sheet, style -> blocks(paper, style), signature, Block.space(0));
    return sheet;
  }

  private List<Block> blocks(RecoveryLetter paper, Style style) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(parts.title(texts.get("recovery.title")));
    blocks.add(Block.space(6));
    blocks.add(parts.text(style, texts.get("recovery.what", paper.office().signature())));
    blocks.add(Block.space(4));
    for (String line : lines(paper.code())) {
      blocks.add(Paragraph.aligned(Align.CENTER, Rich.of(CODE, line)));
    }
    blocks.add(Block.space(4));
    for (String rule : texts.get("recovery.rules").split("\n")) {
      blocks.add(parts.text(style, rule));
    }
    return blocks;
  }

  /** Half of the groups on each line: a line must never break inside a group. */
  private static List<String> lines(String code) {
    String[] groups = code.split("-");
    int half = (groups.length + 1) / 2;
    List<String> all = List.of(groups);
    return List.of(
        String.join("-", all.subList(0, half)), String.join("-", all.subList(half, groups.length)));
  }
}
