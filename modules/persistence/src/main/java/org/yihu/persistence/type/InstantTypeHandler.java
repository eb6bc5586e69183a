package org.yihu.persistence.type;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;

/** A moment as TIMESTAMP WITH TIME ZONE. */
@MappedTypes(Instant.class)
public final class InstantTypeHandler extends BaseTypeHandler<Instant> {
  @Override
  public void setNonNullParameter(PreparedStatement to, int i, Instant value, JdbcType jdbcType)
      throws SQLException {
    to.setObject(i, value.atOffset(ZoneOffset.UTC));
  }

  @Override
  public Instant getNullableResult(ResultSet from, String column) throws SQLException {
    return value(from.getObject(column, OffsetDateTime.class));
  }

  @Override
  public Instant getNullableResult(ResultSet from, int column) throws SQLException {
    return value(from.getObject(column, OffsetDateTime.class));
  }

  @Override
  public Instant getNullableResult(CallableStatement from, int column) throws SQLException {
    return value(from.getObject(column, OffsetDateTime.class));
  }

  private static Instant value(OffsetDateTime stored) {
    return stored == null ? null : stored.toInstant();
  }
}
