/** 练习: exercises on a store of its own, which check themselves against what is stored. */
package org.yihu.usecases.practice;
