package org.yihu.persistence.repository;

import java.util.List;
import org.yihu.domain.investigation.StaffMember;
import org.yihu.domain.investigation.StaffRegister;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.mapper.CaseSheetMapper;
import org.yihu.persistence.mapper.CaseSheetMapper.StaffRow;

/** The staff, each whole in one row. */
public final class StoredStaff implements StaffRegister {
  private final CaseSheetMapper mapper;

  public StoredStaff(Transaction transaction) {
    this.mapper = transaction.mapper(CaseSheetMapper.class);
  }

  @Override
  public List<StaffMember> all() {
    return mapper.staff().stream()
        .map(row -> CaseJson.read(row.content(), StaffMember.class))
        .toList();
  }

  @Override
  public void save(StaffMember member) {
    StaffRow row = new StaffRow(member.id(), CaseJson.write(member));
    if (mapper.updateStaff(row) == 0) {
      mapper.insertStaff(row);
    }
  }
}
