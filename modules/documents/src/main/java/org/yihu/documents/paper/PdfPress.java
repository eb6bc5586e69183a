package org.yihu.documents.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yihu.documents.pdf.Composer;
import org.yihu.documents.pdf.Faces;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Volume;
import org.yihu.documents.privacy.NoticePrivacy;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.paper.AcceptanceLetter;
import org.yihu.usecases.paper.ApplicationForm;
import org.yihu.usecases.paper.AppraisalMinutes;
import org.yihu.usecases.paper.AssistanceChainSheet;
import org.yihu.usecases.paper.AuthorisationForm;
import org.yihu.usecases.paper.BatchCover;
import org.yihu.usecases.paper.CaseForm;
import org.yihu.usecases.paper.ChangeLetter;
import org.yihu.usecases.paper.ChangeList;
import org.yihu.usecases.paper.CommitmentForm;
import org.yihu.usecases.paper.ConfirmationLetter;
import org.yihu.usecases.paper.DrawMinutes;
import org.yihu.usecases.paper.FileContents;
import org.yihu.usecases.paper.FileCover;
import org.yihu.usecases.paper.FormPaper;
import org.yihu.usecases.paper.HearingRecord;
import org.yihu.usecases.paper.MonthReport;
import org.yihu.usecases.paper.NeighbourForm;
import org.yihu.usecases.paper.Paper;
import org.yihu.usecases.paper.PaymentListForm;
import org.yihu.usecases.paper.PeriodicReviewForm;
import org.yihu.usecases.paper.PostedPaper;
import org.yihu.usecases.paper.RecoveryLetter;
import org.yihu.usecases.paper.RefusalLetter;
import org.yihu.usecases.paper.ReviewSheet;
import org.yihu.usecases.paper.SelfCareForm;
import org.yihu.usecases.paper.StaffRelativeForm;
import org.yihu.usecases.paper.SupplementLetter;
import org.yihu.usecases.paper.TaperForm;
import org.yihu.usecases.paper.TrialSheet;
import org.yihu.usecases.paper.VillageBooklet;
import org.yihu.usecases.paper.VisitForm;
import org.yihu.usecases.paper.WhatIsMissingLetter;
import org.yihu.usecases.port.NoticeLeak;
import org.yihu.usecases.port.NoticePress;
import org.yihu.usecases.port.PaperPress;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.port.PrintedPaper;
import org.yihu.usecases.text.Texts;

/** 印刷所: prints every paper as PDF/A-2b. Made once for the program; safe for several threads. */
public final class PdfPress implements PaperPress, NoticePress {
  /** The text bundles that the letters need. */
  public static final List<String> BUNDLES =
      List.of(
          "papers/typography",
          "papers/common",
          "papers/capitals",
          "papers/letters",
          "papers/forms",
          "papers/01-application",
          "papers/02-authorisation",
          "papers/05-visit-form",
          "papers/07-review-sheet",
          "papers/13-payment-list",
          "papers/notices",
          "papers/privacy",
          "papers/03-acceptance",
          "papers/04-supplement",
          "papers/10-confirmation",
          "papers/11-refusal",
          "papers/12-what-is-missing",
          "papers/06-neighbour",
          "papers/15-assistance-chain",
          "papers/17-visit-booklet",
          "papers/appraisal",
          "papers/batch-cover",
          "papers/change-letters",
          "papers/change-list",
          "papers/commitment",
          "papers/draw-minutes",
          "papers/file",
          "papers/hearing",
          "papers/month-report",
          "papers/periodic-review",
          "papers/self-care",
          "papers/staff-relative",
          "papers/recovery",
          "papers/taper",
          "papers/trial");

  private final Faces faces;
  private final Texts texts;
  private final Composer composer;
  private final NoticePrivacy privacy;

  public PdfPress(Faces faces, Texts texts) {
    this.faces = faces;
    this.texts = texts;
    this.composer = new Composer(faces, texts, true);
    this.privacy = new NoticePrivacy(texts);
  }

  @Override
  public PdfPress worded(Map<String, String> own) {
    return own.isEmpty() ? this : new PdfPress(faces, texts.with(own));
  }

  @Override
  public PrintedPaper print(Paper paper, PrintRun run) {
    return printAll(List.of(paper), run);
  }

