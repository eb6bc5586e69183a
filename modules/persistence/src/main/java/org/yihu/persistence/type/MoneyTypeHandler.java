package org.yihu.persistence.type;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.yihu.domain.shared.Money;

/** An amount as BIGINT in fen. */
@MappedTypes(Money.class)
public final class MoneyTypeHandler extends BaseTypeHandler<Money> {
  @Override
  public void setNonNullParameter(PreparedStatement to, int i, Money value, JdbcType jdbcType)
      throws SQLException {
    to.setLong(i, value.fen());
  }

  @Override
  public Money getNullableResult(ResultSet from, String column) throws SQLException {
    return value(from.getObject(column, Long.class));
  }

  @Override
  public Money getNullableResult(ResultSet from, int column) throws SQLException {
    return value(from.getObject(column, Long.class));
  }

  @Override
  public Money getNullableResult(CallableStatement from, int column) throws SQLException {
    return value(from.getObject(column, Long.class));
  }

  private static Money value(Long stored) {
    return stored == null ? null : new Money(stored);
  }
}
