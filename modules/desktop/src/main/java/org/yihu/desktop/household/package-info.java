/** 家庭档案: the list of households and one household's file. */
package org.yihu.desktop.household;
