package org.yihu.desktop.print;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.yihu.domain.shared.Reason;
import org.yihu.usecases.port.PageImages.Pixels;
import org.yihu.usecases.port.PrintedPaper;
import org.yihu.usecases.printing.PaperToPrint;

/** One paper of the preview, or the cover slip. */
public final class PreviewRow {
  /** Where a paper stands. */
  public enum State {
    /** Not finished yet. */
    WAITING,
    READY,
    /** A character has no face; the person has to choose a way on. */
    MISSING,
    /** It cannot be printed as it is. */
    REFUSED,
    /** The person leaves it out. */
    LEFT_OUT
  }

  static final String GLYPH = "MISSING_GLYPH";
  private static final String GETA = "\u3013";

  private final PaperToPrint paper;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.WAITING);
  private final ObjectProperty<Pixels> thumbnail = new SimpleObjectProperty<>();
  private PrintedPaper finished;
  private List<Reason> reasons = List.of();
  private boolean gaps;

  /**
   * @param paper null for the cover slip
   */
  PreviewRow(PaperToPrint paper) {
    this.paper = paper;
  }

  /** The paper; empty for the cover slip. */
  public Optional<PaperToPrint> paper() {
    return Optional.ofNullable(paper);
  }

  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** Its first page, small; null until it is drawn. */
  public ObjectProperty<Pixels> thumbnail() {
    return thumbnail;
  }

  /** Why it is missing a character or refused. */
  public List<Reason> reasons() {
    return reasons;
  }

  /** Words with 〓 for characters that no face has; on the screen only. */
  public String onScreen(String words) {
    String shown = words;
    for (Reason reason : reasons) {
      if (reason.code().equals(GLYPH)) {
        shown = shown.replace(reason.arguments().getFirst().toString(), GETA);
      }
    }
    return shown;
  }

  /** The finished file; empty until then. */
  public Optional<PrintedPaper> finished() {
    return Optional.ofNullable(finished);
  }

  public int pages() {
    return finished == null ? 0 : finished.pages();
  }

  /** Whether characters without a face are left as blanks. */
  boolean gaps() {
    return gaps;
  }

  boolean isReprint() {
    return paper != null && paper.isReprint();
  }

  void ready(PrintedPaper printed) {
    finished = printed;
    reasons = List.of();
    state.set(State.READY);
  }

  void stopped(State how, List<Reason> why) {
    reasons = why;
    state.set(how);
  }

  void leaveOut() {
    state.set(State.LEFT_OUT);
  }

  /** Is finished afresh. */
  void again(boolean withGaps) {
    gaps = withGaps;
    finished = null;
    thumbnail.set(null);
    state.set(State.WAITING);
  }
}
