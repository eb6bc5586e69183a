/** 认定比对: the list of cases to determine, the board of one case, trials on it. */
package org.yihu.desktop.board;
