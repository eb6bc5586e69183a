/**
 * The benchmarks: what the program needs, as ratios to what the bare libraries need in the same
 * run.
 */
package org.yihu.app.bench;
