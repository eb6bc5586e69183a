package org.yihu.usecases.port;

import java.util.List;

/** 打印机: the printers of this computer. Asking and printing take their time. */
public interface Printers {
  /** The printers, the preferred one first; empty if there is none. */
  List<Printer> list();

  /**
   * Sends a file to a printer.
   *
   * @param printer its name
   * @param job what the printer's queue shows; no personal data
   * @throws org.yihu.domain.shared.Refusal {@code PRINTER_GONE} if there is no such printer any
   *     more, {@code PRINT_FAILED} if it does not take the job
   */
  void print(String printer, byte[] pdf, Job job);

  /**
   * 一台打印机.
   *
   * @param name its name in the system
   * @param ready whether it takes jobs now
   */
  record Printer(String name, boolean ready) {}

  /**
   * 打印任务.
   *
   * @param title what the queue shows
   * @param copies 份数, 1 or more
   * @param bothSides 双面
   */
  record Job(String title, int copies, boolean bothSides) {}
}
