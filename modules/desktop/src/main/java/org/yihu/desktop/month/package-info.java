/** 发放: the list of the month against the month before, accounts to confirm, freezing, exports. */
package org.yihu.desktop.month;
