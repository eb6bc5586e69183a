/** 文书内容: what each paper says, handed to the press as finished values. */
package org.yihu.usecases.paper;
