package org.yihu.usecases.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.OwnWords;

/**
 * 同义词的增删: the words that offices write, the delivered ones and the office's own; a word that is
 * added is understood from the next file and the next form on. Households already read stay as they
 * are.
 */
public final class EditSynonyms {
  private static final int LONGEST = 30;
  private static final int MOST = 200;

  private final Store store;

  public EditSynonyms(Store store) {
    this.store = store;
  }

  /**
   * Every list of words, by kind and in the delivered order.
   *
   * @throws Refusal if the actor may not import
   */
  public List<SynonymList> lists(Actor actor) {
    actor.require(Permission.IMPORT);
    return store.read(registers -> lists(OwnWords.in(registers.settings())));
  }

  private static List<SynonymList> lists(OwnWords own) {
    List<SynonymList> lists = new ArrayList<>();
    for (SynonymKind kind : SynonymKind.values()) {
      ResourceLists delivered = ResourceLists.load(kind.file());
      values(kind, delivered)
          .forEach(
              (value, words) ->
                  lists.add(
                      new SynonymList(
                          kind, value, words.getFirst(), words, own.of(kind.list(value)))));
    }
    return List.copyOf(lists);
  }

  private static Map<String, List<String>> values(SynonymKind kind, ResourceLists delivered) {
    if (kind != SynonymKind.COLUMN) {
      return delivered.group(kind.prefix());
    }
    Map<String, List<String>> columns = new java.util.LinkedHashMap<>();
    Arrays.stream(Field.values()).forEach(f -> columns.put(f.name(), delivered.words(f.name())));
    return columns;
  }

  /** What is wrong with a word that is to be added to a list; empty if nothing is. */
  public static Optional<Reason> fault(List<SynonymList> all, SynonymList to, String word) {
    String text = word.strip();
    boolean grouped = text.contains("/");
    if (WordList.key(text).isEmpty()
        || text.length() > LONGEST
        || text.matches(".*[,，\\s].*")
        || grouped && to.kind() != SynonymKind.COLUMN) {
      return Optional.of(Reason.at("SYNONYM_FORM", "word", LONGEST));
    }
    if (to.own().size() >= MOST) {
      return Optional.of(Reason.at("SYNONYM_MANY", "word", MOST));
    }
    return all.stream()
        .filter(list -> list.kind() == to.kind() && list.knows(text))
        .findFirst()
        .map(list -> Reason.at("SYNONYM_KNOWN", "word", text, list.usual()));
  }

  /**
   * Adds a word to the list of a value.
   *
   * @throws Refusal if the word is known within its kind already, is longer than 30 characters or
   *     holds spaces or commas, or the actor may not
   */
  public void add(Actor actor, SynonymKind kind, String value, String word) {
    actor.require(Permission.IMPORT);
    String text = word.strip();
    store.write(
        registers -> {
          List<SynonymList> all = lists(OwnWords.in(registers.settings()));
          SynonymList to = chosen(all, kind, value);
          Refusal.unlessEmpty(fault(all, to, text).stream().toList());
          List<String> own = new ArrayList<>(to.own());
          own.add(text);
          put(registers, to, own);
          registers.audit().append(actor, "SYNONYM_ADDED", subject(to), "", text);
          return own;
        });
  }

  /**
   * Removes a word that the office added; delivered words stay.
   *
   * @throws Refusal if the office did not add it, or the actor may not
   */
  public void remove(Actor actor, SynonymKind kind, String value, String word) {
    actor.require(Permission.IMPORT);
    store.write(
        registers -> {
          SynonymList from = chosen(lists(OwnWords.in(registers.settings())), kind, value);
          List<String> own = new ArrayList<>(from.own());
          if (!own.remove(word)) {
            throw Refusal.because("SYNONYM_NOT_OWN", word);
          }
          put(registers, from, own);
          registers.audit().append(actor, "SYNONYM_REMOVED", subject(from), word, "");
          return own;
        });
  }

  private static SynonymList chosen(List<SynonymList> all, SynonymKind kind, String value) {
    return all.stream()
        .filter(list -> list.kind() == kind && list.value().equals(value))
        .findFirst()
        .orElseThrow(() -> Refusal.because("SYNONYM_LIST_UNKNOWN", value));
  }

  private static String subject(SynonymList list) {
    return "synonym/" + list.kind().list(list.value());
  }

  private static void put(Registers registers, SynonymList list, List<String> own) {
    String name = OwnWords.PREFIX + list.kind().list(list.value());
    if (own.isEmpty()) {
      registers.settings().remove(name);
    } else {
      registers.settings().put(name, String.join("\n", own));
    }
  }
}
