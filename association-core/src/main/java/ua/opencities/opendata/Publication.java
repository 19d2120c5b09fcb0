package ua.opencities.opendata;

import java.util.Optional;
import ua.opencities.shared.reach.Email;

/**
 * Whether the members stand at a public address.
 *
 * @param contact to whom readers of the data write; kept when the publication ends
 */
public record Publication(boolean published, Optional<Email> contact) {
  /**
   * @throws PublicationWithoutContact when published and nobody answers for it
   */
  public Publication {
    if (published && contact.isEmpty()) throw new PublicationWithoutContact();
  }
}
