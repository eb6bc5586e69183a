package org.yihu.usecases.draft;

import java.time.Instant;

/**
 * 草稿: a form of one person as typed, whether valid or not.
 *
 * @param <T> what the form is kept as: a record whose components may be missing from an older draft
 * @param kind which form
 * @param key which of these forms, such as a case number; at most 200 characters
 * @param content the form
 * @param changedAt when it was saved last
 */
public record Draft<T>(DraftKind kind, String key, T content, Instant changedAt) {}
