/** 社会救助: facts, the criteria of every category and the determination (特困、低保、低保边缘、刚性支出困难). */
package org.yihu.domain.assistance;
