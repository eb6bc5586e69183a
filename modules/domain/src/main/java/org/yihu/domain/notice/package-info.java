/** 公示: notices posted in a village, their period and their lines. */
package org.yihu.domain.notice;
