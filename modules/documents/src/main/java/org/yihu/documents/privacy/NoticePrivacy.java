package org.yihu.documents.privacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.shared.Reason;
import org.yihu.usecases.paper.KnownPerson;
import org.yihu.usecases.paper.PostedPaper;
import org.yihu.usecases.port.NoticeLeak;
import org.yihu.usecases.port.NoticeLeak.Part;
import org.yihu.usecases.text.Texts;

/**
 * 公示保密检查: refuses a notice whose finished text, read back from the file, contains an ID number or
 * its tail, a phone number other than the office's own, an account, an illness, a disability,
 * income or property, a birth date, an address, a minor's name, or a word that betrays a reason
 * (社会救助法第十一条; 民发〔2021〕57号第二十四条; 个人信息保护法第二十八条).
 */
public final class NoticePrivacy {
  private static final int SERIAL = 0;
  private static final int NAME = 1;
  private static final int PERSONS = 2;
  private static final int MONTHLY = 4;
  private static final int TAIL = 4;
  private static final Pattern COUNT = Pattern.compile("\\d{1,4}");
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(,\\d{3})*\\.\\d{2}");

  private final Texts texts;
  private final LeakRules rules;

  /**
   * @param texts must hold the bundle {@code papers/privacy}
   */
  public NoticePrivacy(Texts texts) {
    this.texts = texts;
    this.rules = new LeakRules(texts);
  }

  /**
   * What the finished notice discloses, one leak for each cell and kind; empty if it may be posted.
   *
   * @param pdf the finished file
   * @param pages the pages of the notice in it, from the first to before the second
   * @param printed what the notice itself prints and may: its dates, number, key, template
   * @param heads names of the columns
   */
  public List<NoticeLeak> leaks(
      PostedPaper notice,
      byte[] pdf,
      int[] pages,
      NoticeGrid grid,
      List<String> printed,
      List<String> heads) {
    List<FinishedText.Mark> marks =
        FinishedText.of(pdf).stream()
            .filter(m -> m.page() >= pages[0] && m.page() < pages[1])
            .map(m -> new FinishedText.Mark(m.page() - pages[0] + 1, m.x(), m.y(), m.text()))
            .toList();
    NoticeGrid.Split split = grid.split(marks);
    Set<NoticeLeak> found = new LinkedHashSet<>(inputLeaks(notice, heads, split));
    split
        .cells()
        .forEach(
            (place, text) -> {
              Optional<NoticeEntry> entry =
                  notice.entries().stream().filter(e -> e.serial() == place.serial()).findFirst();
              leaksInCell(notice, entry, place.column(), LeakRules.plain(text))
                  .forEach(leak -> found.add(inCell(leak, place, heads, split)));
            });
    split
        .outside()
        .forEach(
            (page, text) -> {
              String where = texts.get("privacy.page", String.valueOf(page));
              leaksOutside(notice, LeakRules.plain(text), printed)
                  .forEach(leak -> found.add(elsewhere(leak, Part.OUTSIDE, where)));
            });
    return List.copyOf(found);
  }

  private List<NoticeLeak> inputLeaks(
      PostedPaper notice, List<String> heads, NoticeGrid.Split split) {
    var found = new ArrayList<NoticeLeak>();
    for (NoticeEntry entry : notice.entries()) {
      var place = new NoticeGrid.Place(entry.serial(), NAME);
      leaksInCell(notice, Optional.of(entry), NAME, LeakRules.plain(entry.applicant()))
          .forEach(leak -> found.add(inCell(leak, place, heads, split)));
    }
    for (String posted : List.of(notice.village(), notice.place())) {
      leaksInPlace(notice, LeakRules.plain(posted))
          .forEach(leak -> found.add(elsewhere(leak, Part.PLACE, texts.get("privacy.place"))));
    }
    return found;
  }

  private NoticeLeak inCell(
      Leak leak, NoticeGrid.Place place, List<String> heads, NoticeGrid.Split split) {
    String head = LeakRules.plain(heads.get(place.column()));
    return new NoticeLeak(
        leak.kind(),
        Part.values()[place.column()],
        place.serial(),
        texts.get("privacy.cell", String.valueOf(place.serial()), head),
        leak.word(),
        Optional.ofNullable(split.boxes().get(place)));
  }

