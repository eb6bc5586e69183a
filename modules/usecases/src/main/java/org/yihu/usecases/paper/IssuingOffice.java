package org.yihu.usecases.paper;

/**
 * 发文单位: the office that issues a paper, as the letterhead, the signature and the foot name it.
 *
 * @param fullName as in the letterhead, such as 土默特右旗萨拉齐镇人民政府
 * @param signature as in the signature, such as 萨拉齐镇人民政府
 * @param contact the window or section, such as 社会救助服务窗口：萨拉齐镇便民服务中心
 * @param phone 咨询、受理电话
 * @param supervisionPhone 监督电话
 * @param address where people can come to
 */
public record IssuingOffice(
    String fullName,
    String signature,
    String contact,
    String phone,
    String supervisionPhone,
    String address) {}
