package ua.opencities.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** How many statements a use case sends to PostgreSQL, so that a list never asks once a row. */
public final class StatementCount {
  private static final ThreadLocal<Integer> SENT = ThreadLocal.withInitial(() -> 0);

  private StatementCount() {}

  /** Counts on the caller's thread, the setting of the council included. */
  public static int of(Callable<?> work) {
    SENT.set(0);
    try {
      work.call();
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
    return SENT.get();
  }

  static DataSource counting(DataSource source) {
    return proxy(
        DataSource.class,
        source,
        (name, result) ->
            result instanceof Connection connection
                ? proxy(Connection.class, connection, StatementCount::counted)
                : result);
  }

  private static Object counted(String method, Object result) {
    if (method.equals("prepareStatement") || method.equals("createStatement"))
      SENT.set(SENT.get() + 1);
    return result;
  }

  private static <T> T proxy(Class<T> type, T real, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            StatementCount.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return answer.of(method.getName(), method.invoke(real, arguments));
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            }));
  }

  private interface Answer {
    Object of(String method, Object result);
  }
}
