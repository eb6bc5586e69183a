package org.yihu.usecases.household;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.access.Reveal;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.Texts;

/** 查看遮盖项: shows masked fields of a household file against a reason, each look recorded. */
public final class RevealFields {
  private final Store store;
  private final Texts texts;

  /**
   * @param texts with the bundle {@code household}
   */
  public RevealFields(Store store, Texts texts) {
    this.store = store;
    this.texts = texts;
  }

  /** 遮盖项类别. */
  public enum Kind {
    /** 公民身份号码. */
    ID_NUMBER("idNumber"),
    /** 健康状况. */
    HEALTH("health"),
    /** 残疾. */
    DISABILITY("disability"),
    /** 联系电话. */
    PHONE("phone"),
    /** 收款账户. */
    ACCOUNT("account");

    private final String field;

    Kind(String field) {
      this.field = field;
    }
  }

  /**
   * 遮盖项.
   *
   * @param person whose; empty for the household's own
   */
  public record Masked(Kind kind, Optional<UUID> person) {}

  /**
   * The plain texts of some fields, in the order asked for; an empty text where nothing is on file.
   *
   * @param reason why, in the person's own words
   * @throws Refusal {@code HOUSEHOLD_NOT_FOUND}, {@code REVEAL_NEEDS_REASON}, or not permitted
   */
  public Map<Masked, String> reveal(Actor actor, String code, List<Masked> fields, String reason) {
    String names =
        String.join(",", fields.stream().map(f -> f.kind().field).distinct().sorted().toList());
    return new Reveal(store)
        .reveal(
            actor, "household/" + code, names, reason, registers -> plain(registers, code, fields));
  }

  private Map<Masked, String> plain(Registers registers, String code, List<Masked> fields) {
    Household household =
        registers
            .households()
            .byCode(code)
            .orElseThrow(() -> Refusal.because("HOUSEHOLD_NOT_FOUND", code));
    Map<Masked, String> plain = new LinkedHashMap<>();
    fields.forEach(f -> plain.put(f, plain(household, f)));
    return plain;
  }

  private String plain(Household household, Masked field) {
    Optional<Person> person =
        household.members().stream()
            .map(Member::person)
            .filter(p -> field.person().filter(p.id()::equals).isPresent())
            .findFirst();
    return switch (field.kind()) {
      case ID_NUMBER -> person.flatMap(Person::idNumber).map(n -> n.value()).orElse("");
      case HEALTH ->
          person
              .flatMap(p -> p.profile().health())
              .map(h -> texts.get("household.health." + h))
              .orElse("");
      case DISABILITY -> person.flatMap(p -> p.profile().disability()).map(this::words).orElse("");
      case PHONE -> household.phone();
      case ACCOUNT -> household.account().map(BankAccount::number).orElse("");
    };
  }

  private String words(Disability disability) {
    return texts.get(
        "household.disability",
        texts.get("household.disability." + disability.type()),
        disability.grade());
  }
}
