package org.yihu.persistence.repository;

import java.util.List;
import org.yihu.domain.printing.PrintLog;
import org.yihu.domain.printing.PrintRecord;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.mapper.PrintLogMapper;
import org.yihu.persistence.mapper.PrintLogMapper.PrintRow;

/** The printings in the table {@code print_log}. */
public final class StoredPrintLog implements PrintLog {
  private final PrintLogMapper mapper;

  public StoredPrintLog(Transaction transaction) {
    this.mapper = transaction.mapper(PrintLogMapper.class);
  }

  @Override
  public int printings(String paper, String subject) {
    return mapper.printings(paper, subject);
  }

  @Override
  public void add(PrintRecord p) {
    mapper.insert(
        new PrintRow(
            p.paper(),
            p.subject(),
            p.printing(),
            p.copies(),
            p.reason(),
            p.printedBy(),
            p.printedAt()));
  }

  @Override
  public void remove(String paper, String subject, int printing) {
    mapper.delete(paper, subject, printing);
  }

  @Override
  public List<PrintRecord> of(String paper, String subject) {
    return mapper.of(paper, subject).stream().map(StoredPrintLog::record).toList();
  }

  @Override
  public List<PrintRecord> about(String subject) {
    return mapper.about(subject).stream().map(StoredPrintLog::record).toList();
  }

  private static PrintRecord record(PrintRow row) {
    return new PrintRecord(
        row.paper(),
        row.subject(),
        row.printing(),
        row.copies(),
        row.reason(),
        row.printedBy(),
        row.printedAt());
  }
}
