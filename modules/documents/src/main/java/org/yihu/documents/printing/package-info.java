/** 打印: pages as pictures, and the printers of this computer. */
package org.yihu.documents.printing;
