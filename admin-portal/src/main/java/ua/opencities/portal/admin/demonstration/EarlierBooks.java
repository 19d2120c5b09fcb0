package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.opening.ApplyOpenings;
import ua.opencities.fee.opening.OpeningReading;
import ua.opencities.fee.opening.RehearseOpenings;
import ua.opencities.fee.opening.UploadOpenings;
import ua.opencities.fee.opening.line.OpeningTerms;
import ua.opencities.payment.Receipt;
import ua.opencities.payment.RecordPayment;
import ua.opencities.shared.Money;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What one council owed when the association's books were taken over, and how it paid. */
@Dependent
class EarlierBooks {
  private static final LocalDate CUT_OVER = LocalDate.of(2021, 12, 31);
  private static final LocalDate PAID = LocalDate.of(2022, 1, 20);
  private static final String COUNCIL = "UA48040070000056126";

  @Inject private UploadOpenings upload;
  @Inject private RehearseOpenings rehearse;
  @Inject private ApplyOpenings apply;
  @Inject private OpeningReading imports;
  @Inject private RecordPayment recordPayment;

  void enter(Actor operator, Map<String, CouncilId> known) {
    var id =
        upload.upload(
            operator, "вхідні залишки 2021 (вигадані).csv", Held.of(Facts.bytes("openings.csv")));
    var headings = imports.sample(operator, id).headings();
    rehearse.rehearse(operator, id, new OpeningTerms(CUT_OVER, OpeningTerms.guessed(headings)));
    apply.apply(operator, id, List.of());
    var receipt =
        new Receipt(
            PAID,
            Money.of("1500.00"),
            "Вознесенська міська рада",
            "31",
            "Заборгованість за членським внеском, без ПДВ",
            Optional.empty());
    recordPayment.record(
        operator,
        known.get(COUNCIL),
        receipt,
        Optional.empty(),
        UUID.nameUUIDFromBytes((COUNCIL + " 31").getBytes(StandardCharsets.UTF_8)));
  }
}
