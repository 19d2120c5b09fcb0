package ua.opencities.report.fee.kind;

/** The fees of one kind in an oblast. */
public record KindOfOblast(
    FeeKind kind, String oblastCode, String oblast, String oblastEnglish, KindFigures figures) {}
