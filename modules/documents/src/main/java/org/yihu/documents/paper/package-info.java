/** 文书版面: the layout of each paper on the engine of {@code org.yihu.documents.pdf}. */
package org.yihu.documents.paper;
