package ua.opencities.tenancy;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Tells the database, inside the transaction, which council asks. Row security then binds JPQL,
 * {@code find} and native SQL alike, and nothing stays on the pooled connection.
 */
@Interceptor
@ActsFor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 201)
class ActsForInterceptor {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  @AroundInvoke
  Object bind(InvocationContext call) throws Exception {
    Object[] given = call.getParameters();
    if (given.length == 0 || !(given[0] instanceof Actor actor))
      throw new IllegalStateException("no actor: " + call.getMethod());
    database
        .createNativeQuery("select set_config('app.council', ?1, true)")
        .setParameter(1, actor.council().map(CouncilId::toString).orElse(""))
        .getSingleResult();
    return call.proceed();
  }
}
