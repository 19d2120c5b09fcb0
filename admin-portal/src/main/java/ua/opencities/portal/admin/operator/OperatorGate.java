package ua.opencities.portal.admin.operator;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import ua.opencities.web.OperatorKey;

/** To everybody but the operator the door does not exist. */
@Provider
@ForTheOperator
@Priority(Priorities.AUTHENTICATION)
public class OperatorGate implements ContainerRequestFilter {
  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext asked) {
    if (!OperatorKey.fits(request)) {
      asked.abortWith(Response.status(Response.Status.NOT_FOUND).build());
    }
  }
}
