package org.yihu.usecases.paper;

import org.yihu.domain.shared.Money;

/**
 * 申报财产: what the household declares, in words but for the money.
 *
 * @param financial 金融资产合计
 * @param houses 房屋, such as 1处，86平方米，砖木结构，自有
 * @param vehicles 机动车、农机具
 * @param businesses 经营实体
 * @param livestock 牲畜
 * @param other 其他财产
 */
public record DeclaredAssets(
    Money financial,
    String houses,
    String vehicles,
    String businesses,
    String livestock,
    String other) {}
