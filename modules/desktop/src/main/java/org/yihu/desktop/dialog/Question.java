package org.yihu.desktop.dialog;

/**
 * A question before something that cannot be undone.
 *
 * @param title the question, with the name of the thing
 * @param text what follows from it
 * @param verb the button that does it, such as 删除草稿
 * @param keep the button that leaves things as they are; it is the safe choice of Enter
 * @param danger whether the verb destroys something
 */
public record Question(String title, String text, String verb, String keep, boolean danger) {}
