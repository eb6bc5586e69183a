package org.yihu.usecases.household;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.household.PersonOnFile;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.port.Store;

/** 证号查重: whether a number that is being keyed for a member belongs to somebody on file already. */
public final class NumberOnFile {
  private final Store store;

  public NumberOnFile(Store store) {
    this.store = store;
  }

  /**
   * Somebody else who is on file with the number.
   *
   * @param person for whom it is keyed; empty for a person who is not on file yet
   */
  public Optional<PersonOnFile> other(Actor actor, ResidentIdNumber number, Optional<UUID> person) {
    actor.require(Permission.READ);
    return store.read(
        registers ->
            Optional.ofNullable(registers.households().persons(List.of(number)).get(number))
                .filter(found -> person.filter(found.person()::equals).isEmpty()));
  }
}
