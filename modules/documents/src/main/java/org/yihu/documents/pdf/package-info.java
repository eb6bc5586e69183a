/**
 * 排版引擎: composes PDF/A papers: faces by role, Chinese line breaking, tables, pages with heads and
 * footers.
 */
package org.yihu.documents.pdf;
