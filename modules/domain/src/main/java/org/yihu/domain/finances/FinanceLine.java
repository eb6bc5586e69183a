package org.yihu.domain.finances;

import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.shared.Money;

/** 经济状况明细: what lines of income, spending and property have in common. */
public sealed interface FinanceLine permits IncomeLine, SpendingLine, AssetLine {
  /** Whose it is; empty if it is the whole household's. */
  Optional<UUID> personId();

  /** What it is, within its list. */
  Enum<?> kind();

  /** Its amount, yuan. */
  Money amount();

  /** Where it comes from. */
  LineSource source();

  /** Free text. */
  String note();
}
