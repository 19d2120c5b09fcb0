package ua.opencities.programme.json;

import java.time.Instant;
import java.time.LocalDate;
import ua.opencities.programme.publication.PublicationView;

/**
 * When and where a draft was published.
 *
 * @param earliestSession from which a session may decide
 */
public record PublicationJson(
    LocalDate day, String address, LocalDate earliestSession, String by, Instant at) {
  public static PublicationJson of(PublicationView it) {
    return new PublicationJson(it.day(), it.address(), it.earliestSession(), it.by(), it.at());
  }
}
