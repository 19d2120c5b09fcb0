package ua.opencities.fee.qr;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether new invoices carry the code.
 *
 * @param by who said so last; empty while nobody has
 */
public record QrSetting(boolean on, Optional<String> by, Optional<Instant> at) {}
