package org.yihu.desktop.decision;

/**
 * The view models of the screen.
 *
 * @param decisions the list
 * @param draws the random check
 * @param hearing the record at the side
 * @param service the service of a letter
 */
public record DecisionModels(
    DecisionsViewModel decisions,
    DrawViewModel draws,
    HearingViewModel hearing,
    ServiceViewModel service) {}
