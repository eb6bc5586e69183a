/** 待遇与发放: benefits month by month, payment lists, the month's balance, tapers and reviews. */
package org.yihu.domain.payment;
