/** 工作台: what to do today, the month, and how many households hold what. */
package org.yihu.desktop.workbench;
