package ua.opencities.report.contact;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Whom to reach in the members about a matter: by oblast, then by name. */
@UseCase
@StaffOnly
public class ContactsOfMembers {
  private final ContactLines lines;

  @Inject
  ContactsOfMembers(ContactLines lines) {
    this.lines = lines;
  }

  public Page<ContactLine> page(Actor actor, ContactFilter filter, Page.Request wanted) {
    return lines.page(filter, wanted);
  }

  /** All of them, for a file. */
  public List<ContactLine> all(Actor actor, ContactFilter filter) {
    return lines.all(filter);
  }
}
