package org.yihu.usecases.paper;

/**
 * 属地: where a household belongs, as papers write it.
 *
 * @param county 旗县区
 * @param township 苏木乡镇（街道）
 * @param village 嘎查村（社区）
 */
public record Place(String county, String township, String village) {}
