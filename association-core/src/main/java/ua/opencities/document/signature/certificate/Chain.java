package ua.opencities.document.signature.certificate;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether a signer's certificate leads to a provider of the trusted list. Revocation is not asked.
 *
 * @param listIssued when the list that answered was issued; empty where none is configured
 */
public record Chain(State state, Optional<Instant> listIssued) {
  /** What the list says of the certificate. */
  public enum State {
    /** No trusted list is configured, so nobody asked. */
    NOT_CHECKED,
    TRUSTED,
    /** No provider of the list issued it. */
    UNTRUSTED,
    /** A provider of the list issued it, but not for that day. */
    OUT_OF_TERM
  }

  public static final Chain NOT_CHECKED = new Chain(State.NOT_CHECKED, Optional.empty());

  public boolean isTrusted() {
    return state == State.TRUSTED;
  }
}
