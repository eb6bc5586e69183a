/** 草稿: half-keyed forms of every screen, kept as typed until the thing is done. */
package org.yihu.usecases.draft;
