package org.yihu.usecases.paper;

import org.yihu.domain.investigation.Hearing;

/**
 * 听取意见记录: what a person was told and said before assistance is reduced or ended (社会救助法第四十八条); a
 * draft prints as far as it is written, the rest by hand. Privacy class A.
 *
 * @param head the household
 * @param category 现享类别 in words
 * @param hearing what was told and said
 * @param cause 变动原因 in words
 */
public record HearingRecord(CaseHead head, String category, Hearing hearing, String cause)
    implements CaseForm {}
