package org.yihu.domain.casework;

/**
 * 其他困难人员登记: a person records hardship that no category covers, with reason and document; never
 * determined (社会救助法 第三十三条).
 *
 * @param reason 困难情形
 * @param document the document it rests on
 */
public record OtherHardship(String reason, String document) {}
