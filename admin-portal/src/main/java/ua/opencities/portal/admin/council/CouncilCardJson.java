package ua.opencities.portal.admin.council;

import java.time.LocalDate;
import java.util.List;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.TerritoryHistory;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.council.contact.ContactJson;
import ua.opencities.council.contact.ContactView;
import ua.opencities.council.official.OfficialView;
import ua.opencities.council.official.entry.OfficialJson;
import ua.opencities.council.payer.PayerView;
import ua.opencities.council.population.PopulationEntryView;
import ua.opencities.council.population.PopulationJson;
import ua.opencities.language.SixCases;
import ua.opencities.membership.MembershipStepView;
import ua.opencities.membership.MembershipView;

/** One council in the API, with its officials, contacts, steps and populations. */
public record CouncilCardJson(
    String id,
    String katottg,
    String kind,
    SixCases name,
    String oblastCode,
    String oblast,
    String raion,
    String place,
    String edrpou,
    String iban,
    String koatuu,
    String budgetCode,
    String standing,
    LocalDate memberSince,
    String territoryStatus,
    List<TerritoryJson> territories,
    boolean demonstration,
    List<StepJson> steps,
    StepAheadJson ahead,
    LocalDate mayLeaveFrom,
    List<OfficialJson> officials,
    List<ContactJson> contacts,
    List<PopulationJson> population,
    List<PayerJson> payers,
    List<KinJson> predecessors,
    List<KinJson> successors) {

  static CouncilCardJson of(
      CouncilDossier.View dossier,
      MembershipView membership,
      TerritoryHistory.View territories,
      List<OfficialView> officials,
      List<ContactView> contacts,
      List<PopulationEntryView> population,
      List<PayerView> payers) {
    var card = dossier.card();
    return new CouncilCardJson(
        card.id().toString(),
        card.katottg().isEmpty() ? null : card.katottg(),
        card.kind().name(),
        card.name(),
        card.oblastCode(),
        card.oblast(),
        card.raion(),
        card.place(),
        card.edrpou().orElse(null),
        card.iban().orElse(null),
        dossier.details().koatuu().orElse(null),
        dossier.details().budgetCode().orElse(null),
        membership.standing().name(),
        membership.memberSince().orElse(null),
        card.territory().name(),
        territories.entries().stream().map(TerritoryJson::of).toList(),
        card.demonstration(),
        membership.steps().stream().map(StepJson::of).toList(),
        membership.ahead().map(StepAheadJson::of).orElse(null),
        membership.mayLeaveFrom().orElse(null),
        officials.stream().map(OfficialJson::of).toList(),
        contacts.stream().map(ContactJson::of).toList(),
        population.stream().map(PopulationJson::of).toList(),
        payers.stream().map(PayerJson::of).toList(),
        dossier.predecessors().stream().map(KinJson::of).toList(),
        dossier.successors().stream().map(KinJson::of).toList());
  }

  /** A step of membership with its act. */
  public record StepJson(
      String from,
      String to,
      String body,
      String document,
      String number,
      LocalDate adoptedOn,
      LocalDate effectiveOn) {
    static StepJson of(MembershipStepView step) {
      var act = step.act();
      return new StepJson(
          step.from().name(),
          step.to().name(),
          act.body().name(),
          act.document().name(),
          act.number().orElse(null),
          act.adoptedOn(),
          act.effectiveOn());
    }
  }

  /** Who pays for the council; {@code billed} when its invoices are made out to this one. */
  public record PayerJson(String id, String name, String edrpou, String iban, boolean billed) {
    static PayerJson of(PayerView it) {
      return new PayerJson(
          it.id().toString(),
          it.name(),
          it.edrpou().map(Edrpou::value).orElse(null),
          it.iban().map(Iban::value).orElse(null),
          it.billedSince().isPresent());
    }
  }
}
