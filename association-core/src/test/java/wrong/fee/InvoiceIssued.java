package wrong.fee;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

class InvoiceIssued implements DomainEvent {
  @Override
  public String by() {
    return "";
  }

  @Override
  public Optional<UUID> councilId() {
    return Optional.empty();
  }

  @Override
  public UUID subject() {
    return null;
  }
}
