package ua.opencities.support;

import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;

/** Gives every {@code @PersistenceContext} the entity manager of the thread's transaction. */
final class Persistence implements JpaInjectionServices {
  private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();
  private static Persistence instance;
  private volatile EntityManagerFactory member;
  private final EntityManagerFactory admin;

  Persistence(Database database) {
    member = factory("association_member", database.as("association_member"));
    admin = factory("association_admin", database.as("association_admin"));
    instance = this;
  }

  /** Meanwhile the member portal's role shares these connections, as on a server under load. */
  static void whileMembersShare(DataSource connections, Runnable work) {
    EntityManagerFactory usual = instance.member;
    try (var few = factory("association_member_few", connections)) {
      instance.member = few;
      work.run();
    } finally {
      instance.member = usual;
    }
  }

  private static EntityManagerFactory factory(String name, DataSource connections) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    properties.put("jakarta.persistence.jtaDataSource", "");
    properties.put("jakarta.persistence.nonJtaDataSource", connections);
    properties.put("eclipselink.session-name", name);
    return jakarta.persistence.Persistence.createEntityManagerFactory("association", properties);
  }

  static EntityManager open(boolean asMember) {
    var manager = (asMember ? instance.member : instance.admin).createEntityManager();
    CURRENT.set(manager);
    return manager;
  }

  static EntityManager current() {
    return CURRENT.get();
  }

  static void closed() {
    CURRENT.remove();
  }

  private static EntityManager ofTheThread() {
    return (EntityManager)
        Proxy.newProxyInstance(
            Persistence.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              if (CURRENT.get() == null) throw new IllegalStateException("outside a use case");
              try {
                return method.invoke(CURRENT.get(), arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }

  @Override
  public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(
      InjectionPoint point) {
    EntityManager manager = ofTheThread();
    return () -> new Reference<>(manager);
  }

  @Override
  public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(
      InjectionPoint point) {
    return () -> new Reference<>(admin);
  }

  @Override
  public void cleanup() {
    member.close();
    admin.close();
  }

  private record Reference<T>(T instance) implements ResourceReference<T> {
    @Override
    public T getInstance() {
      return instance;
    }

    @Override
    public void release() {}
  }
}
