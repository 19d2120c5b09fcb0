package ua.opencities.portal.member.programme.sent;

/**
 * Why a text is given up.
 *
 * @param document may be left out
 */
public record NewGivingUpJson(String day, String reason, String document) {}
