package ua.opencities.notification.delivery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A delivery status notification as it was understood, believed by nobody yet.
 *
 * @param letter the id in the header of the letter that came back with it
 * @param messageId of the report itself
 */
public record Reported(UUID letter, Optional<String> messageId, List<Line> lines) {
  public Reported {
    lines = List.copyOf(lines);
  }

  /**
   * Of one recipient.
   *
   * @param original as the sender wrote the address, which an alias leads elsewhere
   * @param outcome empty when the letter was passed on to where nobody reports from
   * @param status enhanced status code (RFC 3463)
   * @param diagnostic words of the server that refused
   */
  public record Line(
      Optional<String> original,
      Optional<String> last,
      Optional<DeliveryOutcome> outcome,
      Optional<String> status,
      String diagnostic) {
    boolean isAbout(String address) {
      return original.filter(address::equalsIgnoreCase).isPresent()
          || last.filter(address::equalsIgnoreCase).isPresent();
    }

    /** Of one of those to whom the address leads: others may read it all the same. */
    boolean isOfAnotherBehind(String address) {
      return last.filter(end -> !end.equalsIgnoreCase(address)).isPresent();
    }

    boolean isDelivered() {
      return outcome.filter(DeliveryOutcome.DELIVERED::equals).isPresent();
    }
  }
}
