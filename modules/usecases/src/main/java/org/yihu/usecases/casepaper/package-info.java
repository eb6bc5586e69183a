/** 案卷文书: fills the content records of papers from a case, its household and its determination. */
package org.yihu.usecases.casepaper;
