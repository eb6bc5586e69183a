/** 工作日历: State Council working days and the arithmetic of time limits. */
package org.yihu.domain.calendar;
