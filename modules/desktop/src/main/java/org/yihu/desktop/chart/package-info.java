/** 图: bars and lines of the statistics, each with its values written at it. */
package org.yihu.desktop.chart;
