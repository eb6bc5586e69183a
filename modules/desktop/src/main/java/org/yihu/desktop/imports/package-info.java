/** 汇总表导入: from a sender's file over its preview and repairs to the committed batch and back. */
package org.yihu.desktop.imports;
