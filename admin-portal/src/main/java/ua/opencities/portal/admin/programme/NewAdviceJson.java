package ua.opencities.portal.admin.programme;

/**
 * An answer to a council that asked for advice.
 *
 * @param answer {@code ADVISED} or {@code RETURNED}
 * @param remarks needed with {@code RETURNED}
 */
public record NewAdviceJson(String answer, String remarks) {}
