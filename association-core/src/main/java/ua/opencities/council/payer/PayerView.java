package ua.opencities.council.payer;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.tenancy.CouncilId;

/**
 * Who pays for a council.
 *
 * @param name as statements print it: «Фінансовий відділ …»
 * @param billedSince since when the council's invoices are made out to it; empty where they are not
 */
public record PayerView(
    UUID id,
    CouncilId council,
    String name,
    Optional<Edrpou> edrpou,
    Optional<Iban> iban,
    String addedBy,
    Instant addedAt,
    Optional<Instant> billedSince) {}