  @Override
  public PrintedPaper printEach(List<Order> orders) {
    Volume volume = composer.volume(orders.getFirst().run().at());
    List<Sheet> sheets =
        orders.stream().map(order -> compose(order.paper(), order.run(), volume)).toList();
    PrintedPaper printed = volume.finish();
    List<Reason> leaks = new ArrayList<>();
    int first = 1;
    for (int i = 0; i < sheets.size(); i++) {
      int next = first + sheets.get(i).page();
      if (orders.get(i).paper() instanceof PostedPaper notice) {
        leaks(notice, printed.pdf(), new int[] {first, next}, volume).stream()
            .map(privacy::reason)
            .forEach(leaks::add);
      }
      first = next;
    }
    Refusal.unlessEmpty(leaks);
    return printed;
  }

  @Override
  public Drawn draw(PostedPaper notice, PrintRun run) {
    Volume volume = composer.volume(run.at());
    Sheet sheet = compose(notice, run, volume);
    PrintedPaper drawn = volume.finish();
    return new Drawn(drawn, leaks(notice, drawn.pdf(), new int[] {1, 1 + sheet.page()}, volume));
  }

  private List<NoticeLeak> leaks(PostedPaper notice, byte[] pdf, int[] pages, Volume volume) {
    var layout = new NoticeLayout(new LetterParts(volume));
    return privacy.leaks(
        notice,
        pdf,
        pages,
        NoticeLayout.grid(notice),
        layout.printed(notice),
        layout.heads(notice));
  }

  private static Sheet compose(Paper paper, PrintRun run, Volume volume) {
    var letters = new LetterParts(volume);
    return switch (paper) {
      case AcceptanceLetter letter -> new AcceptanceLayout(letters).compose(letter, run);
      case SupplementLetter letter -> new SupplementLayout(letters).compose(letter, run);
      case PostedPaper notice -> new NoticeLayout(letters).compose(notice, run);
      case ConfirmationLetter letter -> new ConfirmationLayout(letters).compose(letter, run);
      case RefusalLetter letter -> new RefusalLayout(letters).compose(letter, run);
      case WhatIsMissingLetter letter -> new WhatIsMissingLayout(letters).compose(letter, run);
      case ChangeLetter letter -> new ChangeLetterLayout(letters).compose(letter, run);
      case RecoveryLetter letter -> new RecoveryLayout(letters).compose(letter, run);
      case FormPaper form -> compose(form, run, new FormParts(volume));
    };
  }

  private static Sheet compose(FormPaper paper, PrintRun run, FormParts forms) {
    return switch (paper) {
      case ApplicationForm form -> new ApplicationLayout(forms).compose(form, run);
      case AuthorisationForm form -> new AuthorisationLayout(forms).compose(form, run);
      case VisitForm form -> new VisitLayout(forms).compose(form, run);
      case ReviewSheet form -> new ReviewLayout(forms).compose(form, run);
      case PaymentListForm form -> new PaymentListLayout(forms).compose(form, run);
      case ChangeList list -> new ChangeListLayout(forms).compose(list, run);
      case VillageBooklet booklet -> new VillageBookletLayout(forms).compose(booklet, run);
      case TrialSheet trial -> new TrialLayout(forms).compose(trial, run);
      case MonthReport report -> new MonthReportLayout(forms).compose(report, run);
      case DrawMinutes minutes -> new DrawMinutesLayout(forms).compose(minutes, run);
      case AssistanceChainSheet chain -> new AssistanceChainLayout(forms).compose(chain, run);
      case BatchCover cover -> new BatchCoverLayout(forms).compose(cover, run);
      case CaseForm form -> compose(form, run, forms);
    };
  }

  private static Sheet compose(CaseForm paper, PrintRun run, FormParts forms) {
    return switch (paper) {
      case CommitmentForm form -> new CommitmentLayout(forms).compose(form, run);
      case StaffRelativeForm form -> new StaffRelativeLayout(forms).compose(form, run);
      case NeighbourForm form -> new NeighbourLayout(forms).compose(form, run);
      case AppraisalMinutes minutes -> new AppraisalLayout(forms).compose(minutes, run);
      case SelfCareForm form -> new SelfCareLayout(forms).compose(form, run);
      case HearingRecord hearing -> new HearingLayout(forms).compose(hearing, run);
      case TaperForm form -> new TaperLayout(forms).compose(form, run);
      case PeriodicReviewForm form -> new PeriodicReviewLayout(forms).compose(form, run);
      case FileCover cover -> new FileLayout(forms).cover(cover, run);
      case FileContents contents -> new FileLayout(forms).contents(contents, run);
    };
  }
}
