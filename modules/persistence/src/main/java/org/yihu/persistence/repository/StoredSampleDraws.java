package org.yihu.persistence.repository;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yihu.domain.casework.CaseNumber;
import org.yihu.domain.casework.SampleDraw;
import org.yihu.domain.casework.SampleDraws;
import org.yihu.domain.casework.SampleEntry;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.mapper.SampleMapper;
import org.yihu.persistence.mapper.SampleMapper.DrawRow;
import org.yihu.persistence.mapper.SampleMapper.EntryRow;

/** Draws of the random check in the tables of V7. */
public final class StoredSampleDraws implements SampleDraws {
  private static final String BETWEEN_NAMES = "\n";

  private final SampleMapper mapper;

  public StoredSampleDraws(Transaction transaction) {
    this.mapper = transaction.mapper(SampleMapper.class);
  }

  @Override
  public void add(SampleDraw draw) {
    mapper.insert(
        new DrawRow(
            draw.id(),
            draw.drawnOn(),
            draw.drawnBy(),
            draw.checksum(),
            draw.seed(),
            String.join(BETWEEN_NAMES, draw.present())));
    for (SampleEntry e : draw.entries()) {
      mapper.insertEntry(
          new EntryRow(
              draw.id(),
              e.caseId(),
              e.number().year(),
              e.number().serial(),
              e.group(),
              e.ratio().toPlainString(),
              e.outcome().name()));
    }
  }

  @Override
  public List<SampleDraw> newest(int limit) {
    return mapper.newest(limit).stream().map(this::draw).toList();
  }

  private SampleDraw draw(DrawRow row) {
    return new SampleDraw(
        row.id(),
        row.drawnOn(),
        row.drawnBy(),
        row.checksum(),
        row.seed(),
        List.of(row.present().split(BETWEEN_NAMES)),
        mapper.entries(row.id()).stream().map(StoredSampleDraws::entry).toList());
  }

  private static SampleEntry entry(EntryRow row) {
    return new SampleEntry(
        row.caseId(),
        new CaseNumber(row.numberYear(), row.numberSerial()),
        row.ratioKey(),
        new BigDecimal(row.ratio()),
        SampleEntry.Outcome.valueOf(row.outcome()));
  }

  @Override
  public Set<UUID> listed(Collection<UUID> cases) {
    return new HashSet<>(Slices.of(List.copyOf(cases), mapper::listed));
  }
}
