package ua.opencities.report.fee.kind;

/**
 * What a fee is for.
 *
 * @param name of a {@code tariff.TariffKind}
 * @param tariff of a targeted contribution its name; else empty
 */
public record FeeKind(String name, String tariff) {}
