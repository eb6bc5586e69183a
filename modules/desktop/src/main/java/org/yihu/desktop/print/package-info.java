/** 打印预览: looks at papers, chooses a printer, prints or saves them, and has it logged. */
package org.yihu.desktop.print;
