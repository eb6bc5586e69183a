package org.yihu.persistence;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTimeoutException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Lends connections and keeps them open in between. The engine's own pool rolls each back whether
 * it did anything or not, and a rollback makes the engine forget every statement it has parsed.
 */
final class KeptConnections implements DataSource {
  private static final int CONNECTIONS = 12;
  private static final int SECONDS_TO_WAIT = 30;

  private final DataSource source;
  private final Semaphore free = new Semaphore(CONNECTIONS, true);
  private final Deque<Connection> resting = new ConcurrentLinkedDeque<>();
  private volatile boolean disposed;

  KeptConnections(DataSource source) {
    this.source = source;
  }

  @Override
  public Connection getConnection() throws SQLException {
    await();
    boolean lent = false;
    try {
      Connection kept = resting.pollFirst();
      Connection real = kept == null || kept.isClosed() ? source.getConnection() : kept;
      Object loan =
          Proxy.newProxyInstance(
              KeptConnections.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              new Loan(real));
      lent = true;
      return (Connection) loan;
    } finally {
      if (!lent) {
        free.release();
      }
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return source.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    source.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    source.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return source.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return source.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return source.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return source.isWrapperFor(type);
  }

  private void await() throws SQLException {
    try {
      if (!free.tryAcquire() && !free.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
        throw new SQLTimeoutException("all " + CONNECTIONS + " connections are in use");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted while waiting for a connection", e);
    }
  }

  /** Closes the connections at rest, and from now on every other when it comes back. */
  void dispose() {
    disposed = true;
    Connection kept = resting.pollFirst();
    while (kept != null) {
      close(kept);
      kept = resting.pollFirst();
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }

  private void giveBack(Connection real) throws SQLException {
    boolean clean = false;
    try {
      if (!real.isClosed() && !real.getAutoCommit()) {
        real.rollback();
        real.setAutoCommit(true);
      }
      clean = !real.isClosed() && !disposed;
    } finally {
      free.release();
      if (clean) {
        resting.addFirst(real);
      } else {
        close(real);
      }
    }
  }

  private final class Loan implements InvocationHandler {
    private final Connection real;
    private boolean over;

    Loan(Connection real) {
      this.real = real;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      switch (method.getName()) {
        case "close" -> {
          if (!over) {
            over = true;
            giveBack(real);
          }
          return null;
        }
        case "isClosed" -> {
          return over || real.isClosed();
        }
        // setting what is set already would be parsed and run all the same
        case "setTransactionIsolation" -> {
          if (!over && arguments[0].equals(real.getTransactionIsolation())) {
            return null;
          }
        }
        default -> {}
      }
      return delegated(method, arguments);
    }

    private Object delegated(Method method, Object... arguments) throws Throwable {
      if (over && method.getDeclaringClass() != Object.class) {
        throw new SQLException("the connection has been given back");
      }
      try {
        return method.invoke(real, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }
}
