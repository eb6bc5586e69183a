/** 公示保密检查: searches the finished text of a public notice for what must not be disclosed. */
package org.yihu.documents.privacy;