  private static NoticeLeak elsewhere(Leak leak, Part part, String where) {
    return new NoticeLeak(leak.kind(), part, 0, where, leak.word(), Optional.empty());
  }

  /** Village and board: their own house numbers are no secret, everything else is. */
  private Set<Leak> leaksInPlace(PostedPaper notice, String plain) {
    Set<Leak> leaks = new LinkedHashSet<>(rules.leaks(plain, false));
    leaks.removeIf(leak -> leak.kind() == NoticeLeak.Kind.ADDRESS);
    notice.known().forEach(person -> knownLeaks(person, plain, leaks));
    return leaks;
  }

  private Set<Leak> leaksInCell(
      PostedPaper notice, Optional<NoticeEntry> entry, int column, String plain) {
    if (column != NAME && isExpectedFigure(column, plain)) {
      return Set.of();
    }
    String rest = LeakRules.without(plain, allowedInCells());
    Set<Leak> leaks = new LinkedHashSet<>(rules.leaks(rest, column != NAME));
    for (KnownPerson person : notice.known()) {
      boolean own = entry.map(e -> e.subject().equals(person.subject())).orElse(true);
      if (own || column != NAME) {
        person.names().stream()
            .filter(name -> isWord(name) && plain.contains(LeakRules.plain(name)))
            .forEach(name -> leaks.add(new Leak(NoticeLeak.Kind.MINOR_NAME, name)));
      }
      knownLeaks(person, rest, leaks);
    }
    return leaks;
  }

  private static boolean isExpectedFigure(int column, String plain) {
    return switch (column) {
      case SERIAL, PERSONS -> COUNT.matcher(plain).matches();
      case MONTHLY -> AMOUNT.matcher(plain).matches();
      default -> false;
    };
  }

  private Set<Leak> leaksOutside(PostedPaper notice, String plain, List<String> printed) {
    var allowed = new ArrayList<>(printed);
    allowed.addAll(allowedInCells());
    allowed.addAll(List.of(notice.office().phone(), notice.office().supervisionPhone()));
    allowed.add(notice.office().address());
    String rest = LeakRules.without(plain, allowed);
    Set<Leak> leaks = new LinkedHashSet<>(rules.leaks(rest, true));
    for (KnownPerson person : notice.known()) {
      person.names().stream()
          .filter(name -> isWord(name) && rest.contains(LeakRules.plain(name)))
          .forEach(name -> leaks.add(new Leak(NoticeLeak.Kind.MINOR_NAME, name)));
      knownLeaks(person, rest, leaks);
    }
    return leaks;
  }

  private static void knownLeaks(KnownPerson person, String rest, Set<Leak> leaks) {
    for (String number : person.numbers()) {
      String plain = LeakRules.plain(number);
      String tail = plain.substring(Math.max(0, plain.length() - TAIL));
      if (tail.length() == TAIL && rest.contains(tail)) {
        leaks.add(Leak.hidden(NoticeLeak.Kind.ID_NUMBER, tail));
      }
    }
    person.words().stream()
        .filter(word -> isWord(word) && rest.contains(LeakRules.plain(word)))
        .forEach(word -> leaks.add(new Leak(NoticeLeak.Kind.KNOWN_WORD, word)));
  }

  private static boolean isWord(String text) {
    return LeakRules.plain(text).length() > 1;
  }

  /** The categories: a name such as 刚性支出困难家庭 is no word about money. */
  private List<String> allowedInCells() {
    return texts.keys().stream()
        .filter(key -> key.startsWith("category."))
        .map(texts::get)
        .collect(Collectors.toList());
  }

  /** The reason for which a notice with this leak is refused. */
  public Reason reason(NoticeLeak leak) {
    return Reason.at(
        "NOTICE_LEAK",
        leak.where(),
        leak.where(),
        texts.get("privacy.kind." + leak.kind()),
        leak.found());
  }
}
