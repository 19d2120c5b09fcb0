package ua.opencities.portal.member.programme.sent;

/**
 * The association is asked for its advice.
 *
 * @param remarks words to the reader, which may be left out
 */
public record NewAdviceJson(String remarks) {}
