package ua.opencities.portal.admin.reconciliation;

/** {@code {"from":"2026-01-01","to":"2026-06-30"}}: both days are in the period. */
public record NewReconciliationJson(String from, String to) {}
