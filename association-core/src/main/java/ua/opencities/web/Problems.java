package ua.opencities.web;

import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SomeoneElseChanged;

/** Turns what went wrong into a page or a problem, in the reader's language; nobody else does. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable thrown) {
    var answer = Asked.ofTheApi(request) ? new ProblemAnswer(request) : new PageAnswer(request);
    Optional<RuleBroken> rule = find(thrown, RuleBroken.class);
    if (rule.isPresent()) return answer.refused(rule.get());
    if (find(thrown, OptimisticLockException.class).isPresent() || raceIsLost(thrown))
      return answer.refused(new SomeoneElseChanged());
    if (find(thrown, NotFound.class).isPresent()) return answer.failed(404, "");
    if (noText(thrown)) return answer.failed(400, "");
    if (databaseIsGone(thrown)) return answer.failed(503, Reference.log(request, thrown, false));
    if (thrown instanceof WebApplicationException web) return ofTheWeb(answer, web);
    return answer.failed(500, Reference.log(request, thrown, true));
  }

  private Response ofTheWeb(Answer answer, WebApplicationException web) {
    int status = web.getResponse().getStatus();
    if (status < 400) return web.getResponse();
    if (status >= 500) return answer.failed(status, Reference.log(request, web, status != 503));
    return answer.failed(status, "");
  }

  /** A null character, which PostgreSQL takes in no text. */
  private static boolean noText(Throwable thrown) {
    return find(thrown, SQLException.class)
        .filter(sql -> "22021".equals(sql.getSQLState()))
        .isPresent();
  }

  /** Of two who met PostgreSQL let one go on; so it refuses a row of a council merged meanwhile. */
  private static boolean raceIsLost(Throwable thrown) {
    return find(thrown, SQLException.class)
        .filter(sql -> Set.of("40001", "40P01").contains(String.valueOf(sql.getSQLState())))
        .isPresent();
  }

  private static boolean databaseIsGone(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause() == t ? null : t.getCause()) {
      if (t instanceof SQLException sql
          && sql.getSQLState() != null
          && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P")))
        return true;
      if (t.getClass().getName().contains("PoolingException")
          || t.getClass().getName().contains("ResourceAllocationException")
          || String.valueOf(t.getMessage()).contains("Error in allocating a connection"))
        return true;
    }
    return false;
  }

  private static <T> Optional<T> find(Throwable thrown, Class<T> type) {
    for (Throwable t = thrown; t != null; t = t.getCause() == t ? null : t.getCause())
      if (type.isInstance(t)) return Optional.of(type.cast(t));
    return Optional.empty();
  }

  /** How an answer is given: as a page, or to a program. */
  interface Answer {
    Response refused(RuleBroken rule);

    /**
     * @param reference under which the log tells more; empty when there is nothing to tell
     */
    Response failed(int status, String reference);
  }
}
