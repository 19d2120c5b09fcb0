package ua.opencities.document.signature.certificate;

import java.util.Optional;

/**
 * @param doubt why; empty when the signature holds
 */
public record Finding(Check check, Optional<Doubt> doubt) {
  public static final Finding HOLDS = new Finding(Check.HOLDS, Optional.empty());

  public static Finding broken(Doubt why) {
    return new Finding(Check.BROKEN, Optional.of(why));
  }

  public static Finding unknown(Doubt why) {
    return new Finding(Check.UNKNOWN, Optional.of(why));
  }

  public boolean holds() {
    return check == Check.HOLDS;
  }

  public boolean isFor(Doubt why) {
    return doubt.filter(it -> it == why).isPresent();
  }
}
