package wrong.fee;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

@UseCase
public class IssueInvoice {
  EntityManager database;
  wrong.payment.Paid paid;
  wrong.notification.Mail mail;
  wrong.web.Edge edge;

  @Transactional
  public Response issue(String council) {
    new Actor(Optional.empty(), "nobody", "nobody", Set.of(), Optional.empty());
    return null;
  }

  public void withdraw() {}
}
