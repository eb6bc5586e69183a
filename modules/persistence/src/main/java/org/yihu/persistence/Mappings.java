package org.yihu.persistence;

import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/**
 * What the mappers say, read once for each database. Reading it takes as long as opening the file,
 * so it can be done ahead, while the user types the password.
 */
final class Mappings {
  private final AtomicReference<FutureTask<Configuration>> ahead = new AtomicReference<>();

  /** Reads what the next database will need, if nobody has yet. */
  void prepare() {
    FutureTask<Configuration> reading = new FutureTask<>(Mappings::read);
    if (ahead.compareAndSet(null, reading)) {
      reading.run();
    }
  }

  SqlSessionFactory over(DataSource source) {
    FutureTask<Configuration> reading = ahead.getAndSet(null);
    Configuration configuration = reading == null ? read() : finished(reading);
    configuration.setEnvironment(new Environment("store", new JdbcTransactionFactory(), source));
    return new SqlSessionFactoryBuilder().build(configuration);
  }

  private static Configuration finished(FutureTask<Configuration> reading) {
    try {
      return reading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return read();
    } catch (java.util.concurrent.ExecutionException e) {
      return read();
    }
  }

  private static Configuration read() {
    Configuration configuration = new Configuration();
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.getTypeHandlerRegistry().register("org.yihu.persistence.type");
    configuration.addMappers("org.yihu.persistence.mapper");
    return configuration;
  }
}
