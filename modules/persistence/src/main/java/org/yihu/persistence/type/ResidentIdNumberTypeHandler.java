package org.yihu.persistence.type;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.yihu.domain.shared.ResidentIdNumber;

/** A resident ID number as its 18 characters. */
@MappedTypes(ResidentIdNumber.class)
public final class ResidentIdNumberTypeHandler extends BaseTypeHandler<ResidentIdNumber> {
  @Override
  public void setNonNullParameter(
      PreparedStatement to, int i, ResidentIdNumber value, JdbcType jdbcType) throws SQLException {
    to.setString(i, value.value());
  }

  @Override
  public ResidentIdNumber getNullableResult(ResultSet from, String column) throws SQLException {
    return value(from.getObject(column, String.class));
  }

  @Override
  public ResidentIdNumber getNullableResult(ResultSet from, int column) throws SQLException {
    return value(from.getObject(column, String.class));
  }

  @Override
  public ResidentIdNumber getNullableResult(CallableStatement from, int column)
      throws SQLException {
    return value(from.getObject(column, String.class));
  }

  private static ResidentIdNumber value(String stored) {
    return stored == null ? null : new ResidentIdNumber(stored);
  }
}
