/** 申请登记: the application form as typed, its check, and what becomes of it. */
package org.yihu.usecases.application;
