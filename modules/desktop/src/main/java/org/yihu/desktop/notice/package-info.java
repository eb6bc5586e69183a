/** 公示: village by village, the cases, the sheet as it will hang. */
package org.yihu.desktop.notice;
