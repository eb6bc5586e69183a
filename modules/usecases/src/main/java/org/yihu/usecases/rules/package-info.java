/** 办事规则的维护: the office's own parameter pack, calendar years and divisions. */
package org.yihu.usecases.rules;
