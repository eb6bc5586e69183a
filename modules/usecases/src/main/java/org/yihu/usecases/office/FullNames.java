package org.yihu.usecases.office;

import org.yihu.domain.access.Actor;
import org.yihu.domain.access.User;
import org.yihu.domain.access.UserRegister;

/**
 * 姓名: the names of users as papers and the log of printings write them. Sign-in names are for the
 * audit trail only.
 *
 * @param users the office's users
 */
public record FullNames(UserRegister users) {
  public String of(Actor actor) {
    return users.byId(actor.userId()).map(User::fullName).orElse(actor.name());
  }

  /** The name of who signs in with a name; the name itself if it is no user's. */
  public String of(String signIn) {
    return users.byName(signIn).map(User::fullName).orElse(signIn);
  }
}
