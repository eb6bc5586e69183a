package org.yihu.usecases.imports;

/**
 * 预览中的问题: a finding with the household of the preview that it belongs to.
 *
 * @param household place of the household in the file, from 0
 * @param finding the finding
 */
public record PlacedFinding(int household, Finding finding) {}
