/** 申请登记: the list of drafts and applications, and the one-page form. */
package org.yihu.desktop.application;
