package org.yihu.documents.pdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.PrintedPaper;
import org.yihu.usecases.text.Texts;

/**
 * 文件册: one PDF/A file in which one paper, or a batch of papers one after the other, is composed.
 */
public final class Volume {
  private static final double TO_A3 = Math.sqrt(2);

  private final Composer composer;
  private final ArchiveFile file;
  private final List<Sheet> sheets = new ArrayList<>();
  private String title = "";

  Volume(Composer composer, Instant at) {
    this.composer = composer;
    this.file = new ArchiveFile(at, composer.colourProfile());
  }

  /** Begins a paper on A4. */
  public Sheet sheet(Imprint imprint, PageKind kind, PageHead head) {
    return begin(new Sheet(composer, file, imprint, kind, head, 1), imprint);
  }

  /** Begins a paper on A3: A4 enlarged to 141 %. */
  public Sheet largeSheet(Imprint imprint, PageKind kind, PageHead head) {
    return begin(new Sheet(composer, file, imprint, kind, head, TO_A3), imprint);
  }

  public Texts texts() {
    return composer.texts();
  }

  /** Draws the footers and closes the file; refuses it if a character of any paper has no face. */
  public PrintedPaper finish() {
    List<Reason> missing = new ArrayList<>();
    sheets.forEach(sheet -> missing.addAll(sheet.complete()));
    Refusal.unlessEmpty(missing);
    int pages = sheets.stream().mapToInt(Sheet::page).sum();
    return new PrintedPaper(file.finish(title), pages);
  }

  private Sheet begin(Sheet sheet, Imprint imprint) {
    title = sheets.isEmpty() ? imprint.title() : title;
    sheets.add(sheet);
    return sheet;
  }
}
