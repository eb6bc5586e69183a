/** 练习镇: the practice store and what its exercises begin with. */
package org.yihu.app.practice;
