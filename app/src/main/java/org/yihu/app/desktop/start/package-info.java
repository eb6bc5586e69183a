/** The start of the window as it is measured, and rehearsed for the class archive. */
package org.yihu.app.desktop.start;
