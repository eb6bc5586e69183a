/** 统计: how many households hold what, and how a month changed it. */
package org.yihu.usecases.statistics;
