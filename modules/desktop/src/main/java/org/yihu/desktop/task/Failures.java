package org.yihu.desktop.task;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.text.ErrorCode;
import org.yihu.usecases.text.Texts;

/**
 * Where failures of tasks go: a refusal is told in the words of its reasons, anything else is
 * logged once and told with its short code.
 */
public final class Failures implements Consumer<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private final Texts texts;
  private final Consumer<String> refused;
  private final BiConsumer<String, Throwable> unexpected;

  /**
   * @param refused shows the words of a refusal
   * @param unexpected opens the error window with a code
   */
  public Failures(Texts texts, Consumer<String> refused, BiConsumer<String, Throwable> unexpected) {
    this.texts = texts;
    this.refused = refused;
    this.unexpected = unexpected;
  }

  @Override
  public void accept(Throwable error) {
    if (error instanceof Refusal refusal) {
      refused.accept(String.join("\n", texts.of(refusal.reasons())));
    } else {
      String code = ErrorCode.of(error);
      LOG.error("unexpected {}", code, error);
      unexpected.accept(code, error);
    }
  }
}
