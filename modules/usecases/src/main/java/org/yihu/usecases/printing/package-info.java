/** 打印: papers ready to be looked at and printed, and the log of what was printed. */
package org.yihu.usecases.printing;
