/** 统计: the balance of a month, charts, and the rows behind every number. */
package org.yihu.desktop.statistics;
