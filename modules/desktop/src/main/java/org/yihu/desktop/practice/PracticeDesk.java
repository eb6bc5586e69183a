package org.yihu.desktop.practice;

import java.util.function.Function;
import org.yihu.desktop.shell.Destination;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.practice.PracticeScript;
import org.yihu.usecases.practice.PracticeStanding;
import org.yihu.usecases.practice.PracticeTown;

/**
 * What the screen of the exercises works with.
 *
 * @param actor the person who practises
 * @param town the exercises of the open practice store
 * @param script their words
 * @param places where an exercise is gone on with; reads the store
 */
public record PracticeDesk(
    Actor actor,
    PracticeTown town,
    PracticeScript script,
    Function<PracticeStanding, Destination> places) {}
