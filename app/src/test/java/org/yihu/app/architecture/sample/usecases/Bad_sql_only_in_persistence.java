package org.yihu.app.architecture.sample.usecases;

/** Breaks one rule on purpose. */
final class Bad_sql_only_in_persistence {
  private Bad_sql_only_in_persistence() {}

  static Object sample() throws Exception {
    return java.sql.DriverManager.getConnection("");
  }
}
