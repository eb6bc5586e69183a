/** 打印登记: the printings of papers. */
package org.yihu.domain.printing;
