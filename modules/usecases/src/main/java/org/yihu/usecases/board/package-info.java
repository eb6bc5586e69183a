/** 认定比对: a determination category by category and criterion by criterion, and trials on it. */
package org.yihu.usecases.board;
