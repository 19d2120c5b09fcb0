package ua.opencities.support;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.RollbackException;
import jakarta.transaction.Transactional;
import ua.opencities.tenancy.Actor;

/** The server's transaction, in a test: joined when one runs, rolled back on any exception. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class TransactionOnItsRole {
  @AroundInvoke
  Object inTransaction(InvocationContext call) throws Exception {
    if (Persistence.current() != null) return call.proceed();
    boolean asMember =
        call.getParameters().length > 0
            && call.getParameters()[0] instanceof Actor actor
            && (actor.council().isPresent() || actor.name().startsWith("door:"));
    var manager = Persistence.open(asMember);
    var transaction = manager.getTransaction();
    try {
      transaction.begin();
      Object result = call.proceed();
      transaction.commit();
      return result;
    } catch (RollbackException refused) {
      // as the container does: the cause of a refused commit is what the caller meets
      throw refused.getCause() instanceof RuntimeException cause ? cause : refused;
    } finally {
      if (transaction.isActive()) transaction.rollback();
      manager.close();
      Persistence.closed();
    }
  }
}
