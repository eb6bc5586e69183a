/** 练习镇: the ten exercises of a practice store, and the way into it. */
package org.yihu.desktop.practice;
