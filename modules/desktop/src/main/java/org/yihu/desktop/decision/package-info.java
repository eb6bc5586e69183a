/**
 * 审核确认: opinions and decisions in batch, the random check, hearings before a reduction or a stop.
 */
package org.yihu.desktop.decision;
