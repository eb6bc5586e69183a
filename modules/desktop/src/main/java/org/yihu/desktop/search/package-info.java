/** 查找: one text for persons, households, cases and commands. */
package org.yihu.desktop.search;
