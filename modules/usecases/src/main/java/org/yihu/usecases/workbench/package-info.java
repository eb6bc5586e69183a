/** 工作台: what is to be done today, the month's rhythm, and the search over everything. */
package org.yihu.usecases.workbench;
