/** 表格文件: writes content into xlsx workbooks. */
package org.yihu.documents.excel;
