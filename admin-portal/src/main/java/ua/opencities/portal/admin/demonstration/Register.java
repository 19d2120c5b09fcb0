package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.AddCouncil;
import ua.opencities.council.MarkTerritory;
import ua.opencities.council.PutUnderAdministration;
import ua.opencities.council.RecordSuccession;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.contact.AddContact;
import ua.opencities.council.contact.ContactDetails;
import ua.opencities.council.contact.ContactFunction;
import ua.opencities.council.details.CouncilDetails;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.details.PlaceKind;
import ua.opencities.council.official.AppointOfficial;
import ua.opencities.council.official.Appointment;
import ua.opencities.council.official.OfficialForms;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.population.ConfirmPopulation;
import ua.opencities.council.population.PopulationHistory;
import ua.opencities.council.population.dispute.DisputePopulation;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.language.Gender;
import ua.opencities.portal.admin.demonstration.Facts.Row;
import ua.opencities.shared.Period;
import ua.opencities.shared.reach.Email;
import ua.opencities.shared.reach.Phone;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The councils with what the register knows of them. */
@Dependent
class Register {
  private static final LocalDate COUNTED = LocalDate.of(2022, 1, 1);
  private static final String SOURCE = "Держстат, чисельність наявного населення";

  @Inject private AddCouncil addCouncil;
  @Inject private RecordSuccession recordSuccession;
  @Inject private ConfirmPopulation confirmPopulation;
  @Inject private PopulationHistory figures;
  @Inject private DisputePopulation disputePopulation;
  @Inject private MarkTerritory markTerritory;
  @Inject private PutUnderAdministration putUnderAdministration;
  @Inject private AddContact addContact;
  @Inject private AppointOfficial appointOfficial;
  @Inject private Memory memory;

  /** By КАТОТТГ. */
  Map<String, CouncilId> enter(Actor operator) {
    Map<String, CouncilId> councils = new HashMap<>();
    for (Row row : Facts.rows("councils.csv"))
      councils.put(row.text("katottg"), council(operator, row));
    for (Row row : Facts.rows("officials.csv"))
      official(operator, councils.get(row.text("katottg")), row);
    for (Row row : Facts.rows("contacts.csv"))
      contact(operator, councils.get(row.text("katottg")), row);
    for (Row row : Facts.rows("population-disputes.csv"))
      dispute(operator, councils.get(row.text("katottg")), row);
    return councils;
  }

  private CouncilId council(Actor operator, Row row) {
    Optional<String> former = row.optional("former_name");
    var details =
        new CouncilDetails(
            row.choice("kind", CouncilKind.class),
            former.orElse(row.text("name")),
            row.optional("raion"),
            row.text("centre"),
            row.choice("centre_kind", PlaceKind.class),
            Optional.empty(),
            Optional.empty(),
            row.optional("edrpou").map(Edrpou::typed),
            row.optional("iban").map(Iban::typed));
    CouncilId id = addCouncil.add(operator, Katottg.typed(row.text("katottg")), details, true);
    if (former.isPresent())
      recordSuccession.renamed(
          operator, id, row.text("name"), row.day("renamed_on"), row.text("renaming_act"));
    confirmPopulation.confirm(operator, id, row.number("inhabitants_2022"), COUNTED, SOURCE);
    TerritoryStatus territory = row.choice("territory", TerritoryStatus.class);
    if (territory != TerritoryStatus.NONE)
      markTerritory.mark(operator, id, territory, row.day("territory_from"), Optional.empty());
    row.optional("administration")
        .ifPresent(
            name -> putUnderAdministration.put(operator, id, name, row.day("territory_from")));
    memory.ease();
    return id;
  }

  private void dispute(Actor operator, CouncilId council, Row row) {
    UUID figure = figures.of(operator, council).get(0).id();
    disputePopulation.dispute(
        operator, council, figure, Optional.of(row.number("claimed")), row.text("reason"));
  }

  private void contact(Actor operator, CouncilId council, Row row) {
    addContact.add(
        operator,
        council,
        new ContactDetails(
            row.choice("function", ContactFunction.class),
            row.text("name"),
            row.optional("email").map(Email::typed),
            row.optional("phone").flatMap(Phone::typed)));
  }

  private void official(Actor operator, CouncilId council, Row row) {
    appointOfficial.appoint(
        operator,
        council,
        new Appointment(
            row.choice("position", OfficialPosition.class),
            row.text("title"),
            row.text("given_name"),
            row.text("surname"),
            row.choice("gender", Gender.class),
            new Period(row.day("term_from"), row.optional("term_until").map(LocalDate::parse)),
            row.optional("authority"),
            OfficialForms.NONE));
    memory.ease();
  }
}
