package ua.opencities.portal.admin.council;

/**
 * By which decision of the Board a council becomes a member.
 *
 * @param effectiveOn the day of the decision where it is left out
 * @param reason where the dossier is incomplete
 */
public record NewAdmissionJson(
    String number, String adoptedOn, String effectiveOn, String reason) {}
