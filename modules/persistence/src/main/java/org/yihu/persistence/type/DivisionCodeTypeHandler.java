package org.yihu.persistence.type;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.yihu.domain.division.DivisionCode;

/** A division as its 12 digits. */
@MappedTypes(DivisionCode.class)
public final class DivisionCodeTypeHandler extends BaseTypeHandler<DivisionCode> {
  @Override
  public void setNonNullParameter(
      PreparedStatement to, int i, DivisionCode value, JdbcType jdbcType) throws SQLException {
    to.setString(i, value.value());
  }

  @Override
  public DivisionCode getNullableResult(ResultSet from, String column) throws SQLException {
    return value(from.getObject(column, String.class));
  }

  @Override
  public DivisionCode getNullableResult(ResultSet from, int column) throws SQLException {
    return value(from.getObject(column, String.class));
  }

  @Override
  public DivisionCode getNullableResult(CallableStatement from, int column) throws SQLException {
    return value(from.getObject(column, String.class));
  }

  private static DivisionCode value(String stored) {
    return stored == null ? null : new DivisionCode(stored);
  }
}
