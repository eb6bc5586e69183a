/** 政策参数: the numbers that law leaves to the region, by key, division, settlement and date. */
package org.yihu.domain.policy;
