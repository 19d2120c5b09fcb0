package ua.opencities.fee;

import java.util.List;
import java.util.Optional;
import ua.opencities.fee.addressee.InvoiceAddressee;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tenancy.CouncilId;

/**
 * What an invoice would say, before it is issued.
 *
 * @param explanation empty when no tariff gives a fee for the year
 * @param leaving who charges it decides by this, too
 * @param addressees who gets the letter about it, as of today
 * @param obstacle why it cannot be issued now; empty when it can
 */
public record InvoicePreview(
    CouncilId council,
    String councilName,
    int year,
    Optional<FeeExplanation> explanation,
    List<String> legalBases,
    Optional<Leaving> leaving,
    boolean suspended,
    List<InvoiceAddressee> addressees,
    Optional<RuleBroken> obstacle) {}
