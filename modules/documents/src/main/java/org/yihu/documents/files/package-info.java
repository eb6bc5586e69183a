/**
 * 文本文件: facts, parameter packs (YAML), calendars and divisions (CSV) read into domain types, every
 * fault with its line.
 */
package org.yihu.documents.files;
