package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.official.OfficialView;
import ua.opencities.council.official.OfficialsInOffice;
import ua.opencities.portal.admin.demonstration.Facts.Row;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.RecordSessionAct;
import ua.opencities.programme.ReviseProgramme;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.programme.act.Signatory;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.tariff.terms.Paying;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Programmes as far as their acts are known. */
@Dependent
class Papers {
  @Inject private DraftProgramme draft;
  @Inject private ReviseProgramme revise;
  @Inject private ProgrammeDetails details;
  @Inject private RecordCommitteeAct recordCommitteeAct;
  @Inject private RecordSessionAct recordSessionAct;
  @Inject private OfficialsInOffice officials;
  @Inject private Memory memory;

  void enter(Actor operator, Map<String, CouncilId> councils) {
    zhovkva2022(operator, councils);
    for (Row row : Facts.rows("programmes.csv"))
      programme(operator, councils.get(row.text("katottg")), row);
  }

  private void programme(Actor operator, CouncilId council, Row row) {
    ProgrammeId id =
        draft.fromTemplate(operator, council, row.number("from_year"), row.number("to_year"));
    row.optional("paying").ifPresent(word -> pays(operator, id, Paying.valueOf(word)));
    row.optional("committee_number")
        .ifPresent(
            number ->
                recordCommitteeAct.record(
                    operator, id, act(operator, council, number, row.day("committee_day"))));
    row.optional("session_number")
        .ifPresent(
            number ->
                recordSessionAct.record(
                    operator, id, act(operator, council, number, row.day("session_day"))));
    memory.ease();
  }

  private void pays(Actor operator, ProgrammeId id, Paying paying) {
    var programme = details.of(operator, id);
    revise.revise(operator, id, programme.version(), programme.text().funding().paid(paying));
  }

  EnteredAct act(Actor operator, CouncilId council, String number, LocalDate day) {
    OfficialView head =
        officials.on(operator, council, day).stream()
            .filter(official -> official.position() == OfficialPosition.HEAD)
            .findFirst()
            .orElseThrow();
    var signatory = new Signatory(head.givenName(), head.surname(), head.title(), head.gender());
    return new EnteredAct(number, day, signatory, Optional.empty());
  }

  /** The founding document; number and day of its acts are blank there, so none is recorded. */
  private void zhovkva2022(Actor operator, Map<String, CouncilId> councils) {
    JsonObject facts = Facts.json("zhovkva-2022.json").asJsonObject();
    CouncilId zhovkva = councils.get(facts.getString("council"));
    ProgrammeId id = draft.fromTemplate(operator, zhovkva, 2022, 2022);
    long seen = details.of(operator, id).version();
    for (ProgrammePart part : WrittenDown.parts(facts))
      seen = revise.revise(operator, id, seen, part).version();
  }
}
