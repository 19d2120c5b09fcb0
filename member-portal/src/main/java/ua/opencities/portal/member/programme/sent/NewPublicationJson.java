package ua.opencities.portal.member.programme.sent;

/** When and where a draft was published. */
public record NewPublicationJson(String day, String address) {}
