package org.yihu.persistence.type;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;

/** An identity as the database's own UUID. */
@MappedTypes(UUID.class)
public final class UuidTypeHandler extends BaseTypeHandler<UUID> {
  @Override
  public void setNonNullParameter(PreparedStatement to, int i, UUID value, JdbcType jdbcType)
      throws SQLException {
    to.setObject(i, value);
  }

  @Override
  public UUID getNullableResult(ResultSet from, String column) throws SQLException {
    return value(from.getObject(column, UUID.class));
  }

  @Override
  public UUID getNullableResult(ResultSet from, int column) throws SQLException {
    return value(from.getObject(column, UUID.class));
  }

  @Override
  public UUID getNullableResult(CallableStatement from, int column) throws SQLException {
    return value(from.getObject(column, UUID.class));
  }

  private static UUID value(UUID stored) {
    return stored;
  }
}
