package org.yihu.usecases.port;

/**
 * 进度: how a long piece of work tells how far it is and learns that it should stop. Work asks {@link
 * #isCancelled} between units that it may safely leave out.
 */
public interface Progress {
  /** Nobody watches and nobody cancels. */
  Progress NONE =
      new Progress() {
        @Override
        public void at(String stage, long done, long total) {
          // nobody watches
        }

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * @param stage text key of what is being done, such as {@code import.stage.reading}
   * @param done units done
   * @param total units in all, or -1 while unknown
   */
  void at(String stage, long done, long total);

  boolean isCancelled();
}
