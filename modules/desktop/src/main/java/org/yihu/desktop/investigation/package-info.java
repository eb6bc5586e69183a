/** 调查核对: tasks by village, the visit form keyed back, report, neighbours and relatives. */
package org.yihu.desktop.investigation;
