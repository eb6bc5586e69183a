/**
 * 桌面: the windows of the program. Screens are FXML, View and ViewModel; shared controls are code.
 */
package org.yihu.desktop;
