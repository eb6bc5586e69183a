/** 认定结果的呈现: a determination in words and as an ordered map for JSON. */
package org.yihu.usecases.assistance;
