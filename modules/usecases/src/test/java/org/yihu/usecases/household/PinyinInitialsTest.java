package org.yihu.usecases.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("拼音首字母")
class PinyinInitialsTest {
  private static final PinyinInitials INITIALS = PinyinInitials.load();

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "单文芳, swf",
    "仇二娃, qew",
    "查文芳, zwf",
    "解红, xh",
    "盖玉, gy",
    "乐山, ys",
    "曾涛根, ztg",
    "尉迟文, ycw",
    "尉文, ww",
    "万俟雅, mqy",
    "万润娜, wrn",
    "朴英, py",
    "区明, om",
    "缪二, me",
    "冼明, xm",
    "任重, rz",
    "华罗, hl",
    "黑虎, hh",
    "盛开, sk",
    "翟志, zz",
    "单于飞, cyf",
    "乐正, yz",
    "乐正文, yzw",
    "乌云·其木格, wyqmg",
    "那顺乌力吉, nswlj",
    "欧阳建国, oyjg",
    "王小单, wxd",
    "吕女, ln",
    "A王3, aw3",
    "'', ''"
  })
  @DisplayName("姓氏按姓氏读音，其余按常用读音")
  void reads(String name, String expected) {
    assertThat(INITIALS.of(name)).isEqualTo(expected);
  }
}
