/** 办理: cases from application to the end of assistance: their steps, conditions and time limits. */
package org.yihu.domain.casework;
