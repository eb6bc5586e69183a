package org.yihu.desktop.shell;

import java.util.List;

/**
 * What the frame says of the office and the person.
 *
 * @param office short name of the office, such as 美岱召镇
 * @param above the division above it
 * @param person name of the person
 * @param roles words of the roles
 * @param backup when the last backup was taken, in words; empty without one
 * @param parameters name of the parameter pack
 * @param practice whether it is a practice store, which every header says
 * @param readOnly whether every change is refused
 */
public record FrameFacts(
    String office,
    String above,
    String person,
    List<String> roles,
    String backup,
    String parameters,
    boolean practice,
    boolean readOnly) {}
