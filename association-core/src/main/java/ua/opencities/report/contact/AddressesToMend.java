package ua.opencities.report.contact;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Where somebody has to ask for another address: the longest waiting first. */
@UseCase
@StaffOnly
public class AddressesToMend {
  private final MendLines lines;
  private final Clock clock;

  @Inject
  AddressesToMend(MendLines lines, Clock clock) {
    this.lines = lines;
    this.clock = clock;
  }

  /**
   * @param words in the council's name, the address or the name of who answers
   */
  public Page<AddressToMend> page(Actor actor, String words, Page.Request wanted) {
    return lines.page(words, LocalDate.now(clock), wanted);
  }
}
