package ua.opencities.portal.member.programme.sent;

/**
 * An amendment to begin.
 *
 * @param until for an extension alone
 */
public record NewEditionJson(String kind, String reason, String until) {}
