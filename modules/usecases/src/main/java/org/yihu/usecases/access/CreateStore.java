package org.yihu.usecases.access;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yihu.domain.access.Credentials;
import org.yihu.domain.access.Role;
import org.yihu.domain.access.User;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.port.StoreGate;

/**
 * 新建业务库: makes an office's encrypted store with its first user, who administers it and holds every
 * casework role until others are given them.
 */
public final class CreateStore {
  /** Setting under which the division of the office stands, 12 digits. */
  public static final String DIVISION_SETTING = "office.division";

  private static final Set<Role> FOUNDER_ROLES =
      EnumSet.of(Role.ADMINISTRATOR, Role.CLERK, Role.LEADER, Role.COUNTY_OFFICER);

  /**
   * What is asked for.
   *
   * @param folder an empty folder or one that is not there yet
   * @param division division of the office
   * @param name sign-in name of the first user
   * @param fullName name of the first user as papers print it; empty: the sign-in name
   * @param password password of the first user
   */
  @SuppressWarnings("ArrayRecordComponent") // a password is wiped after use, never compared
  public record Command(
      Path folder, DivisionCode division, String name, String fullName, char[] password) {}

  /**
   * The store just made.
   *
   * @param session the first user, signed in
   * @param recoveryCode to be printed and put away; it is shown once and kept nowhere
   */
  public record Founded(Session session, String recoveryCode) {}

  private final StoreGate gate;
  private final Ids ids;
  private final Clock clock;

  public CreateStore(StoreGate gate, Ids ids, Clock clock) {
    this.gate = gate;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @throws Refusal naming all that is wrong with name, password and folder
   */
  public Founded create(Command command) {
    List<Reason> faults = new ArrayList<>(Credentials.faultsOfName(command.name()));
    faults.addAll(Credentials.faultsOfPassword(command.name(), command.password()));
    Refusal.unlessEmpty(faults);
    UUID id = ids.next();
    String fullName = command.fullName().isBlank() ? command.name() : command.fullName();
    User founder =
        new User(id, command.name(), fullName, FOUNDER_ROLES, true, false, clock.instant());
    StoreGate.Created created =
        gate.create(
            command.folder(),
            id,
            command.name(),
            command.password(),
            store -> found(store, founder, command.division()));
    return new Founded(new Session(founder.actor(), created.store()), created.recoveryCode());
  }

  private static void found(Store store, User founder, DivisionCode division) {
    store.write(
        registers -> {
          registers.users().add(founder);
          registers.settings().put(DIVISION_SETTING, division.value());
          registers.audit().append(founder.actor(), "STORE_CREATED", "store", "", division.value());
          return null;
        });
  }
}
