package ua.opencities.council.succession;

import java.time.LocalDate;

/** What a council came after, on which day and by which act. */
public record SuccessionView(String predecessor, SuccessionKind kind, LocalDate on, String act) {}
