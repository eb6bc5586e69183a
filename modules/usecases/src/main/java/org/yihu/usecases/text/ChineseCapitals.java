package org.yihu.usecases.text;

import java.math.BigInteger;
import org.yihu.domain.shared.Money;

/**
 * 大写金额: an amount in the capitals that money papers require: 贰仟零叁拾肆元整. The characters come from the
 * texts {@code capitals.*}. (中国人民银行《正确填写票据和结算凭证的基本规定》.)
 */
public final class ChineseCapitals {
  private static final int GROUP = 4;

  private final String digits;
  private final String[] places;
  private final String[] groups;
  private final Texts texts;

  /**
   * @param texts must hold the bundle {@code papers/capitals}
   */
  public ChineseCapitals(Texts texts) {
    this.texts = texts;
    digits = texts.get("capitals.digits");
    places = texts.get("capitals.places").split(",", -1);
    groups = texts.get("capitals.groups").split(",", -1);
  }

  /**
   * The amount in capitals, ending in 整 when there are neither 角 nor 分 or no 分; negative amounts
   * begin with 负.
   */
  public String of(Money money) {
    BigInteger fen = BigInteger.valueOf(money.fen()).abs();
    long yuan = fen.longValueExact() / 100;
    int jiao = (int) (fen.longValueExact() / 10 % 10);
    int last = (int) (fen.longValueExact() % 10);
    var words = new StringBuilder(money.isNegative() ? texts.get("capitals.negative") : "");
    if (yuan > 0 || fen.signum() == 0) {
      words.append(whole(yuan)).append(texts.get("capitals.yuan"));
    }
    if (jiao > 0) {
      words.append(digit(jiao)).append(texts.get("capitals.jiao"));
    } else if (last > 0 && yuan > 0) {
      words.append(digit(0));
    }
    if (last > 0) {
      words.append(digit(last)).append(texts.get("capitals.fen"));
    }
    return words.append(last == 0 ? texts.get("capitals.exact") : "").toString();
  }

  private String whole(long yuan) {
    if (yuan == 0) {
      return String.valueOf(digit(0));
    }
    String figures = Long.toString(yuan);
    var words = new StringBuilder();
    boolean zeroOpen = false;
    boolean groupHasDigit = false;
    for (int i = 0; i < figures.length(); i++) {
      int right = figures.length() - 1 - i;
      int figure = figures.charAt(i) - '0';
      if (figure == 0) {
        zeroOpen = true;
      } else {
        words.append(zeroOpen && !words.isEmpty() ? String.valueOf(digit(0)) : "");
        words.append(digit(figure)).append(places[right % GROUP]);
        zeroOpen = false;
        groupHasDigit = true;
      }
      if (right % GROUP == 0) {
        words.append(groupHasDigit ? groups[right / GROUP] : "");
        groupHasDigit = false;
      }
    }
    return words.toString();
  }

  private char digit(int figure) {
    return digits.charAt(figure);
  }
}
